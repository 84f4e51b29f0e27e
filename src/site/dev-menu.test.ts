import { describe, expect, it } from 'vitest';
import { library } from '#library/index.ts';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { devMenu, menuOf } from './dev-menu.ts';
import { readingOrder } from './reading-order.ts';

/** What Starlight makes of the menu in its configuration. Its package does not name the file. */
const { SidebarItemSchema } = (await import(
  /* @vite-ignore */ new URL('schemas/sidebar.js', import.meta.resolve('@astrojs/starlight')).href
)) as { SidebarItemSchema: { parse: (item: unknown) => unknown } };

describe('the menu in the development server', () => {
  it('is what Starlight itself makes of the same order', () => {
    const made = readingOrder(library()).map((item) => SidebarItemSchema.parse(item));
    expect(menuOf(library())).toEqual(JSON.parse(JSON.stringify(made)));
  });

  it('follows the content', () => {
    const content = miniatureLibrary();
    const [first, ...rest] = content.cases;
    const text = JSON.stringify(menuOf({ ...content, cases: [{ ...first!, title: 'A trip' }, ...rest] }));
    expect(text).toContain('A trip');
    expect(JSON.stringify(menuOf(content))).not.toContain('A trip');
  });

  it('takes the place of the one in the settings of Starlight, and of nothing else', () => {
    const { transform } = devMenu();
    const made = transform('export default {"title":"Guide","sidebar":[]}', '\0virtual:starlight/user-config');
    expect(made).toMatch(/^import \{ menu \} from '.*\/src\/site\/dev-menu\.ts';\nconst config = \{"title":"Guide","sidebar":\[\]\};/);
    expect(made).toContain('export default { ...config, sidebar: menu() };');
    expect(transform('export default {}', '\0virtual:starlight/project-context')).toBeUndefined();
  });
});

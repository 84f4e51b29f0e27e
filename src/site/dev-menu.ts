/** The menu in the development server, where Starlight's own would be as it was when the server started. */
import { library, type Library } from '#library/index.ts';
import { readingOrder, type ReadingGroup } from './reading-order.ts';

/** As Starlight keeps what its configuration says. */
type Entry = { label?: string; translations: Record<string, string>; attrs?: object } & (
  { slug: string } | { link: string } | { collapsed: boolean; items: Entry[] }
);

const entryOf = (item: ReadingGroup['items'][number]): Entry => {
  if (typeof item === 'string') return { slug: item, translations: {}, attrs: {} };
  if ('link' in item) return { ...item, attrs: {} };
  return { label: item.label, translations: {}, collapsed: false, items: item.items.map(entryOf) };
};

export const menuOf = (content: Library): Entry[] => readingOrder(content).map(entryOf);

const file = import.meta.filename.replaceAll('\\', '/');
const settings = '\0virtual:starlight/user-config';

/**
 * A Vite plugin: has the settings of Starlight ask here for the menu. All that Starlight makes of menu and strings depends
 * on its settings, so it is made again when this file counts as edited; see `dev.ts`.
 */
export const devMenu = () => ({
  name: 'peer-learning-guide:dev-menu',
  transform(code: string, id: string): string | undefined {
    if (id !== settings) return undefined;
    const made = code.replace(/^export default /, 'const config = ');
    return `import { menu } from '${file}';\n${made};\nexport default { ...config, sidebar: menu() };`;
  },
});

export const menu = (): Entry[] => menuOf(library());

import type { Plugin } from 'vite';
import { softened } from '#kit/image/contrast.ts';
import type { Site } from '#schemas/site.ts';

/** Writes the colours of a copy into `src/styles/tokens.css` as it is built; the file itself stays as it is. */
export function siteColours({ colours }: Pick<Site, 'colours'>): Plugin {
  return {
    name: 'peer-learning-guide:colours',
    enforce: 'pre',
    transform: (css, id) => (colours && /\/styles\/tokens\.css(\?.*)?$/.test(id) ? recoloured(css, colours) : undefined),
  };
}

/**
 * The style with other colours for links and buttons, and the pale grounds that go with them.
 *
 * @throws if the style has no such colours where they are looked for
 */
export function recoloured(css: string, { accent, accentDark }: NonNullable<Site['colours']>): string {
  let count = 0;
  const written = css.replace(/color-scheme: (light|dark);[^}]*/g, (rule, theme: string) => {
    const colour = theme === 'light' ? accent : accentDark;
    const paper = /--plg-paper: (#[0-9a-f]{6});/.exec(rule)?.[1];
    if (!paper) return rule;
    count += 1;
    return rule
      .replace(/--plg-accent: #[0-9a-f]{6};/, `--plg-accent: ${colour};`)
      .replace(/--plg-accent-soft: #[0-9a-f]{6};/, `--plg-accent-soft: ${softened(colour, paper)};`);
  });
  if (count !== 3)
    throw new Error('src/styles/tokens.css no longer has its three sets of colours, so those of content/site.yaml cannot be used.');
  return written;
}

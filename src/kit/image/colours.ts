import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const stylesFile = 'src/styles/tokens.css';

/** The light colours of the site by name (`paper`, `stage-2`), read from where they are. */
export function lightColours(root: string): (name: string) => string {
  const css = readFileSync(join(root, stylesFile), 'utf8');
  // The first rule holds the light colours; those that follow are for dark.
  const rule = css.slice(css.indexOf(':root {'), css.indexOf('}'));
  const colours = new Map([...rule.matchAll(/--plg-([a-z0-9-]+):\s*(#[0-9a-f]{3,8});/g)].map(([, name, value]) => [name, value!]));
  return (name) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`src/styles/tokens.css has no light colour "--plg-${name}", which the pictures for previews need.`);
    return colour;
  };
}

/** The grounds that text is on, by name, in both themes. */
export function colourGrounds(root: string): Record<'light' | 'dark', Record<string, string>> {
  const css = readFileSync(join(root, stylesFile), 'utf8');
  const groundsAfter = (selector: string) => {
    const rule = css.slice(css.indexOf(selector)).split('}')[0]!;
    return Object.fromEntries([...rule.matchAll(/--plg-(paper|raised|sunk): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value!]));
  };
  return { light: groundsAfter(':root {'), dark: groundsAfter(":root[data-theme='dark'] {") };
}

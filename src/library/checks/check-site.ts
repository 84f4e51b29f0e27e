import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contrast, softened } from '#kit/image/contrast.ts';
import { colourGrounds } from '#kit/image/colours.ts';
import { imageKind } from '#kit/image/image-kind.ts';
import type { Problem } from '../reading/problem.ts';
import { placeOf, siteIn, type SiteFiles } from '../reading/site-files.ts';

/** A logo is on every page, so it must not weigh more than the page itself. */
const heaviestLogo = 20_000;
const leastContrast = 4.5;
/** Somebody may open the picture by itself, where its scripts would run. */
const runsCode = /<(?:\w+:)?(?:script|foreignObject|iframe)\b|\son[a-z]+\s*=|javascript:/i;

/** The logo of a copy must be a small picture, and its colours readable wherever they are used. */
export function checkSite(root: string, files: SiteFiles, problems: Problem[]): void {
  const { logo, colours } = siteIn(files);
  if (logo) {
    const fault = logoFault(root, logo);
    if (fault) problems.push({ ...placeOf(files, ['logo']), sentence: fault });
  }
  if (!colours) return;
  const grounds = colourGrounds(process.cwd());
  for (const [field, theme] of [
    ['accent', 'light'],
    ['accentDark', 'dark'],
  ] as const) {
    const soft = softened(colours[field], grounds[theme]['paper']!);
    for (const [name, ground] of Object.entries({ ...grounds[theme], soft })) {
      const found = contrast(colours[field], ground);
      if (found >= leastContrast) continue;
      const sentence = `"${field}" (${colours[field]}) cannot be read well on the ${theme} ground "${name}" (${ground}): the contrast is ${found.toFixed(1)}, and ${leastContrast} is needed. Choose a ${theme === 'light' ? 'darker' : 'lighter'} colour.`;
      problems.push({ ...placeOf(files, ['colours', field]), sentence });
      // One ground is enough to see what is wrong.
      break;
    }
  }
}

function logoFault(root: string, logo: string): string | undefined {
  if (!existsSync(join(root, logo))) return `There is no file ${logo}; put the logo there, or remove this line.`;
  const bytes = readFileSync(join(root, logo));
  const wanted = logo.slice(logo.lastIndexOf('.') + 1);
  const kind = imageKind(bytes);
  if (kind !== wanted)
    return `${logo} is not ${article(wanted)} picture${kind ? ` but ${article(kind)} one` : ''}; save the logo again as ${wanted.toUpperCase()}, or correct the ending of its name.`;
  if (kind === 'svg' && runsCode.test(bytes.toString()))
    return `${logo} has a script or a foreign part in it; save the logo again as a plain SVG, for example with "Export" instead of "Save as".`;
  if (bytes.length > heaviestLogo)
    return `${logo} has ${Math.ceil(bytes.length / 1000)} kB, and every page shows it; make it smaller than ${heaviestLogo / 1000} kB, for example 200 dots wide.`;
  return undefined;
}

const articles: Partial<Record<string, string>> = { svg: 'an SVG', webp: 'a WebP', jpg: 'a JPEG', avif: 'an AVIF' };
const article = (kind: string) => articles[kind] ?? `a ${kind.toUpperCase()}`;

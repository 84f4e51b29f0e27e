/** The picture that a preview of a page shows: what the page is, and where in the hour-glass it belongs. */
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { wrapLabel } from '#kit/diagram/wrapped-label.ts';
import { bands, glass, glassHeight, glassWidth } from '#guide/hour-glass/bands.ts';
import { places, strand } from '#guide/hour-glass/strands.ts';

export interface PreviewTexts {
  title: string;
  /** The line above the title, such as "Stage 2 · Checklist". */
  above: string;
  /** The number of the stage that the page belongs to, if it does. */
  stage: number | undefined;
  /** The name of the site. */
  site: string;
}

/** A size that previews show whole. */
export const width = 1200;
export const height = 630;

const left = 84;
/** From large to small; the first in which a title has few enough lines. */
const sizes = [
  { size: 76, letters: 18, lines: 3 },
  { size: 62, letters: 22, lines: 4 },
  { size: 50, letters: 28, lines: Infinity },
];

/** Draws the picture as SVG; `colour` gives a colour of the site by its name. */
export function previewImage({ title, above, stage, site }: PreviewTexts, colour: (name: string) => string): string {
  const accent = colour(stage === undefined ? 'accent' : `stage-${stage}`);
  const { size, lines } = titleLines(title);
  const top = height / 2 - ((lines.length - 1) * size * 1.16) / 2 + size * 0.34;
  const text = (y: number, fontSize: number, weight: number, fill: string, words: string) =>
    s('text', { x: left, y, fontSize, fontWeight: weight, fill, fontFamily: 'Source Serif 4' }, words);
  return toHtml(
    s('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, [
      s('rect', { width, height, fill: colour('paper') }),
      s('rect', { width: 14, height, fill: accent }),
      hourGlass(stage, accent, colour('line-strong')),
      text(104, 34, 400, accent, above),
      ...lines.map((line, index) => text(top + index * size * 1.16, size, 600, colour('ink'), line)),
      text(height - 66, 34, 600, colour('muted'), site),
    ]),
    { space: 'svg' },
  );
}

function titleLines(title: string): { size: number; lines: string[] } {
  const tried = sizes.map(({ size, letters, lines: maxLines }) => ({ size, maxLines, lines: wrapLabel(title, size, letters).lines }));
  return tried.find(({ maxLines, lines }) => lines.length <= maxLines)!;
}

/** The whole hour-glass; with a stage only that part of it in colour. Stage 0 is what is loose above the rim. */
function hourGlass(stage: number | undefined, accent: string, faint: string) {
  const lines = places(14)
    .map((place) => strand(place, glass))
    .join('');
  const band = stage === undefined ? undefined : bands[stage]!;
  const scale = (height - 40) / glassHeight;
  const tone = (part: number) => (stage === undefined || stage === part ? { fill: accent } : { fill: faint, opacity: 0.55 });
  return s('g', { transform: `translate(${width - 60 - (glassWidth / 2) * scale} 0) scale(${scale})` }, [
    strands(lines, band ? { stroke: faint, strokeWidth: 1, opacity: 0.55 } : { stroke: accent, strokeWidth: 1.6 }),
    ...(band
      ? [
          s('clipPath', { id: 'here' }, [s('rect', { x: -glassWidth / 2, y: band.top, width: glassWidth, height: band.height })]),
          strands(lines, { stroke: accent, strokeWidth: 2.4, clipPath: 'url(#here)' }),
        ]
      : []),
    ...places(14).map((place) => s('circle', { cx: place * glass.reach, cy: glass.rim - 22 - 78 * place ** 2, r: 4, ...tone(0) })),
    ...[-1, 1].map((side) => s('circle', { cx: side * 19, cy: glass.middle, r: 13, ...tone(3) })),
  ]);
}

function strands(lines: string, look: Record<string, string | number>) {
  return s('path', { d: lines, fill: 'none', ...look });
}

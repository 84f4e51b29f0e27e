/** Numbers the references of a finished page, so that its list of sources can say what each number is. */
import { resolveCitation, type Citation } from '#library/reading/citation.ts';
import type { Source } from '#schemas/source.ts';

/** One place in a source, under its number. What the page draws on without pointing to it has no number. */
export interface Reference {
  number?: number;
  place: string;
}

export interface SourceReferences {
  source: Source;
  references: Reference[];
}

const beginning = '#cite=';
const mark = /<a\b[^>]*\bhref="#cite=([^"]*)"[^>]*>[^<]*<\/a>/g;

/** Where a reference points until the whole page is known and {@link numbered} gives it a number. */
export const referenceHref = (text: string): string => beginning + encodeURIComponent(text);

/** The id of a reference in the list of sources. */
export const referenceId = (number: number): string => `ref-${number}`;

/**
 * Gives every reference in a page its number: one for each place in each source. Sources are in the order in which the
 * page first names them, and so are the places in each, so that numbers rise through the list.
 *
 * @param html the page, in which {@link referenceHref} marks the references
 * @param drawnOn the citations at the head of the page; those the text does not point to end the list without a number
 */
export function numbered(html: string, drawnOn: readonly string[], sources: readonly Source[]): { html: string; list: SourceReferences[] } {
  const found = (text: string): Citation => {
    const citation = resolveCitation(text, sources);
    if (!citation) throw new Error(`No source is tagged "${text}".`);
    return citation;
  };
  const cited = [...html.matchAll(mark)].map(([, text]) => found(decodeURIComponent(text!)));
  const places = Map.groupBy(cited, ({ source }) => source);
  const numbers = new Map<Source, Map<string, number>>();
  let last = 0;
  for (const [source, citations] of places) {
    numbers.set(source, new Map([...new Set(citations.map(({ place }) => place))].map((place) => [place, ++last])));
  }
  for (const { source } of drawnOn.map(found)) if (!numbers.has(source)) numbers.set(source, new Map());

  return {
    html: html.replace(mark, (_, text: string) => {
      const { source, place } = found(decodeURIComponent(text));
      const number = numbers.get(source)!.get(place)!;
      return `<a class="citation" role="doc-noteref" href="#${referenceId(number)}">${number}</a>`;
    }),
    list: [...numbers].map(([source, given]) => ({
      source,
      references: [
        ...[...given].map(([place, number]) => ({ number, place })),
        ...drawnOn
          .map(found)
          .filter((one) => one.source === source && one.place !== '' && !given.has(one.place))
          .map(({ place }) => ({ place })),
      ],
    })),
  };
}

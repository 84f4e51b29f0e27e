import { describe, expect, it } from 'vitest';
import { localisedPaper } from './localised-paper.ts';
import { miniatureLibrary } from './miniature.fixture.ts';

const { papers, paperTranslations } = miniatureLibrary();
const english = papers[0]!;

describe('a paper in another language', () => {
  it('has each text in that language where there is one, and keeps ids, sources and order', () => {
    const french = localisedPaper(english, paperTranslations, 'fr');
    expect([french.title, french.line, french.use![0]!.text]).toEqual(['Contrat', english.line, 'Parlez.']);
    expect(french.use![0]!.sources).toEqual(english.use![0]!.sources);
    const [sheet] = french.sheets;
    expect([sheet!.title, sheet!.marked]).toEqual(['Contract', 'Sur {{question}}']);
    expect(sheet!.parts).toEqual([{ ...english.sheets[0]!.parts[0], heading: 'Qui ?' }, english.sheets[0]!.parts[1]]);
  });

  it('is the English one where nobody translated it', () => {
    expect(localisedPaper(english, paperTranslations, 'es')).toBe(english);
    expect(localisedPaper(english, paperTranslations)).toBe(english);
  });
});

import { describe, expect, it } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { paperPath, papersForTool, papersInStage, sheetNamed, sourcesOfPaper } from './papers.ts';

const { papers } = miniatureLibrary();
const [contract] = papers;

describe('working papers', () => {
  it('have an address of their own unless a page shows them', () => {
    expect(paperPath(contract!)).toBe('/papers/contract/');
    expect(paperPath({ ...contract!, page: 'letters' })).toBe('/letters/');
  });

  it('are found by tool and by stage', () => {
    expect(papersForTool(papers, 'site-visits')).toEqual(papers);
    expect(papersForTool(papers, 'reflection')).toEqual([]);
    expect(papersInStage([{ ...contract!, stages: ['sustained-contact'] }, contract!], 'sustained-contact')).toHaveLength(1);
  });

  it('name each source once, first those on how to use them', () => {
    const [use] = contract!.use!;
    const twice = { ...contract!, use: [{ ...use!, sources: ['EIP web 1', 'guide §1'] }] };
    expect(sourcesOfPaper(contract!)).toEqual(['guide §1']);
    expect(sourcesOfPaper(twice)).toEqual(['EIP web 1', 'guide §1']);
  });

  it('have sheets that are found by their id', () => {
    expect(sheetNamed(papers, 'contract').title).toBe('Contract');
    expect(() => sheetNamed(papers, 'treaty')).toThrow('"treaty"');
  });
});

import { describe, expect, it } from 'vitest';
import { withContent } from '#library/miniature.fixture.ts';
import { checkWritten } from './unwritten-check.ts';

/** The lines of one file that are refused. */
const refused = (file: string, text: string): number[] =>
  withContent({ [file]: text }, (root) => {
    try {
      checkWritten(root);
      return [];
    } catch (error) {
      return [...(error as Error).message.matchAll(/^ {2}content\/\S+:(\d+) {2}Nothing is written here yet/gm)].map(([, line]) =>
        Number(line),
      );
    }
  });

describe('a text that is still to be written', () => {
  it('is found in data, in lists and between braces', () => {
    const text =
      'id: \'reeds\'\nsummary: "…"\nwho: …\nparts:\n  - …\n  - { when: "…", then: "Sit down.", advice: true }\n  - text: \'…\'\n';
    expect(refused('content/cases/reeds.yaml', text)).toEqual([2, 3, 5, 6, 7]);
  });

  it('is found in the head and the body of a page', () => {
    expect(refused('content/docs/guide/reeds.md', '---\ntitle: Reeds\ndescription: "…"\n---\n\n…\n')).toEqual([3, 6]);
  });

  it('is not seen in dots that are part of a sentence', () => {
    const text = 'search.loading: Loading the search …\nends: "If this happens, I will …"\nlist:\n  - What happened when …?\n';
    expect(refused('content/i18n/en.yaml', text)).toEqual([]);
  });
});

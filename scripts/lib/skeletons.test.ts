import { describe, expect, it } from 'vitest';
import { complaintsOf, miniature, miniatureLibrary, withContent, type Content } from '../../src/library/miniature.fixture.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { skeletonKinds, skeletons, slugOf, type SkeletonKind } from './skeletons.ts';

const known = miniatureLibrary();
const begin = (kind: SkeletonKind, title: string, own = false) => skeletons(kind, title, known, own, '2026-11-27');
const withSkeleton = (kind: SkeletonKind, title: string, own: boolean): Content =>
  begin(kind, title, own).reduce(
    (content: Content, { file, text, adds }) => ({ ...content, [file]: adds ? (content[file] ?? '') + text : text }),
    miniature,
  );

describe('what npm run new begins', () => {
  it.each(
    skeletonKinds.flatMap((kind) =>
      ['Herons: “wait” & see', '2024', 'null'].flatMap((title) => [[kind, title, false] as const, [kind, title, true] as const]),
    ),
  )('passes the check as it is: a %s called %s, in the folder of a copy: %s', (kind, title, own) => {
    expect(complaintsOf(withSkeleton(kind, title, own))).toEqual([]);
  });

  it.each(skeletonKinds)('leaves room for another that is not written yet either: %s', (kind) => {
    const two = ['Herons', 'Egrets'].reduce(
      (content: Content, title) =>
        skeletons(kind, title, withContent(content, readLibrary), false, '2026-11-27').reduce(
          (all: Content, { file, text, adds }) => ({ ...all, [file]: adds ? (all[file] ?? '') + text : text }),
          content,
        ),
      miniature,
    );
    expect(complaintsOf(two)).toEqual([]);
  });

  it('gets the next free id and number', () => {
    expect(begin('case', 'Visit')[0]!.file).toBe('content/cases/visit-2.yaml');
    expect(begin('tool', 'Site visits')[0]!.text).toContain("- id: 'site-visits-2'\n");
    expect(begin('term', 'Trust')[0]!.text).toContain("- id: 'trust-2'\n");
    expect(begin('list', 'Herons')[0]!.text).toContain('\nnumber: 0\n');
    expect(begin('list', 'Herons', true)[0]!).toMatchObject({ file: 'content/local/checklists/herons.yaml' });
    expect(begin('list', 'Herons', true)[0]!.text).toContain('\nnumber: 61\n');
  });

  it('is told that the id of its title is taken', () => {
    expect(begin('case', 'Visit')[0]!.next).toBe(
      '"visit" is or was another case, so this one is "visit-2". Replace each "…". The fields that you do not need can go.',
    );
    expect(begin('case', 'Herons')[0]!.next).toBe('Replace each "…". The fields that you do not need can go.');
    for (const title of ['Tools', 'Data', 'Logo', '404', 'Moved']) {
      const redirects = [{ from: '/moved/', to: '/tools/site-visits/' }];
      const [page] = skeletons('page', title, { ...known, redirects }, true, '2026-11-27');
      expect(page!.file).toBe(`content/local/docs/${title.toLowerCase()}-2.md`);
      expect(page!.next).toMatch(/^".+" is or was another page, so this one is ".+-2"\./);
    }
  });

  it('needs a title of which an id can be made', () => {
    expect(slugOf('  Índex & Đà Nẵng! ')).toBe('index-da-nang');
    expect(() => slugOf('опыт')).toThrow('No id can be made');
  });
});

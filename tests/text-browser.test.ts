import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { expectNone } from './support/findings.ts';
import { addressed, all, place, textOf } from './support/pages.ts';
import { word } from './support/words.ts';

/** What turns a page into plain text on this machine, and how it is asked. */
const browsers = [
  ['lynx', '-dump', '-nolist', '-width=300'],
  ['w3m', '-dump', '-cols', '300'],
].filter(([name]) => spawnSync(name!, ['--version']).error === undefined);

const words = (text: string) => text.replace(/\s+/g, ' ');

describe('read as plain text, without styles and scripts', () => {
  it('every page begins with a way past the menus to its title, and what it gives stands right behind', () => {
    expectNone(
      addressed.flatMap((page) => {
        const first = all(page, 'body a')[0]!;
        const title = all(page, 'h1')[0]!;
        const order = all(page, 'a.skip-link, .masthead, h1, .lead, .prose, .colophon').map(({ tagName, properties }) =>
          tagName === 'h1' ? 'h1' : String(properties['className']).split(',')[0]!,
        );
        const wanted = ['skip-link', 'masthead', 'h1', 'lead', 'prose', 'colophon'].filter((part) => order.includes(part));
        return [
          String(first.properties['className']) !== 'skip-link' && 'does not begin with a way past the menus',
          first.properties['href'] !== `#${title.properties['id']}` && 'the way past the menus does not lead to the title',
          [...new Set(order)].join() !== wanted.join() && `its parts stand in the order ${order.join(', ')}`,
        ]
          .filter(Boolean)
          .map((fault) => `${place(page)}: ${fault}.`);
      }),
    );
  });

  it(`can be read in text browsers: ${browsers.map(([name]) => name).join(' and ') || 'this machine has none, so it is read as HTML only'}`, () => {
    const looked = addressed.filter(({ address }) =>
      ['/', '/stages/sustained-contact/', '/checklists/partnership/', '/guide/process-map/', '/board/'].includes(address),
    );
    expect(looked.length).toBe(5);
    for (const page of looked) {
      const headings = all(page, 'main :is(h1, h2)')
        .map(textOf)
        .filter((text) => text !== '');
      for (const [name, ...how] of browsers) {
        const text = words(spawnSync(name!, [...how, page.file], { encoding: 'utf8' }).stdout);
        const places = headings.map((heading) => text.lastIndexOf(heading));
        expect(
          headings.filter((_, index) => places[index]! < 0),
          `${name} ${page.address}`,
        ).toEqual([]);
        for (const trouble of ['answers.trouble.full', 'answers.trouble.newer'] as const)
          expect(text, `${name} ${page.address}`).not.toContain(word(trouble));
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { withContent } from '../miniature.fixture.ts';
import { exportedUnits } from './export-units.ts';
import { base } from './hand-in.fixture.ts';
import { projectTexts } from './project-texts.ts';

const units = withContent(
  {
    ...base,
    'content/docs/index.md':
      '---\ntitle: Home\ndescription: You begin.\nkind: site\n---\n\nSo.\n\n`none`\n\n<b id="a"></b>\n\n```mermaid\nflowchart TD\n  accTitle: Reeds\n  accDescr: They grow.\n  A --> B\n```\n',
  },
  (root) => exportedUnits(projectTexts(root, 'fr'), 'fr', (key) => [`src/${key}.ts:1`]).flatMap((file) => file.units),
);
const unit = (english: string) => units.find((one) => one.english === english)!;

describe('what a translator is told of a text', () => {
  it('is the page that has it, and what it is there unless it tells by itself', () => {
    expect(unit('Before you go')).toMatchObject({ about: 'A heading.', places: ['/tools/site-visits/'] });
    expect(unit('You go and see [guide §1].')).toMatchObject({ about: '', places: ['/tools/site-visits/'] });
    expect(unit('Home')).toMatchObject({ about: 'The title of the page.', places: ['/'] });
  });

  it('is what the schema says of it', () => {
    const entries = units.filter(({ context }) => context.startsWith('texts/'));
    expect(entries.length).toBeGreaterThan(0);
    for (const { about, context } of entries) expect(about, context).not.toBe('');
  });

  it('is the code that asks for it', () => {
    const strings = units.filter(({ context }) => context.startsWith('strings/'));
    expect(strings.length).toBeGreaterThan(0);
    for (const { context, places } of strings) expect(places).toEqual([`src/${/^strings\/(\S+)/.exec(context)![1]!}.ts:1`]);
  });

  it('is nothing of a block that has no words, and all of a drawing', () => {
    const words = units.filter(({ context }) => context.startsWith('pages/index ')).map(({ english }) => english.split('\n')[0]);
    expect(words).toEqual(['Home', 'You begin.', 'So.', '```mermaid']);
  });
});

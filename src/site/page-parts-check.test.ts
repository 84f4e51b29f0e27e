import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { miniatureLibrary } from '#library/miniature.fixture.ts';
import { ContentError } from '#library/reading/problem.ts';
import { checkPageParts } from './page-parts-check.ts';

const library = miniatureLibrary();
const page = 'content/docs/a.mdx';

/** What is said of the body of a page, with its line, where a project has four parts. */
function complaintsOf(body: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'parts-'));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  try {
    write(
      'package.json',
      JSON.stringify({
        imports: {
          ...{ '#page/Risks': './Risks.astro', '#page/Drawing': './Drawing.astro', '#page/Cases': './Cases.astro' },
          '#*': './src/*',
        },
      }),
    );
    write('Risks.astro', "---\ninterface Props {\n  /** Which. */\n  stage: StageId;\n  who?: 'learner' | 'both';\n}\n---\n");
    write('Drawing.astro', '---\ninterface Props {\n  number: number;\n}\n---\n');
    write('Cases.astro', '---\ntype Props = { tool: string; stage?: undefined } | { stage: StageId; tool?: undefined };\n---\n');
    const imports = ['Risks', 'Drawing', 'Cases'].map((name) => `import ${name} from '#page/${name}';\n`).join('');
    write(page, `---\ntitle: A\n---\n\n${imports}\n${body}\n`);
    checkPageParts(root, library);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, line, sentence }) => `${file}:${line}  ${sentence}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('a part on a page', () => {
  it.each([
    ['a property that is misspelt', '<Risks stages="learning-outcomes" />', '<Risks> has no "stages"; write stage, who.'],
    ['one that is missing', '<Risks />', '<Risks> needs to be told "stage"; write <Risks stage="pre-foundational" />.'],
    ['an unknown stage', '<Risks stage="stage-2" />', '<Risks> does not know stage "stage-2"; write one of: pre-foundational, '],
    ['an unknown word', '<Risks stage="learning-outcomes" who="all" />', '<Risks> does not know who "all"; write one of: learner, both.'],
    ['a number as text', '<Drawing number="10" />', 'A number is in braces here; write <Drawing number={10} />.'],
    ['neither of two', '<Cases />', '<Cases> needs to be told one thing, and not several; write <Cases tool="'],
    ['both of two', '<Cases tool="site-visits" stage="learning-outcomes" />', '<Cases> needs to be told one thing, and not several'],
    ['one of two that names nothing', '<Cases stage="stage-2" />', '<Cases> does not know stage "stage-2"'],
    ['one that neither has', '<Cases tools="group-meetings" />', '<Cases> has no "tools"; write tool, stage.'],
    ['an unknown number', '<Drawing number={11} />', '<Drawing> does not know number "11"; write one of: 10.'],
  ])('is refused with %s', (_, body, sentence) => {
    const [complaint, ...more] = complaintsOf(body);
    expect(complaint).toContain(`${page}:9  ${sentence}`);
    expect(more).toEqual([]);
  });

  it('is refused where none has the name that is imported', () => {
    expect(complaintsOf("import Map from '#page/Map';")).toEqual([
      `${page}:9  There is no part "Map"; write the name of one, such as Risks, Drawing, Cases.`,
    ]);
  });

  it('is right', () => {
    expect(
      complaintsOf('<Risks stage="learning-outcomes" who="both" />\n\n<Drawing number={10} />\n\n<Cases stage="learning-outcomes" />'),
    ).toEqual([]);
  });
});

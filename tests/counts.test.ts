import { describe, expect, inject, it } from 'vitest';
import { library } from '#library/index.ts';
import { expectNone } from './support/findings.ts';
import { addressed, all, textOf, type BuiltPage } from './support/pages.ts';
import { useBrowser, useOnePage, wide } from './support/visit.ts';

const { checklists, stages, tools, principles } = library();

const pageAt = (address: string): BuiltPage => {
  const page = addressed.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
};

useBrowser();

describe('without JavaScript a reader sees', () => {
  const page = useOnePage({ viewport: wide, javaScriptEnabled: false }, async () => undefined);

  for (const list of checklists) {
    it(`every question of ${list.id}, as worded, under its heading`, async () => {
      const tab = page();
      await tab.goto(`${inject('atRoot')}/checklists/${list.id}/`);
      const ids = list.groups.flatMap(({ id, questions }) => [id, ...questions.map((question) => question.id)]);
      const texts = await tab.evaluate(
        (all) =>
          all.map((id) => {
            const place = document.getElementById(id);
            return place?.checkVisibility({ visibilityProperty: true }) && place.getClientRects().length > 0
              ? place.innerText.replace(/\s+/g, ' ')
              : '';
          }),
        ids,
      );
      const seen = new Map(ids.map((id, i) => [id, texts[i]!]));
      expectNone(
        list.groups.flatMap(({ id, title, questions }) =>
          [{ id, text: title }, ...questions]
            .filter(({ id: each, text }) => !seen.get(each)?.includes(text.replace(/\s+/g, ' ')))
            .map(({ id: each, text }) => `${each} should say "${text}", but says "${seen.get(each)}".`),
        ),
      );
    });
  }

  it('as many questions and groups as the data has', () => {
    const found = checklists.map(({ id, groups }) => {
      const page = pageAt(`/checklists/${id}/`);
      return { id, groups: all(page, 'main .question-group').length, questions: all(page, 'main .question').length, expected: groups };
    });
    for (const { id, groups, questions, expected } of found) {
      expect({ id, groups, questions }).toEqual({
        id,
        groups: expected.length,
        questions: expected.flatMap((group) => group.questions).length,
      });
    }
  });

  it('the tools, risks and measures of each stage on its page', () => {
    expectNone(
      stages.flatMap((stage) => {
        const page = pageAt(`/stages/${stage.id}/`);
        const links = new Set(all(page, 'main a[href]').map(({ properties }) => String(properties.href).replace(/^(\.\.\/)+|^\//, '')));
        const ids = new Set(all(page, 'main [id]').map(({ properties }) => String(properties.id)));
        return [
          ...stage.tools.filter(({ tool }) => !links.has(`tools/${tool}/`)).map(({ tool }) => `no link to the tool ${tool}`),
          ...stage.risks.filter((risk) => !ids.has(`risk-${risk}`)).map((risk) => `no risk ${risk}`),
          ...stage.measures.filter(({ measure }) => !ids.has(`measure-${measure}`)).map(({ measure }) => `no measure ${measure}`),
        ].map((fault) => `${page.address}: ${fault}.`);
      }),
    );
  });

  it('a page for every tool, with its name', () => {
    expect(tools.map(({ id }) => textOf(all(pageAt(`/tools/${id}/`), 'h1')[0]!))).toEqual(tools.map(({ title }) => title));
  });

  it('every principle', () => {
    const text = textOf(all(pageAt('/guide/principles/'), 'main')[0]!);
    expectNone(
      principles
        .filter(({ title }) => !text.includes(title))
        .map(({ id, title }) => `/guide/principles/ does not name "${title}" (${id}).`),
    );
  });
});

describe('the five stage pages', () => {
  it('share one skeleton', () => {
    const skeletons = stages.map(({ id }) => ({
      id,
      // The groups of the checklist have headings too, but they belong to the questions.
      headings: all(pageAt(`/stages/${id}/`), '.sl-markdown-content > .sl-heading-wrapper > h2, .sl-markdown-content > h2').map(textOf),
    }));
    const [first, ...others] = skeletons;
    expect(first!.headings.length).toBeGreaterThan(5);
    for (const { id, headings } of others) expect({ id, headings }).toEqual({ id, headings: first!.headings });
  });
});

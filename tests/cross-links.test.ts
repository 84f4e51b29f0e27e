/**
 * What is connected in the content can be followed on the site, from both ends. A writer may add a question, a
 * tool or a measure before anything leads to it; what the EIP guide prints is connected already.
 */
import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { casePath } from '#guide/practice/cases.ts';
import { library } from '#library/index.ts';
import { expectNone } from './support/findings.ts';
import { addressed, all, type BuiltPage } from './support/pages.ts';

const { cases, checklists, figures, initiatives, measures, stages, tools, voices } = library();

const pageAt = (address: string): BuiltPage => {
  const page = addressed.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`There is no page at ${address}.`);
  return page;
};

const targets = (page: BuiltPage, links: Element[]): string[] =>
  links.map(({ properties }) => {
    const { pathname, hash } = new URL(String(properties.href), `https://site.example${page.address}`);
    return pathname + hash;
  });
/** Where the content of a page leads; menus and what is at its foot are left out. */
const linksOn = (address: string): Set<string> => {
  const page = pageAt(address);
  return new Set(targets(page, all(page, '.sl-markdown-content a[href]')));
};
const missing = (from: string, wanted: readonly string[]): string[] => {
  const links = linksOn(from);
  return wanted.filter((address) => !links.has(address)).map((address) => `${from} does not lead to ${address}.`);
};

const printedOnMap = <T extends { sources: readonly string[] }>(items: readonly T[]): T[] =>
  items.filter(({ sources }) => sources.includes('guide fig 1'));
const onMap = printedOnMap(tools)
  .filter((tool) => tool.onMap)
  .map(({ id }) => id);

describe('every question', () => {
  const groupOnPage = (list: string, group: string): Set<string> => {
    const page = pageAt(`/checklists/${list}/`);
    const section = all(page, `.question-group[aria-labelledby="${group}"]`)[0];
    return new Set(section ? targets(page, selectAll('a[href]', section)) : []);
  };

  it('of a group that names where it leads, leads to a tool or a measure', () => {
    expectNone(
      checklists.flatMap((list) =>
        list.groups
          .filter(({ leadsTo }) => leadsTo)
          .filter(({ id }) => ![...groupOnPage(list.id, id)].some((to) => /^\/tools\/.|#measure-/.test(to)))
          .map(({ id }) => `/checklists/${list.id}/#${id} leads to no tool and no measure.`),
      ),
    );
  });

  it('leads to all tools, measures and cases that its group names', () => {
    expectNone(
      checklists.flatMap((list) =>
        list.groups.flatMap(({ id, leadsTo }) => {
          const links = [...groupOnPage(list.id, id)];
          const wanted = [
            ...(leadsTo?.tools ?? []).map((tool) => `/tools/${tool}/`),
            ...(leadsTo?.measures ?? []).map((measure) => `#measure-${measure}`),
            ...cases.filter(({ groups }) => groups.includes(id)).map(casePath),
          ];
          return wanted
            .filter((end) => !links.some((to) => to.endsWith(end)))
            .map((end) => `/checklists/${list.id}/#${id} does not lead to ${end}.`);
        }),
      ),
    );
  });
});

describe('every tool', () => {
  it('of the printed map is reached from a question, and leads back to it', () => {
    const reached = new Set(checklists.flatMap((list) => [...linksOn(`/checklists/${list.id}/`)]));
    expect(onMap.length).toBeGreaterThan(10);
    expectNone(onMap.filter((tool) => !reached.has(`/tools/${tool}/`)).map((tool) => `No question leads to /tools/${tool}/.`));
    expectNone(
      onMap
        .filter((tool) => ![...linksOn(`/tools/${tool}/`)].some((to) => to.startsWith('/checklists/')))
        .map((tool) => `/tools/${tool}/ leads to no question.`),
    );
  });

  it('leads to its stages and cases', () => {
    expectNone(
      tools.flatMap(({ id }) =>
        missing(`/tools/${id}/`, [
          ...stages.filter((stage) => stage.tools.some(({ tool }) => tool === id)).map((stage) => `/stages/${stage.id}/`),
          ...cases.filter((one) => one.tools.includes(id)).map(casePath),
        ]),
      ),
    );
  });
});

describe('every measure of the printed map', () => {
  it('is reached from a question', () => {
    const reached = checklists.flatMap((list) => [...linksOn(`/checklists/${list.id}/`)]);
    expectNone(
      printedOnMap(measures)
        .filter(({ id }) => !reached.some((to) => to.endsWith(`#measure-${id}`)))
        .map(({ id }) => `No question leads to the measure ${id}.`),
    );
  });
});

describe('every case', () => {
  const pageOf = (one: (typeof cases)[number]) => casePath(one).replace(/#.*/, '');

  it('is reached from its stages and the list, and leads to its stages, tools and questions', () => {
    expectNone(missing('/cases/', cases.map(casePath)));
    expectNone(
      cases.flatMap((one) => [
        ...one.stages.flatMap((stage) => missing(`/stages/${stage}/`, [casePath(one)])),
        ...missing(pageOf(one), [
          ...one.stages.map((stage) => `/stages/${stage}/`),
          ...one.tools.map((tool) => `/tools/${tool}/`),
          ...one.groups.map(
            (group) => `/checklists/${checklists.find(({ groups }) => groups.some(({ id }) => id === group))!.id}/#${group}`,
          ),
        ]),
      ]),
    );
  });

  it('about an initiative is linked with it both ways', () => {
    const bound = cases.filter(({ initiative }) => initiative !== undefined);
    expect(bound.length).toBeGreaterThan(0);
    expectNone(bound.flatMap((one) => missing(pageOf(one), [`/reference/initiatives/#${one.initiative}`])));
    expectNone(missing('/reference/initiatives/', bound.map(casePath)));
    expect(all(pageAt('/reference/initiatives/'), 'tr[data-item]')).toHaveLength(initiatives.length);
  });
});

describe('every learning note of the EIP', () => {
  const notes = ['trust-and-mutuality', 'interconnected-systems', 'localised-learning'].map((note) => `/notes/${note}/`);

  it('is reached from a stage and leads to stages', () => {
    const reached = new Set(stages.flatMap(({ id }) => [...linksOn(`/stages/${id}/`)]));
    expectNone(notes.filter((note) => !reached.has(note)).map((note) => `No stage leads to ${note}.`));
    expectNone(
      notes.filter((note) => !stages.some(({ id }) => linksOn(note).has(`/stages/${id}/`))).map((note) => `${note} leads to no stage.`),
    );
  });
});

describe('every voice', () => {
  it('is reached from the stages it bears on, and leads to them', () => {
    expectNone(
      voices.flatMap(({ id, stages: bearing }) => [
        ...bearing.flatMap((stage) => missing(`/stages/${stage}/`, [`/voices/#${id}`])),
        ...missing(
          '/voices/',
          bearing.map((stage) => `/stages/${stage}/`),
        ),
      ]),
    );
  });
});

describe('every figure', () => {
  it('has its record under its own anchor', () => {
    const page = pageAt('/reference/figures/');
    expectNone(figures.filter(({ id }) => all(page, `[id="${id}"]`).length !== 1).map(({ id }) => `/reference/figures/ has no #${id}.`));
  });
});

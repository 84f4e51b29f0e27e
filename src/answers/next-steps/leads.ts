/** What the groups of a list lead to on the process map, as written with each list. */
import type { Library } from '#library/reading/library.ts';
import type { Checklist, Group } from '#schemas/checklist.ts';
import { measureNamed, stageOfMeasure, toolNamed } from '#guide/process-map/map.ts';

export interface Lead {
  /** Unique among measures and tools together. */
  id: string;
  kind: 'measure' | 'tool';
  title: string;
  /** From the root of the site, without a language. */
  path: string;
}

/** Measures first: they say what to see to, tools say how. */
export function leadsOf(all: Library, list: Checklist, group: Group): Lead[] {
  const measures = (group.leadsTo?.measures ?? []).map((id): Lead => {
    const { title } = measureNamed(all, id);
    return {
      id: `measure-${id}`,
      kind: 'measure',
      title,
      path: `/stages/${stageOfMeasure(all, id, list.stage).id}/#measure-${id}`,
    };
  });
  const tools = (group.leadsTo?.tools ?? []).map((id): Lead => {
    const { title } = toolNamed(all, id);
    return { id: `tool-${id}`, kind: 'tool', title, path: `/tools/${id}/` };
  });
  return [...measures, ...tools];
}

import type { Checklist } from '#schemas/checklist.ts';
import type { Table } from './collection.ts';

const columns = [
  'list',
  'list title',
  'stage',
  'revision',
  'group',
  'group title',
  'id',
  'question',
  'audience',
  'since',
  'reworded',
  'retired',
  'replaced by',
  'remark',
  'sources',
];

/** One row a question; those no longer asked come last in their list, with the revision that dropped them. */
export function questionTable(checklists: readonly Checklist[]): Table {
  const rows = checklists.flatMap((list) => {
    const inList = { list: list.id, 'list title': list.title, stage: list.stage, revision: list.revision };
    const asked = list.groups.flatMap((group) =>
      group.questions.map(({ id, text, audience, since, reworded, note, sources }) => ({
        ...inList,
        group: group.id,
        'group title': group.title,
        id,
        question: text,
        audience,
        since,
        reworded,
        remark: note,
        sources,
      })),
    );
    const retired = list.retired.map((question) => ({
      ...inList,
      id: question.id,
      question: question.text,
      since: question.since,
      retired: question.retired,
      'replaced by': question.replacedBy,
      remark: question.why,
    }));
    return [...asked, ...retired];
  });
  return { columns, rows };
}

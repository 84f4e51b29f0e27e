/** Files of plans by which another program can check that it reads them alike; published, and tried by tests. */
import { newEntry, emptyPlan, type ReformPlan } from '../model/plan.ts';
import { readPlanFile, writePlanFile, type PlanRefusal } from './plan-file.ts';

export interface PlanVectors {
  /** The text of each file, and the plan that it is: entries in the order of their ids. */
  plans: { file: string; plan: ReformPlan }[];
  refusals: { file: string; reason: PlanRefusal; place: string }[];
}

const step = (id: string, level: 'learning' | 'person' | 'organisation' | 'reform', text: string) => newEntry('steps', { level, text }, id);

const example: ReformPlan = {
  ...emptyPlan(),
  about: { ...emptyPlan().about, title: 'An example', problem: 'Reports lie unread.', aim: 'Ministries act on them.' },
  steps: [
    step('step1', 'learning', 'Auditors see how hearings are held'),
    step('step2', 'person', 'They agree on actions with those they audit'),
    step('step3', 'organisation', 'المراجعة تنشر ما اتُّفق عليه'),
    step('step4', 'reform', '<b>Ministries</b> act'),
  ],
  links: [
    newEntry(
      'links',
      { from: 'step1', to: 'step2', assumption: 'Their manager lets them', sure: 'guess', hangs: 'much', who: 'Head', look: '2027-03-01' },
      'link1',
    ),
    newEntry('links', { from: 'step2', to: 'step3' }, 'link2'),
    newEntry('links', { from: 'step3', to: 'step4' }, 'link3'),
  ],
  looks: [newEntry('looks', { link: 'link1', date: '2026-11-27', found: 'Two were let go', decision: 'keep', sure: 'signs' }, 'look1')],
  rows: [newEntry('rows', { about: 'organisation', question: 'Are actions published?', minutes: '20' }, 'row01')],
  seen: [newEntry('seen', { date: '2026-11-20', who: 'A head of audit', what: 'Asked for a hearing', expected: 'hoped' }, 'seen1')],
  checks: [newEntry('checks', { date: '2026-11-27', side: 'theirs', marks: 'pn-q1-a:act' }, 'check')],
};

/** The same every time. */
export function planVectors(): PlanVectors {
  const good = writePlanFile(example);
  const plans = [good, writePlanFile(emptyPlan()), `\uFEFF${good}`, writePlanFile({ ...example, steps: example.steps.toReversed() })].map(
    (file) => {
      const read = readPlanFile(file);
      if (!read.ok) throw new Error(`An example of a plan is refused: ${read.reason} ${read.place}`);
      return { file, plan: read.plan };
    },
  );
  const many = (count: number) => Array.from({ length: count }, (_, i) => i);
  const broken = [
    '',
    '[]',
    '{"format":"peer-learning-guide-board","version":4}',
    good.replace('"version": 1', '"version": 2'),
    good.replace('"version": 1', '"version": "1"'),
    good.replace('"guess"', '"90 %"'),
    good.replace('"title"', '"name"'),
    good.replace('"step1"', '"STEP 1"'),
    good.replace('"to": "step3"', '"to": "step9"'),
    good.replace('"from": "step2"', '"from": "step4"'),
    good.replace('"to": "step2"', '"to": "step1"'),
    writePlanFile({ ...example, steps: [example.steps[0]!, ...example.steps] }),
    writePlanFile({ ...example, steps: many(10).map((i) => step(`step${i}`, 'person', 'x')), links: [] }),
    writePlanFile({ ...example, links: many(13).map((i) => newEntry('links', { from: 'step1', to: 'step2' }, `link${i}`)) }),
    writePlanFile({
      ...example,
      steps: [step('step1', 'person', 'First'), step('step2', 'person', 'Second')],
      links: [newEntry('links', { from: 'step1', to: 'step2' }, 'link1'), newEntry('links', { from: 'step2', to: 'step1' }, 'link2')],
    }),
  ];
  const refusals = broken.map((file) => {
    const read = readPlanFile(file);
    if (read.ok) throw new Error('An example of a broken plan opens.');
    return { file, reason: read.reason, place: read.place };
  });
  return { plans, refusals };
}

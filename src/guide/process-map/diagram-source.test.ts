import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { layOut } from '#kit/diagram/layout.ts';
import { phoneWidth } from '#kit/diagram/sizes.ts';
import { readDiagram } from '#kit/diagram/read-diagram.ts';
import { wordsOf } from '#kit/strings/words.ts';
import { measureSchema } from '#schemas/measure.ts';
import { riskSchema } from '#schemas/risk.ts';
import { stageSchema } from '#schemas/stage.ts';
import { toolSchema } from '#schemas/tool.ts';
import { stageMap, wholeMap, type MapData } from './diagram-source.ts';

const read = <S extends z.ZodType>(name: string, schema: S) =>
  z.array(schema).parse(parse(readFileSync(`content/process-map/${name}.yaml`, 'utf8')));
const data: MapData = {
  stages: read('stages', stageSchema),
  tools: read('tools', toolSchema),
  risks: read('risks', riskSchema),
  measures: read('measures', measureSchema),
};
const page = { words: wordsOf('en'), to: (path: string) => path };
const place = { file: 'content/process-map/stages.yaml', line: 1 };
const diagramOf = (text: string) => readDiagram(text, place);
const maps: [string, string][] = [
  ['the whole', wholeMap(data, page)],
  ...data.stages.map((stage): [string, string] => [stage.id, stageMap(data, stage, page)]),
];

describe.each(maps)('the map of %s', (_, text) => {
  it('is understood by mermaid and fits a phone', async () => {
    expect((await layOut(await diagramOf(text))).width).toBeLessThanOrEqual(phoneWidth);
  });

  it('links every box to an address of this site', async () => {
    for (const { href } of (await diagramOf(text)).nodes)
      if (href !== undefined) expect(href).toMatch(/^\/(stages|tools)\/[a-z-]+\/(#[a-z-]+)?$/);
  });
});

describe.each(data.stages)('the map of stage $number', (stage) => {
  it('has every tool, risk and measure of the stage once and no other', async () => {
    const { nodes } = await diagramOf(stageMap(data, stage, page));
    const of = (kind: string) => nodes.filter(({ classes }) => classes.includes(kind)).map(({ id }) => id.replace(`${kind}-`, ''));
    expect(of('tool')).toEqual(stage.tools.map(({ tool }) => tool));
    expect(of('risk')).toEqual(stage.risks);
    expect(of('measure')).toEqual(stage.measures.map(({ measure }) => measure));
    expect(nodes.filter(({ classes }) => classes.includes('outcome')).map(({ label }) => label)).toEqual(stage.outcomes);
  });

  it('marks where you are, in words and by class', async () => {
    const { groups } = await diagramOf(stageMap(data, stage, page));
    expect(groups.filter(({ classes }) => classes.includes('here'))).toMatchObject([
      { label: page.words('diagram.here', { stage: `${stage.number} ${stage.title}` }), classes: [`stage${stage.number}`, 'here'] },
    ]);
  });
});

it('the whole map has each stage once, in order, with its colour and every tool, risk and measure', async () => {
  const { groups, nodes, edges } = await diagramOf(wholeMap(data, page));
  expect(
    groups
      .filter(({ group }) => !group)
      .map(({ classes }) => classes.join())
      .toSorted(),
  ).toEqual(['stage0', 'stage1', 'stage2', 'stage3', 'stage4']);
  const between = edges.filter(({ line, to }) => line !== 'hidden' && groups.some(({ id, group }) => id === to && group === undefined));
  expect(between.map(({ from, to }) => `${from} ${to}`)).toEqual([0, 1, 2, 3].map((number) => `stage-${number} stage-${number + 1}`));
  for (const kind of ['tool', 'risk', 'measure'] as const)
    expect(nodes.filter(({ classes }) => classes.includes(kind))).toHaveLength(
      data.stages.flatMap((stage): unknown[] => stage[`${kind}s`]).length,
    );
});

it('labels may hold quotes, hashes and angle brackets', async () => {
  const [first] = data.stages;
  const odd = 'Say "no" to #1 <b>targets</b>';
  const { nodes } = await diagramOf(stageMap(data, { ...first!, question: odd }, page));
  expect(nodes.find(({ id }) => id === 'question')!.label).toBe(odd);
});

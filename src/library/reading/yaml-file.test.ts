import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml-file.ts';

const birds = z.object({ birds: z.array(z.string()) });

function read(text: string, schema: z.ZodType = birds, file = 'content/birds.yaml') {
  const problems: Problem[] = [];
  const { value } = parseYaml(text, file, schema, problems);
  return { value, problems };
}

it('checks a file once as long as it says the same, and tells its mistakes each time', () => {
  const right = 'birds: [heron]';
  expect(read(right).value).toBe(read(right).value);
  const wrong = 'birds: heron';
  expect(read(wrong).problems).toHaveLength(1);
  expect(read(wrong)).toEqual(read(wrong));
});

it('checks it again once it was edited', () => {
  expect(read('birds: [heron]').value).toEqual({ birds: ['heron'] });
  expect(read('birds: [egret]').value).toEqual({ birds: ['egret'] });
  expect(read('birds: egret').problems).toHaveLength(1);
  expect(read('birds: [egret]').problems).toEqual([]);
});

it('checks it by each schema, and each file by itself', () => {
  expect(read('birds: [heron]').problems).toEqual([]);
  expect(read('birds: [heron]', z.object({ birds: z.string() })).problems).toHaveLength(1);
  const [problem] = read('birds: heron', birds, 'content/others.yaml').problems;
  expect(problem?.file).toBe('content/others.yaml');
});

import { setImmediate } from 'node:timers/promises';
import type { Page } from './pages/page.ts';

/** One thing that is done to every page of the built site before it is printed. */
export interface Step {
  name: string;
  /** The steps whose work this one needs, or must not run before; they have been through all pages then. */
  after?: readonly string[];
  onPage(page: Page): void | Promise<void>;
  /**
   * Runs when all pages have been through this step.
   *
   * @returns what the build should say about it, if anything
   */
  atEnd?(): string | undefined | void | Promise<string | undefined | void>;
}

/**
 * Takes all pages through all steps, one step after another.
 *
 * @param say is given what the steps have to say
 * @throws if a step comes before one that it needs, or with the file of the page that a step cannot handle
 */
export async function runSteps(steps: readonly Step[], pages: readonly Page[], say: (sentence: string) => void): Promise<void> {
  refuseDisorder(steps);
  for (const step of steps) {
    for (const page of pages) {
      await onPage(step, page);
      // The search index is made by another process, whose answers are heard only in between.
      await setImmediate();
    }
    const sentence = await step.atEnd?.();
    if (sentence) say(sentence);
  }
}

async function onPage(step: Step, page: Page): Promise<void> {
  try {
    await step.onPage(page);
  } catch (error) {
    throw new Error(`${page.file}: ${(error as Error).message}`, { cause: error });
  }
}

/** @throws if a step does not come after all that it names */
export function refuseDisorder(steps: readonly Pick<Step, 'name' | 'after'>[]): void {
  const done = new Set<string>();
  for (const { name, after = [] } of steps) {
    const missing = after.find((other) => !done.has(other));
    if (missing !== undefined)
      throw new Error(`The step "${name}" needs the step "${missing}" before it; correct the order in src/publish/steps.ts.`);
    done.add(name);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { keptFiles } from '#frame/offline/kept-files.ts';
import { budgetFor } from '#config/budgets.ts';
import { expectNone } from './support/findings.ts';
import { asSent, layoutShift, mayShift, paintFirst } from './support/layout-shift.ts';
import { addressed, place, type BuiltPage } from './support/pages.ts';
import { sample } from './support/sample.ts';
import { saidWeight, saidWeightOf } from './support/said-weight.ts';
import { arrive, onFirstVisits, useBrowser, wide } from './support/visit.ts';

interface Visit {
  page: BuiltPage;
  /** Bytes of gzip by kind, as the browser names them. */
  weight: Record<'document' | 'stylesheet' | 'script' | 'font', number>;
  /** What the page says of itself and of the whole guide, in bytes. */
  said: { page: number; guide: number };
  /** How much moved while it loaded. */
  shift: number;
  elsewhere: string[];
  failed: string[];
  errors: string[];
}

useBrowser();

describe('a first visit', () => {
  let visits: Visit[];

  beforeAll(async () => {
    visits = await onFirstVisits({ viewport: wide }, async (tab, page) => {
      const visit: Visit = {
        page,
        weight: { document: 0, stylesheet: 0, script: 0, font: 0 },
        said: { page: 0, guide: 0 },
        shift: 0,
        elsewhere: [],
        failed: [],
        errors: [],
      };
      const weighed: Promise<unknown>[] = [];
      tab.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== inject('atRoot')) visit.elsewhere.push(request.url());
      });
      tab.on('response', (response) => {
        const kind = response.request().resourceType();
        if (response.status() >= 400) visit.failed.push(`${response.status()} ${response.url()}`);
        if (kind in visit.weight) {
          weighed.push(
            response.body().then((body) => {
              visit.weight[kind as keyof Visit['weight']] += gzipSync(kind === 'document' ? asSent(body.toString()) : body).length;
            }),
          );
        }
      });
      tab.on('console', (message) => message.type() === 'error' && visit.errors.push(message.text()));
      tab.on('pageerror', (error) => visit.errors.push(error.message));
      await paintFirst(tab);
      // Until nothing more is fetched: what comes while the page is idle is paid for as well.
      await arrive(tab, inject('atRoot') + page.address);
      // A late answer may come while the others are weighed.
      for (let done = -1; done < weighed.length;) {
        done = weighed.length;
        await Promise.all(weighed);
      }
      tab.removeAllListeners('response');
      visit.said = await saidWeight(tab);
      visit.shift = await layoutShift(tab);
      return visit;
    });
  }, 480_000);

  it('sees all that it is meant to see', () => {
    expect(visits).toHaveLength(sample.length);
    expectNone(
      visits
        .filter(({ weight }) => weight.document === 0 || weight.script === 0)
        .map((visit) => `${describeWeight(visit)}: nothing was weighed.`),
    );
  });

  it('stays within the budget of the page', () => {
    const heaviest = [...visits].map((visit) => ({ total: total(visit), visit })).sort((a, b) => b.total - a.total);
    console.log(['Heaviest pages, bytes of gzip:', ...heaviest.slice(0, 8).map(({ visit }) => describeWeight(visit))].join('\n  '));
    expectNone(
      visits.flatMap((visit) => {
        const { page, weight } = visit;
        const budget = budgetFor(page.address);
        const over = [
          total(visit) > budget.total && `weighs ${total(visit)} bytes, ${budget.total} are allowed`,
          weight.script > budget.script && `has ${weight.script} bytes of script, ${budget.script} are allowed`,
          weight.font > budget.fonts && 'fetches a font file',
        ];
        return over.filter(Boolean).map((fault) => `${place(page)}: it ${fault} (${describeWeight(visit)}).`);
      }),
    );
  });

  it('stays within the budget, as each page says of itself', () => {
    expectNone(
      addressed.flatMap((page) => {
        const { page: said } = saidWeightOf(page);
        return said <= budgetFor(page.address).total
          ? []
          : [`${place(page)}: says ${said} bytes, ${budgetFor(page.address).total} are allowed.`];
      }),
    );
  });

  it('costs what the page says of itself, and the page says what the whole guide costs', () => {
    const guide = keptFiles('dist').reduce((sum, file) => sum + gzipSync(readFileSync(join('dist', file))).length, 0);
    // Also far if the page says nothing, which is no number.
    const isFar = (said: number, real: number) => !(Math.abs(said - real) <= 0.05 * real);
    expectNone(
      visits.flatMap((visit) => [
        ...(isFar(visit.said.page, total(visit))
          ? [`${place(visit.page)}: says ${visit.said.page} bytes, but ${describeWeight(visit)}.`]
          : []),
        ...(isFar(visit.said.guide, guide)
          ? [`${place(visit.page)}: says that the whole guide has ${visit.said.guide} bytes, it has ${guide}.`]
          : []),
      ]),
    );
  });

  // On a phone `first-screens.test.ts` looks at the same.
  it('moves nothing while the page loads', () => {
    expectNone(visits.filter(({ shift }) => shift > mayShift).map(({ page, shift }) => `${place(page)}: layout shift of ${shift}.`));
  });

  it('asks no other host for anything', () => {
    expectNone(visits.flatMap(({ page, elsewhere }) => elsewhere.map((url) => `${place(page)}: fetches ${url}.`)));
  });

  it('finds everything it asks for', () => {
    expectNone(visits.flatMap(({ page, failed }) => failed.map((what) => `${place(page)}: ${what}.`)));
  });

  it('leaves no error in the console', () => {
    expectNone(visits.flatMap(({ page, errors }) => errors.map((error) => `${place(page)}: ${error}`)));
  });
});

const total = ({ weight }: Visit): number => Object.values(weight).reduce((sum, bytes) => sum + bytes, 0);

const describeWeight = (visit: Visit): string =>
  `${visit.page.address} ${total(visit)} = ${Object.entries(visit.weight)
    .map(([kind, bytes]) => `${kind} ${bytes}`)
    .join(' + ')}`;

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { select } from 'hast-util-select';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ShippedPackages } from './notices/shipped-packages.ts';
import { library } from '#library/index.ts';
import { pageFrom, printPages, type Page } from './pages/page.ts';
import { policyOf } from './policy/page-policy.ts';
import { refuseDisorder, runSteps } from './step.ts';
import { stepsFor } from './steps.ts';
import { SiteScripts } from './style/page-scripts.ts';
import { wholeStyleFile, type WholeStyle } from './style/site-styles.ts';

let folder: string;
const steps = () =>
  stepsFor(
    {
      folder,
      root: folder,
      basePath: '/a/',
      address: () => undefined,
      parts: [],
      languages: [],
      library: library(),
      shipped: new ShippedPackages(),
    },
    new SiteScripts(folder),
  );
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'steps-'));
  for (const name of ['_astro', 'tools', 'old', 'content/i18n']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'content/i18n/en.yaml'), 'llms.about: About it.\n');
  writeFileSync(join(folder, '_astro/all.css'), '.lead{color:var(--x)}.other{color:red}');
});
afterEach(() => rmSync(folder, { recursive: true }));

const html = (main: string) =>
  `<!DOCTYPE html><html lang="en" data-theme="dark"><head><meta charset="utf-8"><meta property="og:title" content="a"><link rel="stylesheet" href="/_astro/all.css"></head><body><main>${main}</main><p data-weight>{{page}} of {{guide}}</p></body></html>`;
const through = async (...pages: Page[]) => {
  await runSteps(steps(), pages, () => {});
  return printPages(pages);
};

describe('the steps', () => {
  it('are in an order that all of them accept', () => expect(() => refuseDisorder(steps())).not.toThrow());

  it('accept no other order of what depends on one another', () => {
    const dependent = steps().filter(({ after }) => after);
    expect(dependent.length).toBeGreaterThan(2);
    for (const step of dependent)
      expect(() => refuseDisorder([step, ...steps().filter((other) => other.name !== step.name)])).toThrow(step.name);
  });

  it('make a page that works anywhere, with its own style, and a policy that fits what is printed', async () => {
    const home = pageFrom('index.html', html('<h1>a</h1>'));
    const page = pageFrom('tools/index.html', html('<a class="lead" href="/tools/" style="--x: 1">b</a><!-- c -->'));
    const text = (await through(home, page)).get('tools/index.html')!;
    expect(text).toContain('<html lang="en" data-root="../">');
    expect(text).toContain('<main><a class="lead" href="../tools/" data-own="0">b</a></main>');
    expect(text).toContain('<style>.lead{color:var(--x)}[data-own="0"]{--x:1}</style>');
    expect(readdirSync(join(folder, '_astro'))).toEqual([]);
    expect(readFileSync(join(folder, 'tools/index.md'), 'utf8')).toBe('[b](../tools/)\n');
    const whole = JSON.parse(readFileSync(join(folder, wholeStyleFile), 'utf8')) as WholeStyle;
    expect(whole.styles[whole.pages['/tools/']!]).toBe('.lead{color:var(--x)}.other{color:red}[data-own="0"]{--x:1}');
    const printed = pageFrom(page.file, text).tree;
    expect(select('meta[http-equiv]', printed)!.properties['content']).toBe(policyOf(printed));
  });

  it('lead from the page for missing addresses to where the site will be', async () => {
    const missing = pageFrom('404.html', html('<a href="/tools/">b</a>'));
    expect((await through(pageFrom('index.html', html('a')), missing)).get('404.html')).toContain('href="/a/tools/"');
  });

  it('name the page that cannot work under another path', async () => {
    const page = pageFrom('tools/index.html', '<script>import("/_astro/a.js")</script>');
    await expect(through(page)).rejects.toThrow('tools/index.html');
  });

  it('ask no sentence about weight of a page that only sends on', async () => {
    const redirect = pageFrom('old/index.html', '<head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/tools/"></head>');
    const texts = await through(pageFrom('index.html', html('a')), redirect);
    expect(texts.get('old/index.html')).toContain('content="0;url=../tools/"');
  });
});

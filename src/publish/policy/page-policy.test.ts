import { createHash } from 'node:crypto';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parsePage, printPage } from '../pages/html-page.ts';
import { addPolicy, policyOf } from './page-policy.ts';

const page = (head: string, body = '') =>
  parsePage(`<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (policy: string, name: string) => policy.split(';').find((part) => part.startsWith(`${name} `));

describe('the policy of a page', () => {
  it('allows the scripts that are in it, modules too, and no other', () => {
    const policy = policyOf(page('<script>one()</script>', '<script type="module">two()</script><script src="a.js"></script>'));
    expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hash('one()')} ${hash('two()')}`);
  });

  it('takes data for data, and the same script twice for one', () => {
    const policy = policyOf(page('<script type="application/ld+json">{"a":1}</script><script>one()</script>', '<script>one()</script>'));
    expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hash('one()')}`);
  });

  it('allows WebAssembly where the search is, and eval nowhere', () => {
    expect(policyOf(page('', '<site-search></site-search>'))).toContain("'wasm-unsafe-eval'");
    expect(policyOf(page(''))).not.toContain('unsafe');
  });

  it('knows no other origin and no cheap way out', () => {
    const policy = policyOf(page('<script>one()</script><style>a{}</style>'));
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
    expect(policy).toContain("connect-src 'self'");
  });

  it('follows the character set, and the hashes fit what is printed', () => {
    const made = page('<style>a{color:red}</style><style>b &gt; c{color:#000}\n</style><script>if (1 < 2) one("é")</script>');
    addPolicy(made);
    const read = parsePage(printPage(made));
    const [charset, policy] = select('head', read)!.children as { properties: Record<string, unknown> }[];
    expect(charset!.properties['charSet']).toBe('utf-8');
    const content = String(policy!.properties['content']);
    for (const element of selectAll('script, style', read)) expect(content).toContain(hash(toString(element)));
  });

  it('is not left out of a page that it could not protect', () => {
    expect(() => addPolicy(parsePage('<!doctype html><title>x</title>'))).toThrow('charset');
  });
});

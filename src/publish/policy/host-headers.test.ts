import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile, securityHeaders } from './host-headers.ts';

const values = Object.entries(securityHeaders);

describe('the headers', () => {
  it('do not govern scripts and styles, which differ from page to page', () => {
    expect(securityHeaders['Content-Security-Policy']).not.toMatch(/default-src|script-src|style-src|trusted-types/);
  });

  it('forbid frames and let the board use the camera', () => {
    expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    expect(securityHeaders['Permissions-Policy']).toContain('camera=(self)');
  });
});

describe('the file for hosts that read one', () => {
  it.each(['/', '/a/b/'])('names each pattern once, below %s', (base) => {
    const file = headersFile(base);
    const patterns = file.split('\n').filter((line) => line && !line.startsWith(' '));
    expect(patterns).toEqual(
      ['*', '_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'sw.js', 'page-sw.js'].map((pattern) => base + pattern),
    );
    // Two Cache-Control lines for one file would be joined into one that contradicts itself.
    expect(file.split(`${base}_astro/*`)[0]).not.toContain('Cache-Control');
    // Cloudflare Pages takes no longer lines.
    for (const line of file.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('the recipes', () => {
  it.each([
    ['nginx.conf', (name: string, value: string) => `  add_header ${name} "${value}" always;\n`],
    ['Caddyfile', (name: string, value: string) => `\t\t${name} "${value}"\n`],
  ])('of hosting/%s say every header as it is here', (file, line) => {
    const recipe = readFileSync(`hosting/${file}`, 'utf8');
    for (const [name, value] of values) expect(recipe).toContain(line(name, value));
  });
});

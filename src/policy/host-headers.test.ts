import { describe, expect, it } from 'vitest';
import { caddyHeaders, headersFile, nginxHeaders, securityHeaders } from './host-headers.ts';

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
    expect(patterns).toEqual([`${base}*`, `${base}_astro/*`, `${base}sw.js`]);
    // Two Cache-Control lines for one file would be joined into one that contradicts itself.
    expect(file.split(`${base}_astro/*`)[0]).not.toContain('Cache-Control');
    // Cloudflare Pages takes no longer lines.
    for (const line of file.split('\n')) expect(line.length).toBeLessThan(2000);
  });
});

describe('the same for servers', () => {
  // `vitest run -u` writes the files anew.
  it('stands in hosting/, as it is here', async () => {
    await expect(nginxHeaders()).toMatchFileSnapshot('../../hosting/headers.nginx.conf');
    await expect(caddyHeaders()).toMatchFileSnapshot('../../hosting/headers.Caddyfile');
  });

  it('says every header', () => {
    for (const [name, value] of values) {
      expect(nginxHeaders()).toContain(`add_header ${name} "${value}" always;\n`);
      expect(caddyHeaders()).toContain(`    ${name} "${value}"\n`);
    }
  });

  it('lets named files be kept, under any path, and the service worker be asked for', () => {
    expect(nginxHeaders()).toContain('if ($uri ~ "/_astro/") { set $guide_cache "public, max-age=31536000, immutable"; }\n');
    expect(nginxHeaders()).toContain('if ($uri ~ "/sw\\.js$") { set $guide_cache "no-cache"; }\n');
    expect(caddyHeaders()).toContain('header */_astro/* Cache-Control "public, max-age=31536000, immutable"\n');
  });
});

import { select } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { pageFrom, printPages } from '../pages/page.ts';
import { EnglishPages } from './english-pages.ts';

const languages = [
  { lang: 'en', prefix: '/', label: 'English', dir: 'ltr' as const },
  { lang: 'ar', prefix: '/ar/', label: 'العربية', dir: 'rtl' as const },
];
const html = (lang: string, main: string, contents: string) =>
  `<!DOCTYPE html><html lang="${lang}"><head></head><body><header>${lang}</header><main lang="en" dir="ltr"><div class="page-title"><h1>Tools</h1></div>${main}</main><aside class="toc"><p>${lang}</p><ul>${contents}</ul></aside></body></html>`;

function filled(translated: string[], name = 'tools/index.html') {
  const english = pageFrom(name, html('en', '<p>Go.</p><button data-say="Done">Print</button>', '<li>Where</li>'));
  const arabic = pageFrom(`ar/${name}`, html('ar', '<p>Go.</p><button data-say="تم">طباعة</button>', '<li>أين</li>'));
  const pages = new EnglishPages(languages, { ar: new Set(translated) }, (language) => `(${language})`);
  for (const page of [arabic, english]) pages.note(page);
  return { count: pages.fill(), arabic, english };
}

describe('a page that nobody has translated', () => {
  it('is the English one in the frame of its language, and says so in that language', () => {
    const { count, arabic } = filled([]);
    expect(count).toBe(1);
    const main = select('main', arabic.tree)!;
    expect(main.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(toString(main)).toBe('Tools(ar)Go.Print');
    expect(select('main > .page-title + p', arabic.tree)!.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(select('button', main)!.properties['dataSay']).toBe('Done');
    expect(toString(select('header', arabic.tree)!)).toBe('ar');
    expect([toString(select('.toc', arabic.tree)!), select('.toc ul', arabic.tree)!.properties['lang']]).toEqual(['arWhere', 'en']);
  });

  it('shares nothing with the English one, which stays as it is', () => {
    const { arabic, english } = filled([]);
    const before = printPages([english]).get(english.file);
    select('button', arabic.tree)!.properties['title'] = 'x';
    expect(printPages([english]).get(english.file)).toBe(before);
    expect(before).not.toContain('(ar)');
  });

  it('is no page that somebody has translated', () => {
    const { count, arabic } = filled(['/tools/']);
    expect(count).toBe(0);
    expect(toString(select('main', arabic.tree)!)).toBe('ToolsGo.طباعة');
    expect([filled([], '404.html').count, filled(['/404/'], '404.html').count]).toEqual([1, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { miniature, withContent, type Content } from '../miniature.fixture.ts';
import { isLanguage } from './language-code.ts';
import { languagesBegun } from './languages-begun.ts';
import { projectTexts } from './project-texts.ts';
import { statusOf } from './status.ts';

const statusIn = (content: Content, language = 'fr') => withContent(content, (root) => statusOf(projectTexts(root, language), language));
const part = (name: string, content: Content = miniature) => statusIn(content).parts.find((one) => one.name === name);
const list = 'content/checklists/sustained-contact.yaml';

describe('how far a language is', () => {
  it('counts the texts of each part, and those to look at again', () => {
    expect(part('strings')).toEqual({ name: 'strings', all: 2, translated: 2, unsure: 0, needed: true });
    expect(part('texts/papers')).toMatchObject({ translated: 4, unsure: 0, needed: false });
    expect(part('texts/checklists')).toMatchObject({ all: 9, translated: 2, unsure: 0 });
    const changed = { ...miniature, [list]: miniature[list]!.replace('What comes next?', 'What will come?') };
    expect(part('texts/checklists', changed)).toMatchObject({ all: 9, translated: 2, unsure: 2 });
  });

  it('names what is missing before the language can be shown', () => {
    const { missing, pages, parts } = statusIn(miniature);
    expect(missing).toEqual(['texts/stages', 'texts/checklists', 'texts/tools', 'texts/risks', 'texts/measures']);
    expect(pages).toEqual({ shown: 0, all: 1 });
    expect(parts.some(({ name }) => name.startsWith('pages/'))).toBe(false);
  });

  it('asks for a page that readers need first until it is no draft', () => {
    const english = '---\ntitle: Board\ndescription: You see it.\nkind: site\n---\n\nSo.\n';
    const content = { ...miniature, 'content/docs/board.md': english };
    const french = 'content/docs/fr/board.md';
    const translated = (head: string) => ({ ...content, [french]: english.replace('title: Board', `title: Tableau${head}`) });
    expect(statusIn(content).missing).toContain('pages/board');
    expect(statusIn(translated('\ndraft: true')).missing).toContain('pages/board');
    expect(statusIn(translated('')).missing).not.toContain('pages/board');
    expect(part('pages/board', translated(''))).toMatchObject({ needed: true });
    expect(statusIn(translated('')).pages).toEqual({ shown: 1, all: 2 });
  });
});

describe('the code of a language', () => {
  it.each(['fr', 'ar', 'pt-BR', 'zh-Hant'])('can be %s', (code) => expect(isLanguage(code)).toBe(true));
  it.each(['en', 'qq', 'pt-br', 'FR', 'tools', 'f r', ''])('cannot be "%s"', (code) => expect(isLanguage(code)).toBe(false));
});

describe('a language that was begun', () => {
  it('has strings, texts or pages, and is known by its code', () => {
    const content: Content = {
      'content/i18n/en.yaml': '{}',
      'content/i18n/pt-BR.yaml': '{}',
      'content/docs/pt-br/board.md': '',
      'content/docs/ar/board.md': '',
      'content/docs/tools/index.md': '',
      'content/texts/ru/tools.yaml': '{}',
    };
    expect(withContent(content, languagesBegun)).toEqual(['ar', 'pt-BR', 'ru']);
  });
});

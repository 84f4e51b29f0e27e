import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isLanguageFolder, languagesIn } from './languages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'languages-'));
  mkdirSync(join(root, 'content/local'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));
const write = (text: string, folder = 'content') => writeFileSync(join(root, folder, 'site.yaml'), text);

const english = { label: 'English', lang: 'en', dir: 'ltr' };

describe('the languages of a site', () => {
  it('are English alone where nothing is set', () => {
    expect(languagesIn(root)).toEqual({ root: english });
    write('name: Guide\n');
    expect(languagesIn(root)).toEqual({ root: english });
  });

  it('have their own names, folders and directions', () => {
    write('languages: [fr, ar, pt-BR]\n');
    expect(languagesIn(root)).toEqual({
      root: english,
      fr: { label: 'Français', lang: 'fr', dir: 'ltr' },
      ar: { label: 'العربية', lang: 'ar', dir: 'rtl' },
      'pt-br': { label: 'Português (Brasil)', lang: 'pt-BR', dir: 'ltr' },
    });
  });

  it('are those of the copy where it names some', () => {
    write('languages: [fr]\n');
    write('languages: [es]\n', 'content/local');
    expect(Object.keys(languagesIn(root))).toEqual(['root', 'es']);
  });

  it.each(['languages: [en, "not a code", 12]\n', 'languages: fr\n', 'languages: [\n', '- a\n'])(
    'leave what is wrong to the check of the content: %j',
    (text) => {
      write(text);
      expect(languagesIn(root)).toEqual({ root: english });
    },
  );
});

describe('the folder of a language', () => {
  it('is one whose name is the code of a language', () => {
    expect(['fr', 'pt-br', 'ckb', 'qq', 'tools', 'data', '', undefined].filter(isLanguageFolder)).toEqual(['fr', 'pt-br', 'ckb']);
  });
});

import { describe, expect, it } from 'vitest';
import { respelled } from './respelled.ts';
import { spellingOf } from './spellings.ts';

const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu);
const searched = (text: string, language: string) => respelled(text, spellingOf(language)?.searched);
const written = (text: string, language: string) => respelled(text, spellingOf(language)?.written);

describe('a text as the search reads it', () => {
  it.each([
    ['fr', "Aujourd'hui l’École", ['Aujourd', 'hui', 'l', 'École']],
    ['fr-CA', 'd’abord', ['d', 'abord']],
    ['it', 'nell’anno, un po’ di', ['nell', 'anno', 'un', 'po', 'di']],
    ['ca', "l'escola", ['l', 'escola']],
    ['ar', 'والتعلم وَالتعلم فالثقة بالتعلم والد', ['و', 'التعلم', 'وَ', 'التعلم', 'ف', 'الثقة', 'بالتعلم', 'والد']],
    ['vi', 'Đi đâu', ['D\u0335i', 'd\u0335âu']],
    ['pt-br', 'Opiniões, acoes', ['Opinião', 'acao']],
    ['en', 'learner’s', ['learner', 's']],
  ])('in %s: %s', (language, text, parts) => {
    const read = searched(text, language);
    expect(words(read)).toEqual(parts);
    expect(written(read, language)).toBe(text);
  });

  it('is shown as it was written, with the marks of what was found', () => {
    const read = searched('l’an', 'fr').replace(/\S+/g, '<mark>$&</mark>');
    expect(written(read, 'fr')).toBe('<mark>l’</mark><mark>an</mark>');
  });

  it('is English as it is', () => {
    expect(spellingOf('en')).toBeUndefined();
    expect(searched('the learner’s plan', 'en')).toBe('the learner’s plan');
  });

  it.each([
    ['fr', 'plan d’apprentissage', 'plan apprentissage'],
    ['fr', 'aujourd’hui', 'aujourd’\u2060 hui'],
    ['it', 'dell’anno', 'anno'],
    ['ar', 'فالثقة', 'الثقة'],
  ])('without what is written together with a word, in %s: %s', (language, text, rest) =>
    expect(respelled(searched(text, language), spellingOf(language)!.alone)).toBe(rest),
  );
});

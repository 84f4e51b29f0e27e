import { describe, expect, it } from 'vitest';
import { asSearched, asWritten, withoutAttached } from './search-spelling.ts';

const words = (text: string) => text.match(/[\p{L}\p{M}]+/gu);

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
    const read = asSearched(text, language);
    expect(words(read)).toEqual(parts);
    expect(asWritten(read)).toBe(text);
  });

  it('is shown as it was written, with the marks of what was found', () => {
    const read = asSearched('l’an', 'fr').replace(/\S+/g, '<mark>$&</mark>');
    expect(asWritten(read)).toBe('<mark>l’</mark><mark>an</mark>');
  });

  it('is English as it is', () => expect(asSearched('the learner’s plan, a site-visit', 'en')).toBe('the learner’s plan, a site-visit'));

  it.each([
    ['fr', 'plan d’apprentissage', 'plan apprentissage'],
    ['fr', 'aujourd’hui', 'aujourd’\u2060 hui'],
    ['it', 'dell’anno', 'anno'],
    ['ar', 'فالثقة', 'الثقة'],
  ])('without what is attached, in %s: %s', (language, text, rest) => expect(withoutAttached(asSearched(text, language))).toBe(rest));
});

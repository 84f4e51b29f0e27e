import { describe, expect, it } from 'vitest';
import { isLanguage, notACode, sisterOf } from './language-code.ts';

describe('the code of a language', () => {
  it.each(['fr', 'pt-BR', 'gd'])('%s is one', (code) => expect(isLanguage(code)).toBe(true));

  it.each([
    ['ES', 'write "es"'],
    ['es_ES', 'write "es-ES"'],
    ['pt-br', 'write "pt-BR"'],
    ['spanish', 'write two or three small letters'],
    ['en', 'into which'],
  ])('%s is not written as one, which is told', (code, sentence) => {
    expect(isLanguage(code)).toBe(false);
    expect(notACode(code)).toContain(sentence);
  });

  it('is near to one that was begun with another country, unless it was begun itself', () => {
    expect(sisterOf('es-ES', ['es', 'fr'])).toBe('es');
    expect(sisterOf('pt', ['pt-BR'])).toBe('pt-BR');
    expect(sisterOf('es-ES', ['es', 'es-ES'])).toBeUndefined();
    expect(sisterOf('es', ['fr'])).toBeUndefined();
  });
});

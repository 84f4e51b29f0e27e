import { describe, expect, it } from 'vitest';
import { lostPart } from './kept-parts.ts';

const drawing = `\`\`\`mermaid
flowchart LR
  accTitle: From you to us
  accDescr: You send it.
  a[You send it] --> b("We read it")
  b --> "c" --> "d"
  b -->|asks (you)| a
\`\`\``;

describe('a translated drawing', () => {
  it('has other words in the same places', () => {
    const other = drawing
      .replace('From you to us', 'De usted a «nosotros»: así')
      .replace('You send it]', 'Usted lo envía (hoy)]')
      .replace('We read it', 'Leemos')
      .replace('asks (you)', 'le pregunta');
    expect(lostPart(drawing, other)).toBeUndefined();
  });

  it.each([
    ['flowchart', 'diagrama', 'diagrama LR'],
    ['accTitle', 'títuloAcc', 'títuloAcc: From you to us'],
    ['-->|', '- >|', 'b - >|asks (you)| a'],
    ['a[You', 'yo[You', 'yo[You send it] --> b("We read it")'],
    ['"c" --> "d"', '"c" ---- "d"', 'b --> "c" ---- "d"'],
    ['  b -->|asks (you)| a\n', '', '```'],
    ['\n```', '\n  c\n```', 'c'],
  ])('is the same but for its words: not “%s” as “%s”', (from, to, line) => {
    expect(lostPart(drawing, drawing.replace(from, to))).toContain(`draws something else on the line “${line}”`);
  });
});

describe('a translated paragraph', () => {
  it.each(['- Uno', '* Uno', '1. Uno', '2) Uno'])('is no item of a list: %s', (text) => {
    expect(lostPart('One', text)).toContain('begins as the item of a list does');
  });

  it.each(['1990 años', '-1 es poco', '1\\. Uno', '**Uno**'])('may begin with %s', (text) => expect(lostPart('One', text)).toBeUndefined());
});

import { expect, it } from 'vitest';
import { labelText } from './label-text.ts';

it.each([
  ['plain', undefined, 'plain'],
  ['two<br/>lines', undefined, 'two\nlines'],
  // How mermaid hides character references from its own parser.
  ['ﬂ°quot¶ßquotedﬂ°quot¶ß ﬂ°°35¶ß', undefined, '"quoted" #'],
  ['a &lt; b &amp; c', undefined, 'a < b & c'],
  ['<b>bold</b> <img src=x onerror=alert(1)>', undefined, 'bold'],
  ['**strong** and *soft*', 'markdown', 'strong and soft'],
  ['2 * 3 * 4', 'markdown', '2 * 3 * 4'],
  ['**kept**', 'text', '**kept**'],
])('%s (%s)', (label, kind, expected) => expect(labelText(label, kind)).toBe(expected));

import { describe, expect, it } from 'vitest';
import { withPage } from '../page.fixture.ts';
import { commandOf } from './room-keys.ts';

withPage('document', 'Element', 'KeyboardEvent');

function pressed(key: string, on = 'div', more: KeyboardEventInit = {}, rtl = false) {
  const [name, type] = on.split(':') as [string, string?];
  const element = document.body.appendChild(document.createElement(name));
  if (type) element.setAttribute('type', type);
  let command: ReturnType<typeof commandOf>;
  element.addEventListener('keydown', (event) => (command = commandOf(event, rtl)));
  element.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }));
  return command;
}

describe('a key in the room view', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'back'],
    [' ', 'next'],
    ['ArrowRight', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['.', 'blank'],
    ['F5', 'nothing'],
    ['q', undefined],
  ])('%j means %s', (key, command) => expect(pressed(key)).toBe(command));

  it('follows the direction of the page', () => {
    expect([pressed('ArrowRight', 'div', {}, true), pressed('ArrowLeft', 'div', {}, true)]).toEqual(['back', 'next']);
  });

  it.each([
    ['b', 'input', undefined],
    ['.', 'textarea', undefined],
    ['F5', 'input', 'nothing'],
    [' ', 'button', undefined],
    [' ', 'input:checkbox', undefined],
    ['PageDown', 'input:checkbox', 'next'],
  ])('%j in a %s means %s', (key, on, command) => expect(pressed(key, on)).toBe(command));

  it('is left to the browser with a modifier', () => {
    expect(pressed('b', 'div', { ctrlKey: true })).toBeUndefined();
  });
});

import { JSDOM } from 'jsdom';
import { beforeEach, expect, it, vi } from 'vitest';
import { copyText } from './clipboard.ts';

const { window } = new JSDOM('<button>Copy</button>');
const button = window.document.querySelector('button')!;
const writeText = vi.fn<(text: string) => Promise<void>>();
const execCommand = vi.fn<() => boolean>();
let copied: string | undefined;

beforeEach(() => {
  copied = undefined;
  writeText.mockReset().mockResolvedValue();
  execCommand.mockReset().mockImplementation(() => {
    copied = (window.document.activeElement as HTMLTextAreaElement).value;
    return true;
  });
  button.focus();
  vi.stubGlobal('document', Object.assign(window.document, { execCommand }));
  vi.stubGlobal('HTMLElement', button.constructor);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

it('copies with the clipboard where there is one', async () => {
  expect(await copyText('P123')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('P123');
  expect(execCommand).not.toHaveBeenCalled();
});

it.each([
  ['comes without HTTPS', {}],
  ['is in a frame that may not write', { clipboard: { writeText: () => Promise.reject(new Error('not allowed')) } }],
])('copies a selected field where the page %s, and leaves nothing in the page', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await copyText('P123\nQ456')).toBe(true);
  expect(copied).toBe('P123\nQ456');
  expect(window.document.querySelector('textarea')).toBeNull();
  expect(window.document.activeElement).toBe(button);
});

it.each([
  ['refuses', () => false],
  [
    'fails',
    () => {
      throw new Error('not supported');
    },
  ],
])('says so where the browser %s', async (_, command) => {
  vi.stubGlobal('navigator', {});
  execCommand.mockImplementation(command);
  expect(await copyText('P123')).toBe(false);
});

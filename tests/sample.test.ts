import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import type { BuiltPage } from './support/pages.ts';
import { sampleOf } from './support/sample.ts';

const page = (address: string, body: string): BuiltPage => ({
  address,
  file: `dist${address}index.html`,
  html: body,
  tree: fromHtml(`<body>${body}</body>`),
});

const addresses = (pages: BuiltPage[]) => sampleOf(pages).map(({ address }) => address);

describe('the sample of pages', () => {
  it('has the heaviest page of each kind', () => {
    expect(addresses([page('/a/', '<p>Short</p>'), page('/b/', '<p>Longer than short</p>'), page('/stages/a/', '<p></p>')])).toEqual([
      '/b/',
      '/stages/a/',
    ]);
  });

  it('has every element with its classes, on as few pages as it takes', () => {
    const pages = [
      page('/a/', '<p class="note">'),
      page('/b/', '<p class="note"><i></i>'),
      page('/c/', '<p>Heavy, and without a note</p>'),
    ];
    expect(addresses(pages)).toEqual(['/b/', '/c/']);
  });
});

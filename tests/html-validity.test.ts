import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, it } from 'vitest';
import { pages, place } from './support/pages.ts';
import { expectNone } from './support/findings.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    // In the standard of today a fold is no sectioning content, and may be in the head of a row.
    elements: ['html5', { details: { sectioning: false } }],
    rules: {
      // Astro writes compact HTML; white space and quotes are not for readers.
      'no-trailing-whitespace': 'off',
      'attr-quotes': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      // Starlight sets sizes of icons and selects this way.
      'no-inline-style': 'off',
      // Long titles are cut by who shows them; ours say where the reader is.
      'long-title': 'off',
    },
  }),
);

describe('HTML', () => {
  it('is valid on every page', async () => {
    const findings: string[] = [];
    for (const page of pages) {
      const { results } = await validator.validateString(page.html, page.file);
      for (const { messages } of results) {
        findings.push(
          ...messages.map(
            ({ ruleId, message, line, column }) => `${place(page)}: ${message} [${ruleId}] at ${page.file}:${line}:${column}`,
          ),
        );
      }
    }
    expectNone(findings);
  });
});

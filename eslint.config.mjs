// What a machine finds wrong in components and templates before anybody runs them; for all other code see .oxlintrc.json. Spaces and
// line breaks are Prettier's alone.
import { globSync, readFileSync } from 'node:fs';
import astro from 'eslint-plugin-astro';
import { configs as lit } from 'eslint-plugin-lit';
import litAccess from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const wordsBelong = 'Write these words in content/i18n/en.yaml, and ask for them with t().';

const filesWith = (files, pattern) => globSync(files).filter((file) => pattern.test(readFileSync(file, 'utf8')));
/** Where templates are; looking for them in all code would take most of the time. */
const withTemplates = filesWith('src/**/*.ts', /from 'lit/);
/** Components that wait for something, or where a line is a call: the only ones in which a promise can be forgotten. */
const withPromises = filesWith('src/**/*.astro', /\bawait\b|\.then\(|^\s*(?:\w+\??\.)*\w+\(/m);

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.copies/', 'test-results/', 'scripts/bench/peers/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: withTemplates,
    extends: [lit['flat/recommended'], { plugins: { 'lit-a11y': litAccess }, rules: litAccess.configs.recommended.rules }],
    languageOptions: { parser: typescript.parser },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs.recommended, astro.configs['jsx-a11y-strict']],
    plugins: { '@typescript-eslint': typescript.plugin },
    rules: { '@typescript-eslint/no-unused-vars': 'error' },
  },
  {
    // These rules ask for types, which are found anew for each component.
    files: withPromises,
    plugins: { '@typescript-eslint': typescript.plugin },
    languageOptions: {
      parserOptions: { project: 'src/tsconfig.astro.json', tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.astro'] },
    },
    // Not no-misused-promises: pages have no handlers, and looking up the type of each attribute takes nine tenths of the time.
    rules: { '@typescript-eslint/await-thenable': 'error', '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['src/**/*.astro'],
    rules: {
      // Pages are read in other languages too. `english-words.test.ts` looks at the templates of scripts.
      'no-restricted-syntax': [
        'error',
        { selector: 'JSXText[value=/[a-z]{2}/]', message: wordsBelong },
        {
          selector: 'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder|label)$/] > Literal[value=/[a-z]{2}/]',
          message: wordsBelong,
        },
      ],
    },
  },
);

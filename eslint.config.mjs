// What a machine finds wrong in code before anybody runs it. Spaces and line breaks are Prettier's alone.
import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { configs as lit } from 'eslint-plugin-lit';
import litAccess from 'eslint-plugin-lit-a11y';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

const wordsBelong = 'Write these words in content/i18n/en.yaml, and ask for them with t().';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.copies/', 'test-results/', 'scripts/bench/peers/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', setInterval: 'readonly', URL: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [
      js.configs.recommended,
      typescript.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      { plugins: { 'lit-a11y': litAccess }, rules: litAccess.configs.recommended.rules },
    ],
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['vitest.config.ts'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // What JSON.parse and other people's types return is `any`; schemas and checks at each entrance deal with it.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // Our interfaces write functions as methods; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      // Taking a key out of an object names it.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      // A function is async where its callers expect a promise, with or without something to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    extends: [astro.configs.recommended, astro.configs['jsx-a11y-strict']],
    plugins: { '@typescript-eslint': typescript.plugin },
    languageOptions: {
      parserOptions: { project: 'src/tsconfig.astro.json', tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.astro'] },
    },
    // Not no-misused-promises: pages have no handlers, and looking up the type of each attribute took nine tenths of the run.
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
    },
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

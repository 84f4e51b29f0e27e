import { rootUrl } from './root-url.inline.ts';

/** Where the strings are that a part of a page fetches when it is used, in the language of the page. */
export const lateStringsUrl = (part: 'import' | 'export' | 'reasons' | 'questions' | 'board' | 'workshops' | 'projects'): URL =>
  new URL(`strings/${part}.${document.documentElement.lang}.json`, rootUrl());

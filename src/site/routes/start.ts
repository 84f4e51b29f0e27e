/**
 * Sends the reader of an installed guide to their answers, if there are any, and else to the first page: in the language
 * that the address names after `#`, as it was in the manifest of the page from which the guide was installed.
 */
import { deviceStore } from '#answers/store/stores.ts';
import { rootUrl } from '#config/root-url.inline.ts';

const ofLanguage = document.querySelector<HTMLAnchorElement>(`a[hreflang="${CSS.escape(location.hash.slice(1))}"]`);
const home = ofLanguage?.href ?? rootUrl();
const { hasEarlier, answers } = deviceStore();
const hasAnswers = hasEarlier || Object.values(answers.lists).some(({ answers: given }) => Object.keys(given).length > 0);
location.replace(hasAnswers ? new URL('my-answers/', home) : home);

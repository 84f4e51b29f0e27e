/** Sends the reader of an installed guide to their answers, if there are any, and else to the first page. */
import { deviceStore } from '#answers/store/stores.ts';
import { rootUrl } from '#config/root-url.inline.ts';

const root = rootUrl();
const { hasEarlier, answers } = deviceStore();
const hasAnswers = hasEarlier || Object.values(answers.lists).some(({ answers: given }) => Object.keys(given).length > 0);
location.replace(hasAnswers ? new URL('my-answers/', root) : root);

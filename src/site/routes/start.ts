/** Sends the reader of an installed guide to their answers, if there are any, and else to the first page. */
import { deviceStore } from '#answers/store/device.ts';
import { rootUrl } from '#config/root-url.inline.ts';

const root = rootUrl();
const hasAnswers = Object.values(deviceStore().answers.lists).some(({ answers }) => Object.keys(answers).length > 0);
location.replace(hasAnswers ? new URL('my-answers/', root) : root);

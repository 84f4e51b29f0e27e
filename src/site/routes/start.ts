/** Sends the reader of an installed guide to their answers, if there are any, and else to the first page. */
import { deviceStore } from '#answers/store/device.ts';

const root = new URL(document.documentElement.dataset['root'] ?? '/', location.href);
const hasAnswers = Object.values(deviceStore().answers.lists).some(({ answers }) => Object.keys(answers).length > 0);
location.replace(hasAnswers ? new URL('my-answers/', root) : root);

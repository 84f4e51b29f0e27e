import { startOnUse } from '#answers/form-start.inline.ts';
import { isAnythingStored } from '#answers/store/anything-stored.inline.ts';
import './letter-tabs.ts';

const load = startOnUse('letter-form', () => import('./letter-form.ts'));
if (isAnythingStored()) load();
// With nothing to wait for, an empty form is printed as what it is.
else for (const form of document.querySelectorAll<HTMLElement>('letter-form')) delete form.dataset['early'];

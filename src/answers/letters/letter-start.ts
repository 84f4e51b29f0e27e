import { startOnUse } from '#answers/form-start.inline.ts';
import { isAnythingStored } from '#answers/store/anything-stored.inline.ts';
import './letter-tabs.ts';

const load = startOnUse('letter-form', () => import('./letter-form.ts'));
if (isAnythingStored()) load();

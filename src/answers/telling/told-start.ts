import { startOnUse } from '#answers/form-start.inline.ts';
import { isAnythingStored } from '#answers/store/anything-stored.inline.ts';

const load = startOnUse('told-form', () => import('./told-form.ts'));
// A page named in the address belongs into the form from the beginning.
if (isAnythingStored() || location.hash.startsWith('#page=')) load();

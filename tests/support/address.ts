import { inject } from 'vitest';

/** The address of a page on the copy that is below a path. */
export const at = (path: string): string => inject('belowPath') + path;

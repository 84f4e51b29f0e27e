import { readLibrary } from './read-library.ts';
import type { Library } from './reading/library.ts';

/** The configuration and the pages each load a copy of this module; what is kept here serves both. */
const shared = globalThis as typeof globalThis & { keptLibrary?: Library | undefined };

/**
 * The library of this project, read once a process. Builds and pages ask here.
 *
 * The development server calls {@link forgetLibrary} when a file in `content/` changes.
 *
 * @throws ContentError that names every mistake with file and line
 */
export function library(): Library {
  shared.keptLibrary ??= readLibrary(process.cwd());
  return shared.keptLibrary;
}

/** Has the next caller of {@link library} read the content again. */
export function forgetLibrary(): void {
  shared.keptLibrary = undefined;
}

export type { Library } from './reading/library.ts';

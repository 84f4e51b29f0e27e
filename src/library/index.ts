import { readLibrary } from './read-library.ts';
import type { Library } from './reading/library.ts';

let kept: Library | undefined;

/**
 * The library of this project, read once a process. Builds and pages ask here.
 *
 * The development server calls {@link forgetLibrary} when a file in `content/` changes.
 *
 * @throws ContentError that names every mistake with file and line
 */
export function library(): Library {
  kept ??= readLibrary(process.cwd());
  return kept;
}

export function forgetLibrary(): void {
  kept = undefined;
}

export type { Library } from './reading/library.ts';

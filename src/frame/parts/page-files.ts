/** The files that hold the words of a page, for the links that edit them. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { library } from '#library/index.ts';
import { editAddress } from '#library/repository.ts';

/** A file of a page. */
interface PageFile {
  /** Without its folder. */
  name: string;
  /** Where it can be edited, if this copy has a repository. */
  address: string | undefined;
}

/**
 * The files of a page, each once.
 *
 * @param named what the head of the page says, see `file` in `src/schemas/page.ts`
 * @param own the file of the page itself
 */
export function filesOfPage(named: string | readonly string[] | undefined, own: string | undefined): PageFile[] {
  const names = named === undefined ? [own] : [named].flat();
  return names.flatMap((name) => {
    const [file, id] = (name === 'this page' ? own : name)?.split('#') ?? [];
    return file ? [{ name: basename(file), address: editAddress(library().site, file, id ? lineOfEntry(file, id) : undefined) }] : [];
  });
}

/** The line on which an entry of a list begins. */
function lineOfEntry(file: string, id: string): number | undefined {
  if (!existsSync(file)) return undefined;
  const line = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((row) => row === `- id: ${id}` || row.startsWith(`- { id: ${id},`));
  return line < 0 ? undefined : line + 1;
}

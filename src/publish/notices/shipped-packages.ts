import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/** A package that is in a page as a component or a style sheet, without being a script there. */
const inPages = /\.(?:astro|css)(?:\?|$)/;
/** The folder of the package that a module belongs to; of packages in packages, the innermost. */
const packageFolder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/;

/** The packages whose code goes to readers, collected from what the builds really bundle. */
export class ShippedPackages {
  readonly #folders = new Set<string>();

  /** Their folders, in order. */
  get folders(): string[] {
    return [...this.#folders].sort();
  }

  /** Notes the packages that modules come from. @param modules their ids, as a bundler names them */
  add(modules: Iterable<string>): void {
    for (const id of modules) {
      const folder = packageFolder.exec(id.replaceAll('\\', '/'))?.[0];
      if (folder) this.#folders.add(folder.replace(/^\0/, ''));
    }
  }

  /** Listens to a build: to all that is bundled for browsers, and in what is bundled for the server to the parts of pages. */
  plugin(): VitePlugin {
    const add = (modules: Iterable<string>) => this.add(modules);
    return {
      name: 'shipped-packages',
      apply: 'build',
      generateBundle(_, bundle) {
        const forBrowsers = this.environment.name === 'client';
        for (const part of Object.values(bundle))
          if (part.type === 'chunk') add(usedModules(part).filter((id) => forBrowsers || inPages.test(id)));
      },
    };
  }
}

/** The modules of a chunk of which something is left, and its style sheets, whose rules are in files of their own. */
export function usedModules({ modules }: { modules: Record<string, { renderedLength: number }> }): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 || inPages.test(id) ? id : []));
}

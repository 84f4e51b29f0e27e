/**
 * The oldest browsers in which everything works. It is Starlight's own floor; below it the pages still
 * read, but what needs a script may not run.
 *
 * The build turns newer syntax into older for these; `tests/browser-floor.test.ts` looks for what no
 * build can turn.
 */
export const browserFloor = { chrome: '111', edge: '111', firefox: '121', safari: '16.4' } as const;

/** The floor as the bundler wants to hear it: `chrome111`. */
export const buildTargets: string[] = Object.entries(browserFloor).map(([name, version]) => name + version);

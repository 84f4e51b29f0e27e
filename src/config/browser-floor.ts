/**
 * The oldest browsers in which everything works. It is Starlight's own floor; below it pages can
 * still be read, but what needs a script may not run.
 *
 * The build translates newer syntax into older for these; `tests/browser-floor.test.ts` looks for what no
 * build can translate.
 */
export const browserFloor = { chrome: '111', edge: '111', firefox: '121', safari: '16.4' } as const;

/** The floor as the bundler expects it: `chrome111`. */
export const buildTargets: string[] = Object.entries(browserFloor).map(([name, version]) => name + version);

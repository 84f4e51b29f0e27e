/** The parts of the measurement, in the order in which they run: the loudest last. */
export const benchParts = ['weight', 'search', 'lighthouse', 'build', 'load'] as const;
export type BenchPart = (typeof benchParts)[number];

export interface Options {
  /** What is measured. */
  only: BenchPart[];
  /** How many pages the large site has. */
  pages: number;
}

/**
 * Reads what stands behind `npm run bench --`.
 *
 * @throws with what may be there, so that a slip does not start a run of half an hour
 */
export function readOptions(given: string[]): Options {
  const options: Options = { only: [...benchParts], pages: 1_000 };
  for (const word of given) {
    const [name, value = ''] = word.split('=');
    if (name === '--only') options.only = benchParts.filter((part) => asked(value).includes(part));
    else if (name === '--pages' && /^[1-9]\d*$/.test(value)) options.pages = Number(value);
    else throw new Error(`"${word}" is not known. Say --only=${benchParts.join(',')} or a few of them, or --pages=1000.`);
  }
  return options;
}

function asked(value: string): BenchPart[] {
  const names = value.split(',');
  const wrong = names.filter((name) => !(benchParts as readonly string[]).includes(name));
  if (wrong.length > 0) throw new Error(`There is no part "${wrong.join('", "')}". There are: ${benchParts.join(', ')}.`);
  return names as BenchPart[];
}

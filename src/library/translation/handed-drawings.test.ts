import { describe, expect, it } from 'vitest';
import { checkHandedDrawings } from './handed-drawings.ts';
import type { ImportedUnit } from './unit.ts';

const handed = (words: string, unsure = false): ImportedUnit => ({
  ...{ file: 'a.po', line: 7, context: 'pages/a b2ad94a6', english: '', unsure },
  translated: `\`\`\`mermaid\nflowchart TD\n  accTitle: Nom\n  accDescr: Mots\n  a[${words}] --> b\n\`\`\``,
});
const refused = (...units: ImportedUnit[]): Promise<string> =>
  checkHandedDrawings(units).then(
    () => '',
    (error: Error) => error.message,
  );

describe('a drawing that is handed in', () => {
  it('is refused at the line of the translator when the build could not draw it', async () => {
    expect(await refused(handed('Vous l’envoyez (ce soir)'))).toMatch(/a\.po:7 {2}The translation of this drawing is not right: Mermaid/);
  });

  it('is taken when it can be drawn, and left alone as long as somebody is not sure', async () => {
    expect(await refused(handed('Vous l’envoyez'), handed('Vous (', true))).toBe('');
  });
});

/**
 * `npm run edition`: notes in `content/ledger.yaml` what is published now. Run it when an edition is ready, and commit the
 * file; from then on each build holds the content to it. With `--check` it only says whether a list must be noted first.
 */
import { writeFileSync } from 'node:fs';
import { ledgerPath } from '../src/library/checks/check-ledger.ts';
import { library, type Library } from '../src/library/index.ts';
import { ContentError } from '../src/library/reading/problem.ts';
import { ledgerFile, nextLedger, notYetPromised, unpromisedLists } from '../src/site/next-ledger.ts';
import { checkPublishedFiles } from '../src/site/published-files-check.ts';

try {
  const now = library();
  checkPublishedFiles(process.cwd(), now);
  if (process.argv.includes('--check')) check(unpromisedLists(now));
  else write(now);
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exit(1);
}

function write(now: Library): void {
  const ledger = nextLedger(now);
  writeFileSync(ledgerPath, ledgerFile(ledger));
  const questions = ledger.lists.reduce((sum, list) => sum + list.questions.length, 0);
  const news = notYetPromised(now) ? 'New promises were added; commit the file.' : 'There was nothing new.';
  console.log(
    `${ledgerPath} has ${ledger.lists.length} lists, ${questions} questions, ${ledger.sources.length} sources, ${ledger.addresses.length} addresses and ${ledger.files.length} files of the edition of ${ledger.edition}. ${news}`,
  );
}

function check(unpromised: readonly string[]): void {
  if (unpromised.length === 0) return;
  console.error(
    `${ledgerPath} does not have ${unpromised.join(', ')}. Run "npm run edition" and commit the file before this is published: codes rest on it.`,
  );
  process.exit(1);
}

/** `npm run check`: every mistake in `content/`, in seconds, without building anything. */
import { appendFileSync } from 'node:fs';
import { contentProblems, printedProblems } from './lib/content-check.ts';

const problems = contentProblems();
console.log(printedProblems(problems, process.env['GITHUB_ACTIONS'] === 'true'));
// The page of the run shows it above the logs.
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, `${printedProblems(problems, false).replace(/^ {2}/gm, '- ')}\n`);
process.exit(problems.length > 0 ? 1 : 0);

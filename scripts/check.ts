/** `npm run check`: every mistake in `content/`, in seconds, without building anything. */
import { appendFileSync } from 'node:fs';
import { library } from '../src/library/index.ts';
import { contentProblems, printedProblems, printedStale } from './lib/content-check.ts';

const problems = await contentProblems();
const onGitHub = process.env['GITHUB_ACTIONS'] === 'true';
console.log(printedProblems(problems, onGitHub));
const stale = problems.length === 0 ? printedStale(library().staleTexts, onGitHub) : '';
if (stale) console.log(stale);
// The page of the run shows it above the logs.
const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, `${printedProblems(problems, false).replace(/^ {2}/gm, '- ')}\n`);
process.exit(problems.length > 0 ? 1 : 0);

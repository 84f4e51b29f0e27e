/**
 * Words that read as translated, and what to write instead: the house style, as far as a program can hold it.
 * Add a line to the list when a reader stumbles over a word.
 */

/** Where a rule applies: in all prose, in pages and data, or only in the words of the interface. */
type Scope = 'everywhere' | 'content' | 'interface';

interface Rule {
  avoid: RegExp;
  write: string;
  scope: Scope;
}

const rule = (avoid: RegExp, write: string, scope: Scope = 'everywhere'): Rule => ({ avoid, write, scope });

const rules: readonly Rule[] = [
  rule(/\bsingle (?:people|persons?|peers?|learners?|answers?|codes?)\b/i, '"individual"'),
  rule(/\bpersons\b/i, '"people"'),
  rule(/\bmend(?:s|ed|ing)?\b/i, '"edit", "correct" or "fix"'),
  rule(/\bhangs? together\b/i, '"fit together" or "connect"'),
  rule(/\bboss(?:es)?\b/i, '"those in charge", "authorisers" or "managers"'),
  rule(/\bat once\b/i, '"straight away" or "at the same time"'),
  rule(/\banew\b/i, '"again"'),
  rule(/\blet(?:s|ting)? (?:a person|people|someone|somebody|them|you|him|her) go\b/i, '"authorise", "release" or "agree to"'),
  rule(/\bwork(?:s|ed|ing)? (?:(?:its|the|these|those|your|their) )?(?:questions?|checklists?|lists?)\b/i, '"work through" or "answer"'),
  rule(/\bwork(?:s|ed|ing)? the \[/i, '"work through"'),
  rule(
    /\bstands? (?:in|on|at|beside|here|there|below|above|next|under|among|between)\b(?! (?:for|the way)\b)/i,
    '"is", "appears" or "is listed"',
  ),
  rule(/\b(?:inside the|own) house\b/i, '"your organisation" or "in-house"'),
  rule(/(?<!\b(?:can|cannot|could|you) )\btells? (?:how|what|which|why|when|whether|that)\b/i, '"explain", "say" or "show"'),
  rule(/\btalks\b(?! (?:to|with|about|first))|\b(?:frank|inclusive|before each|for) talk\b/i, '"discussion" or "conversation"'),
  rule(
    /\b(?:by|in) our reading\b|\bis our reading\b|\bour reading:/i,
    '"we think", "our advice", or nothing where nobody is misled',
    'content',
  ),
  rule(/\b(?:the|this) guide\b(?! and EIP)/i, '"the EIP guide" for the document, "this site" for the site', 'content'),
  rule(/\bkept\b/i, '"saved" or "stored"', 'interface'),
  rule(
    /\bput (?:aside|away|out)\b|\btak(?:e|es|en) (?:\w+ )?(?:off|out)\b|\bput in\b/i,
    '"set aside", "remove", "delete" or "add"',
    'interface',
  ),
  rule(/\bha(?:s|ve) come in\b|\bcame in\b/i, '"received"', 'interface'),
  rule(/\buntouched\b/i, '"unchanged"', 'interface'),
];

export interface StyleFinding {
  line: number;
  found: string;
  write: string;
}

/** What is no prose of ours: code, addresses, ids and other words that readers may search by. */
const withoutCode = (text: string): string => {
  const blank = (hit: string) => hit.replace(/[^\n]/g, ' ');
  return text
    .replace(/^```[\s\S]*?^```/gm, blank)
    .replace(/`[^`\n]+`/g, blank)
    .replace(/https?:\/\/\S+/g, blank)
    .replace(/\]\([^)\n]*\)/g, blank)
    .replace(/^(?:import|aliases:|\s*-? ?words:|\s*pages:|\s*-? ?id:).*$/gm, blank)
    .replace(/^[\w-]+(?:\.[\w-]+)+:/gm, blank);
};

/** The words in a text that the house style avoids, each with its line and what to write. */
export function styleFindings(text: string, scopes: readonly Scope[]): StyleFinding[] {
  const applying = rules.filter(({ scope }) => scopes.includes(scope));
  return withoutCode(text)
    .split('\n')
    .flatMap((row, index) =>
      applying.flatMap(({ avoid, write }) => {
        const hit = avoid.exec(row);
        return hit ? [{ line: index + 1, found: hit[0], write }] : [];
      }),
    );
}

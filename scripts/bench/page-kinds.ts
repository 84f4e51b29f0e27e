/** One page of every kind that the guide has. */
export const pageKinds: Record<string, string> = {
  home: '/',
  'guide page': '/guide/why-politics-matters/',
  stage: '/stages/sustained-contact/',
  'list of questions': '/checklists/sustained-contact/',
  tool: '/tools/site-visits/',
  'list of cases': '/cases/',
  note: '/notes/trust-and-mutuality/',
  glossary: '/reference/glossary/',
  initiatives: '/reference/initiatives/',
  'my answers': '/my-answers/',
  'workshop desk': '/workshop/',
  participant: '/workshop/take/',
  board: '/board/',
  letters: '/letters/',
  paper: '/paper/',
  offline: '/offline/',
  'not kept': '/offline/not-kept/',
  privacy: '/privacy/',
  'wrong address': '/404.html',
};

/** The pages on which generators are compared: text alone, and text with a process map. */
export const compared = { plain: '/notes/trust-and-mutuality/', diagram: '/stages/sustained-contact/' };

/**
 * Words that hold a sentence together and say nothing of what it is about: of whole questions in English, and those that
 * join two words in the languages whose words lead to English pages.
 */
const small = new Set(
  `a about all also am an and any are as at be been being between but by can could did do does doing done even for from get gets had has have
  how i if in into is it its just let like make may me might more must my need no not of on only or our ours per shall should so some such
  than that the their them then there these they this those to too up us use very want was we were what when where which while
  who whom whose why will with would you your
  au aux avec con com d da das de del des do dos du e el em en es et la las le les los l o os para pela pelo por pour sur un
  una une y
  в и на о по с
  في من على عن و`.split(/\s+/),
);

export const isSmall = (word: string): boolean => small.has(word);

/** Whether one typing mistake makes one word the other: a letter wrong, missing or too many, or two neighbours swapped. */
export function isOneMistake(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (start === long.length) return false;
  const rest = (word: string, left: number) => word.slice(start + left);
  if (short.length < long.length) return short.slice(start) === rest(long, 1);
  const swapped = short[start] === long[start + 1] && short[start + 1] === long[start] && rest(short, 2) === rest(long, 2);
  return swapped || rest(short, 1) === rest(long, 1);
}

/** How many letters two words begin with in common. */
export function sharedBeginning(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

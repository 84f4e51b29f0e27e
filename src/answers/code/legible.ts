/** So often is a text undone: a link in a mail may be escaped by the chat, the mail and the filter of a ministry. */
const rounds = 3;

/** Elements that people's programs put into a text. A code in pointed brackets is none of them. */
const tag = /<\/?(?:a|b|br|code|div|em|font|i|li|mark|p|pre|span|strong|td|th|tr|u|wbr)(?=[\s/>])[^<>]{0,300}>/gi;
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,12}));/gi;
/** What only quoted-printable mail has. */
const quotedPrintable = /=(?:20|3D|C2=A0|E2=80)|=\r?\n/;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', num: '#' };

/**
 * The text as its writer saw it, as far as codes go: percent signs, entities, elements, the escapes of mail and of JSON undone. What
 * is no plain letter or sign becomes a blank, for codes have none of it.
 */
export function legible(text: string): string {
  for (let round = 0; round < rounds && /[%&<=\\]/.test(text); round++) {
    const before = text;
    text = undone(text);
    if (text === before) break;
  }
  return text;
}

function undone(text: string): string {
  const mail = quotedPrintable.test(text)
    ? text.replace(/=\r?\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => plainOf(parseInt(hex, 16)))
    : text;
  return mail
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => plainOf(parseInt(hex, 16)))
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => plainOf(parseInt(hex, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(entity, (_, decimal?: string, hex?: string, name = '') =>
      decimal ? plainOf(Number(decimal)) : hex ? plainOf(parseInt(hex, 16)) : (named[(name as string).toLowerCase()] ?? ' '),
    )
    .replace(tag, (element) => (/href/i.test(element) ? element : ' '));
}

const plainOf = (unit: number): string => (unit < 0x80 ? String.fromCharCode(unit) : ' ');

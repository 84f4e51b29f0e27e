/** The addresses by which something told leaves the device, and how much fits into them. */

/** Mail programs on some systems cut an address off behind some 2,000 signs. */
const longestMail = 1900;
/** Code hosts refuse an address of more than 8,192 bytes, the rest of the request included. */
const longestLink = 7500;

export interface WayOut {
  address: string;
  /** Whether the text is in it; if not, its writer pastes it. */
  whole: boolean;
}

/**
 * A mail that is written already. @param to whom, if this copy names an address
 *
 * @param instead written where the text would not fit
 */
export function mailTo(to: string, title: string, text: string, instead: string): WayOut {
  const address = (body: string) =>
    `mailto:${to}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const whole = address(text);
  return whole.length <= longestMail ? { address: whole, whole: true } : { address: address(instead), whole: false };
}

/** A page of the code host that is filled in already. @param open its address, with places in braces */
export function onCodeHost(open: string, values: { title: string; file: string; text: string }): WayOut {
  const filled = (text: string) =>
    open.replace(/\{(title|file|text)\}/g, (_, place: 'title' | 'file' | 'text') => encodeURIComponent({ ...values, text }[place]));
  const whole = filled(values.text);
  return whole.length <= longestLink ? { address: whole, whole: true } : { address: filled(''), whole: false };
}

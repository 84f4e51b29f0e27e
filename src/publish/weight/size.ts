/** Bytes in the words of a language: "34 kB", "1.4 MB". */
export function sizeIn(language: string): (bytes: number) => string {
  return (bytes) => {
    const inMega = bytes >= 1_000_000;
    const value = inMega ? bytes / 1_000_000 : Math.max(bytes / 1000, 1);
    return new Intl.NumberFormat(`${language}-u-nu-latn`, {
      style: 'unit',
      unit: inMega ? 'megabyte' : 'kilobyte',
      maximumFractionDigits: inMega ? 1 : 0,
    }).format(value);
  };
}

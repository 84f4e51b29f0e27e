/** One text as a translator meets it. */
export interface Unit {
  /** Where it is, and the fingerprint of its English words: when they change, it is another unit, and not translated. */
  context: string;
  english: string;
  /** Nothing if it is not translated. */
  translated: string;
  /** Whether somebody must look at the translation again. */
  unsure: boolean;
}

/** A unit of the project, with what is known of it there. */
export interface OwnUnit extends Unit {
  /** What the text is, for somebody who sees nothing but it: as its schema describes it. */
  about: string;
  /** Where readers meet it: the address of a page. Of a string: the files that ask for it, each with the line. */
  places: readonly string[];
  /** The English words that an unsure translation was made from, where somebody remembers them. */
  before?: string | undefined;
  /** What is wrong with a translation, as the end of a sentence without a full stop. */
  faultOf: (translated: string) => string | undefined;
}

/** A unit of a file that a translator hands in. */
export interface ImportedUnit extends Unit {
  /** The file as the translator knows it. */
  file: string;
  /** Where the unit is in it. */
  line: number;
  /** The fingerprint of its translation when it was exported, if it had one and the file still says so. */
  exported?: string | undefined;
}

/** Texts that are translated together: a page, a collection, the words of the interface. */
export interface UnitFile<U extends Unit = Unit> {
  /** Without ending, such as `texts/tools` or `pages/tools/site-visits`. */
  name: string;
  units: U[];
}

/** The context of a unit. @param place without blanks */
export const contextOf = (place: string, fingerprint: string): string => `${place} ${fingerprint}`;

/** One step of a reader, such as an import or an erasing, that can be undone for as long as the page is open. */
export interface UndoableStep {
  /** Whether any of it is still as the step left it. When nothing is, there is nothing to offer. */
  holds(): boolean;
  /** Restores what is still as the step left it, and nothing else. @returns whether that is stored */
  undo(): boolean;
}

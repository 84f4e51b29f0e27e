/** Changes one place of a file that is in the miniature; the place must exist. */
export type Alteration = [file: string, from: string, to: string];

/** What is wrong, how the miniature comes to it, and what must be said. */
export type Mistake = [name: string, change: Alteration, complaint: string];

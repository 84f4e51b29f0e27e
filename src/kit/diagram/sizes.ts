/** Up to this width, in pixels, a drawing fits the narrowest phone and need not scroll. */
export const phoneWidth = 320;
/** The sizes of text, in pixels. */
export const nodeText = 14;
/** Titles of groups and labels of edges; the smallest text in a drawing. */
export const smallText = 13;

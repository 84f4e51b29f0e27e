/** The tag is the random number of one person's code; so many bits are in a code for it. */
export const tagBits = 25;
export const maxTag = 2 ** tagBits - 1;

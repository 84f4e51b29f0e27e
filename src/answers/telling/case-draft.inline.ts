/** The list of drafts in which the form for cases keeps what is written into it. */
export const caseDraft = 'tell-case';

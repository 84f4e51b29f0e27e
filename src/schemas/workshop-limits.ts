/** What a workshop may hold. In a file of its own: browsers need these without the schema. */
export const knownSides = ['none', 'host-guest', 'person-organisation'] as const;

/** More questions than the advised take longer than a group has patience for. More than the most are not taken. */
export const limits = { title: 80, side: 30, prompt: 240, prompts: 5, wordings: 4, advised: 12, items: 40 } as const;

/** What the timed plan of a session may hold. */
export const agendaLimits = { parts: 30, minutes: 600, title: 80, what: 300 } as const;

/** Which collaborative models can serve: those that were not refused and still have their numbers; the newest does. */
export const servingModel = { kind: 'collaborative', refusal: null, itemFactors: { not: null } } as const;

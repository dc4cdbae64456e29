/** So long after it was asked for the demo is removed; until then the removal can be called off. */
export const demoRemovalDelayMs = 10_000;

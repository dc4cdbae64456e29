/** BCP 47 tag of the language this catalogue is in: formats of numbers, dates and lists follow it. */
export const language = 'en';

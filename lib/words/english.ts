/**
 * The English of a person: our words are English, so the dates in them are too, and in one's own English where there is
 * one (12 or 24 hours, day or month first). `own`: BCP 47, '' where it is not known.
 */
export const englishOf = (own: string): string => (/^en\b/i.test(own) ? own : 'en-GB');

/** A number, a sum or a day of a text with what it is of. */
export interface Fact {
  /** What is compared: days for times, how often in a year for habits, the day of the week or of the year for those. */
  readonly value: number;
  /** As it is written; null for "once" and for days of the calendar. */
  readonly number: number | null;
  readonly sort: 'count' | 'percent' | 'days' | 'year' | 'often' | 'money' | 'weekday' | 'date';
  /** Stem of what is counted, or of the thing behind a sum or a day: "the Saturday clinic"; '' for none. */
  readonly of: string;
  /** Stems of the telling words around it. */
  readonly around: ReadonlySet<string>;
  /** "About", "over", "or so". */
  readonly vague: boolean;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

import { HOUR, NOON } from './time';

/** A thousand interviews, an hour apart up to `last`, as an export file. */
export const thousand = (last = NOON): string => interviewsFile(1000, last, HOUR);

/** So many interviews with two interviewers and eight notes each, `apart` ms from end to end up to `last`, as an export file. */
export function interviewsFile(count: number, last: number, apart: number): string {
  const life = { createdAt: 1, times: {}, removed: { is: false, at: 1 } };
  const numbers = Array.from({ length: count }, (_, number) => number);
  const interviews = numbers.map((number) => ({
    id: `i${number}`,
    interviewId: `i${number}`,
    ...life,
    fields: {
      company: `Company ${number}`,
      role: 'Analyst',
      startsAt: last - number * apart - HOUR,
      endsAt: last - number * apart,
      timeZone: 'Europe/Berlin',
      decisionAt: null,
      calendarUid: null,
      organiserEmail: null,
    },
  }));
  const interviewers = numbers.flatMap((number) =>
    ['Jane', 'Bo'].map((name) => ({
      id: `${name}${number}`,
      interviewId: `i${number}`,
      ...life,
      fields: { name: `${name} Smith`, email: `${name}@company-${number}.example`.toLowerCase() },
    })),
  );
  const notes = numbers.flatMap((number) =>
    Array.from({ length: 8 }, (_, at) => ({
      id: `n${number}-${at}`,
      interviewId: `i${number}`,
      ...life,
      fields: {
        interviewerId: null,
        kind: 'other',
        text: `Thing ${at} of talk ${number}, `.repeat(4),
        doneAt: null,
        besides: null,
      },
    })),
  );
  return JSON.stringify({
    format: 'afterword',
    version: 1,
    interviews,
    interviewers,
    notes,
    followUps: [],
    ledger: [],
    aside: [],
  });
}

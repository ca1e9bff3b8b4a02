/** How to get into a call: no part of a company's name, and kept nowhere, so it is told which of it is left out. */

/** 'zone': of a place that is not known, so the time is the person's own. */
export type LeftOut = 'link' | 'phone' | 'zone';

const SERVICE =
  '(?:(?:ms|microsoft|google)\\s+)?(?:zoom|teams|meet|webex|skype)(?:\\s+(?:meeting|call|link))?|(?:meeting\\s+)?link';
/** "on Zoom:" before a link; at the line's beginning it may be the company. */
const LEAD = `(?<=\\S\\s+)(?:(?:via|on|over|at|(?:please\\s+)?join(?:\\s+(?:here|us|the\\s+(?:call|meeting)))?)\\s*:?\\s+)?(?:(?:${SERVICE})\\s*[:–-]?\\s*)?`;
const SITES = 'zoom\\.us|meet\\.google\\.com|teams\\.microsoft\\.com|teams\\.live\\.com|webex\\.com';
const LINK = new RegExp(`(?:${LEAD})?[<(]?(?<![\\w.@-])(?:https?://|(?:[\\w-]+\\.)?(?:${SITES})/)[^\\s<>]*>?`, 'giu');

const LABEL = '(?:(?<![\\p{L}\\d])(?:tel(?:ephone)?|phone|mobile|mob|cell|call|dial|ring)\\.?:?\\s+)?';
/** None of them is a day, a time or a span of both: "2026-03-04 1500", "01.12.2026", "0900-1000". */
const NUMBERS = [
  '\\+\\d(?:[\\s().-]{0,2}\\d){6,14}',
  '\\(\\d{2,5}\\)\\s*\\d(?:[\\s.-]?\\d){4,9}',
  '\\d{3}([-. ])\\d{3}\\1\\d{4}',
  '0\\d{2,4}(?:[\\s/-]?\\d){6,8}',
  '0\\d([ .])\\d{2}(?:\\2\\d{2}){3}',
];
const PHONE = new RegExp(
  `${LABEL}(?<![\\p{L}\\d:.+/-])(?:${NUMBERS.join('|')})(?!\\d|:\\d|\\s*(?:[ap]\\.?m|min|h|hours?|hrs?)(?!\\p{L}))`,
  'giu',
);

const KINDS: readonly (readonly [LeftOut, RegExp])[] = [
  ['link', LINK],
  ['phone', PHONE],
];

interface Left {
  readonly rest: string;
  readonly leftOut: readonly LeftOut[];
}

export function withoutContact(line: string): Left {
  return KINDS.reduce<Left>(
    ({ rest, leftOut }, [kind, pattern]) => {
      const without = rest.replace(pattern, ' ');
      return { rest: without, leftOut: without === rest ? leftOut : [...leftOut, kind] };
    },
    { rest: line, leftOut: [] },
  );
}

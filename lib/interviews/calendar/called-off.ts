/** A title that says by itself that its event is off; an entry that was saved from such a mail says it nowhere else. */
import { LONGEST_LINE } from '../quick-add/words';

/** As Outlook, Google and people write it around the title, in the languages that a typed line is read in. */
const SAID = [
  'cancell?ed(?: (?:event|meeting|appointment))?',
  'called off',
  'abgesagt(?:er termin)?',
  'absage',
  'storniert',
  '(?:événement |rendez-vous )?annulée?',
  'annulation',
  '(?:evento )?cancelad[oa]',
  '(?:evento )?anulad[oa]',
  '(?:evento )?annullat[oa]',
  'geannuleerd(?:e afspraak)?',
  'afgelast',
  'afgezegd',
  'キャンセル(?:済み)?',
  '中止',
].join('|');
const IN_BRACKETS = `(?:\\[(?:${SAID})\\]|\\((?:${SAID})\\)|【(?:${SAID})】)`;
const BEFORE = new RegExp(`^(?:(?:${SAID})\\s*(?::|：|[–—-]\\s)|${IN_BRACKETS}\\s*:?)\\s*`, 'iu');
const BEHIND = new RegExp(`\\s*(?:\\s[–—-]\\s+(?:${SAID})|${IN_BRACKETS})$`, 'iu');

/** What programs and people put before a title, on its way; a sign, too, as a red cross. */
const ON_ITS_WAY =
  /^(?:[\p{So}\p{Emoji_Modifier}\s]|\uFE0F|(?:(?:updated\s+)?invitation|invite|einladung|accepted|declined|tentative(?:ly accepted)?|new time proposed|confirmed|updated|rescheduled|reminder|hold|fwd?|re|aw|wg|teams|zoom)\s*:\s+)+/iu;

/** The beginning of a title, without what was put around it on its way, and whether any of that calls its event off. */
export function unwrapped(title: string): { readonly title: string; readonly isOff: boolean } {
  let rest = title.slice(0, LONGEST_LINE).normalize('NFC').trim();
  let isOff = false;
  for (;;) {
    const passed = rest.replace(ON_ITS_WAY, '');
    const on = passed.replace(BEFORE, '').replace(BEHIND, '');
    if (on === rest) return { title: rest, isOff };
    isOff ||= on !== passed;
    rest = on;
  }
}

/** "Cancelled: Interview" is off, "Cancelled flights" is on. */
export const saysCalledOff = (title: string): boolean => unwrapped(title).isOff;

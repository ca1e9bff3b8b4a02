/** A title that says by itself that its event is off; an entry that was saved from such a mail says it nowhere else. */

/** As Outlook, Google and people write it before the title, in the languages that a typed line is read in. */
const SAID = [
  'cancell?ed(?: (?:event|meeting|appointment))?',
  'abgesagt(?:er termin)?',
  '(?:événement |rendez-vous )?annulée?',
  'annulation',
  '(?:evento )?cancelad[oa]',
  '(?:evento )?annullat[oa]',
  'geannuleerd(?:e afspraak)?',
  'キャンセル(?:済み)?',
  '中止',
].join('|');
const CALLED_OFF = new RegExp(`^(?:(?:${SAID})\\s*(?::|：|[–—-]\\s)|\\[(?:${SAID})\\]|\\((?:${SAID})\\))`, 'iu');

/** "Cancelled: Interview" is off, "Cancelled flights" is on. */
export const saysCalledOff = (title: string): boolean => CALLED_OFF.test(title);

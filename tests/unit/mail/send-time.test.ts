import { describe, expect, test } from 'vitest';
import { sendTimeIn } from '../../../lib/mail/send-time';
import { DAY } from '../../../lib/time';

const ZONE = 'Europe/Berlin';
/** A Saturday evening. */
const NOW = Date.parse('2026-11-28T18:30:00+01:00');
const MONDAY = Date.parse('2026-11-30T08:00:00+01:00');

const read = (notice: string, { now = NOW, zone = ZONE, dayFirst = true } = {}) => {
  const at = sendTimeIn(notice, { now, zone, dayFirst });
  return at === null ? null : new Date(at).toISOString();
};
const iso = (ms: number) => new Date(ms).toISOString();

describe('a notice names its time', () => {
  test.each([
    ['Gmail', 'Send scheduled for Mon, Nov 30, 8:00 AM'],
    ['Gmail, with its links', 'Send scheduled for Mon, Nov 30, 8:00 AM Undo View message'],
    ['Gmail, British', 'Send scheduled for Mon, 30 Nov, 08:00'],
    ['Gmail, in another year', 'Send scheduled for Mon, Nov 30, 2026, 8:00 AM'],
    ['Outlook', 'Your message will be sent on Mon 11/30/2026 8:00 AM.'],
    ['Outlook, British', 'This message is scheduled to be sent on Mon 30/11/2026 08:00'],
    ['a weekday', 'Scheduled: Monday at 8:00 AM'],
    ['German', 'Senden geplant für Mo., 30. Nov., 08:00'],
    ['German, in figures', 'Die Nachricht wird am 30.11.2026 um 08:00 gesendet.'],
    ['German, written out', 'Wird gesendet: Montag, 30. November um 8:00 Uhr'],
    ['French', 'Envoi programmé pour le lun. 30 nov., 08:00'],
    ['French, written out', 'Envoi programmé pour le lundi 30 novembre à 8:00'],
    ['Spanish', 'Envío programado para lun, 30 nov, 8:00'],
    ['Spanish, written out', 'El mensaje se enviará el lunes, 30 de noviembre, 8:00'],
    ['Portuguese', 'Envio programado para seg., 30 de nov., 08:00'],
    ['Portuguese, written out', 'A mensagem será enviada na segunda-feira, 30 de novembro às 8:00'],
    ['Japanese', '11月30日(月) 8:00 に送信されます'],
    ['Japanese, in figures', '送信日時: 2026/11/30 8:00'],
    ['Italian', 'Invio programmato per lun 30 nov, 08:00'],
    ['Italian, written out', 'Invio programmato per lunedì 30 novembre alle ore 8:00'],
    ['Dutch', 'Verzenden gepland voor ma 30 nov, 08:00'],
  ])('%s: %s', (_, notice) => {
    expect(read(notice)).toBe(iso(MONDAY));
  });

  test.each([
    ['Italian, past noon', 'Invio programmato per lun 30 nov, 12:30 Annulla Visualizza messaggio', '12:30'],
    ['French, in the evening', 'Envoi programmé pour le lun. 30 nov., 20:00 Annuler Afficher le message', '20:00'],
    ['Portuguese', 'Envio programado para seg., 30 de nov., 12:05 Anular Ver mensagem', '12:05'],
    ['German', 'Senden geplant für Mo., 30. Nov., 20:00 Abbrechen', '20:00'],
    ['German, the hour first', 'Wird um 12:30 am 30.11.2026 gesendet', '12:30'],
    ['Spanish, to put it off', 'Envío programado para lun, 30 nov, 20:00 Posponer', '20:00'],
    ['Mexican', 'Envío programado para lun, 30 nov, 8:00 p.\u00a0m. Anular', '20:00'],
    ['English, with its points', 'Send scheduled for Mon, Nov 30, 12:30 a.m. Amend', '00:30'],
    ['English, without a gap', 'Send scheduled for Mon, Nov 30, 8:00PM Undo', '20:00'],
  ])('what stands behind the time is no part of it, %s: %s', (_, notice, time) => {
    expect(read(notice)).toBe(iso(Date.parse(`2026-11-30T${time}:00+01:00`)));
  });

  test.each([
    ['en-US', false],
    ['en-GB', true],
    ['de', true],
    ['fr', true],
    ['es', true],
    ['pt-BR', true],
    ['it', true],
    ['nl', true],
    ['ja', false],
  ])('as %s writes moments of the next seven weeks', { timeout: 60_000 }, (locale, dayFirst) => {
    const forms: readonly Intl.DateTimeFormatOptions[] = [
      { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
      { dateStyle: 'short', timeStyle: 'short' },
      { dateStyle: 'medium', timeStyle: 'short' },
    ];
    const wrong: string[] = [];
    for (let day = 1; day < 49; day += 2) {
      const at = Date.parse('2026-11-28T00:00:00+01:00') + day * DAY + ((day * 7) % 24) * 3_600_000 + 30 * 60_000;
      for (const form of forms) {
        const notice = new Intl.DateTimeFormat(locale, { ...form, timeZone: ZONE }).format(at);
        const seen = read(notice, { dayFirst });
        if (seen !== iso(at)) wrong.push(`${notice} → ${seen}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('today and tomorrow', () => {
    const tonight = iso(Date.parse('2026-11-28T21:30:00+01:00'));
    expect(read('Send scheduled for today, 9:30 PM')).toBe(tonight);
    expect(read('Send scheduled for Sat, Nov 28, 9:30 PM')).toBe(tonight);
    expect(read('Senden geplant für Sa., 28. Nov., 21:30')).toBe(tonight);
    expect(read('Wird morgen um 08:00 gesendet')).toBe(iso(Date.parse('2026-11-29T08:00:00+01:00')));
  });

  test('by the clock of whoever reads it', () => {
    const notice = 'Send scheduled for Mon, Nov 30, 8:00 AM';
    expect(read(notice, { zone: 'America/New_York' })).toBe(iso(Date.parse('2026-11-30T08:00:00-05:00')));
    expect(read(notice, { zone: 'Asia/Kolkata' })).toBe(iso(Date.parse('2026-11-30T08:00:00+05:30')));
  });

  test('over the turn of a year', () => {
    const now = Date.parse('2026-12-30T18:00:00+01:00');
    expect(read('Send scheduled for Fri, Jan 1, 8:00 AM', { now })).toBe(iso(Date.parse('2027-01-01T08:00:00+01:00')));
    expect(read('Mon 1/4/2027 8:00 AM', { now, dayFirst: false })).toBe(iso(Date.parse('2027-01-04T08:00:00+01:00')));
  });

  test('a day that two countries write differently is the person’s own', () => {
    const now = Date.parse('2026-12-30T18:00:00+01:00');
    const notice = '1/2/2027 8:00';
    expect(read(notice, { now, dayFirst: false })).toBe(iso(Date.parse('2027-01-02T08:00:00+01:00')));
    expect(read(notice, { now, dayFirst: true })).toBe(iso(Date.parse('2027-02-01T08:00:00+01:00')));
  });

  test('the second of two hours of the same name is not waited for', () => {
    const now = Date.parse('2026-10-24T18:00:00+02:00');
    expect(read('Send scheduled for Sun, Oct 25, 2:30 AM', { now })).toBe(iso(Date.parse('2026-10-25T02:30:00+02:00')));
  });
});

describe('no time is read', () => {
  test.each([
    ['nothing', ''],
    ['no time', 'Message scheduled'],
    ['no day', 'Scheduled for 8:00 AM'],
    ['no hour', 'Send scheduled for Mon, Nov 30'],
    ['an hour that is only meant', 'Scheduled for tomorrow morning'],
    ['past', 'Sent on Fri, Nov 27, 2026, 8:00 AM'],
    ['further ahead than a mail can wait', 'Send scheduled for Tue, Jan 26, 2027, 8:00 AM'],
    ['figures that are no time', 'Storage: 12 of 15 GB used'],
    ['a long tale', `${'Nobody knows what this page says. '.repeat(30)}`],
  ])('%s: %s', (_, notice) => {
    expect(read(notice)).toBeNull();
  });
});

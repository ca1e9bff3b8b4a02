import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { PanelView } from '@/components/panel/view';
import { panel } from '@/lib/words/en/panel';
import { candidateOf, ENDED, HOUR, noteOf } from '../../gallery/samples';
import { checkOf, reportOf, viewOf } from './reports';
import { show } from './show';

/** A check of each group. */
const ROWS = [
  checkOf({}),
  checkOf({ id: 'not-standard', earned: 0, weight: 9, say: 'empty' }),
  checkOf({ id: 'paragraphs', earned: 1, weight: 12, say: 'met', params: { count: 1 } }),
];

describe('number and word', () => {
  test('a number comes with its word, never as a colour alone', () => {
    const { words } = show(viewOf());
    expect(words()).toContain('62');
    expect(words()).toContain('Personal');
  });

  test('under forty words there is no number, and it says when one comes', () => {
    const { root, words } = show(viewOf({ numbered: false }, { words: 6, score: 12, band: 'warm-start' }));
    expect(root.querySelector('.panel-number')).toBeNull();
    expect(words()).not.toContain('12');
    expect(words()).toContain('A number comes at about forty words.');
  });

  test('number and advice stay as they were while a key is pressed, ticks follow at once', () => {
    const { again, root, words } = show(viewOf());
    again(viewOf({ report: reportOf({ score: 70, coveredNotes: [0] }), rested: reportOf() }));
    expect(root.querySelector('.panel-number')?.textContent).toBe('62');
    expect(words()).toContain('1 of 5');
  });

  test('a letter in another language gets no number and a plain word why', () => {
    const { root, words } = show(viewOf({ numbered: false }, { language: 'de', score: null, band: null }));
    expect(root.querySelector('.panel-number')).toBeNull();
    expect(words()).toContain('isn’t in English');
  });

  test('there nothing is counted that cannot be read: no notes, no points', () => {
    const rows = [checkOf({}), checkOf({ id: 'paragraphs', weight: 12, say: 'met', params: { count: 2 } })];
    const { find, root, words } = show(viewOf({ numbered: false }, { language: 'de', score: null, checks: rows }));
    expect(find('.panel-title', 'From your notes').textContent).toBe('From your notes');
    expect(words()).not.toContain('Not in your letter yet');
    expect(words()).not.toMatch(/\d of \d/);
    expect([...root.querySelectorAll('.tick-mark')].map(({ textContent }) => textContent)).not.toContain('·');
  });

  test('notes and time are there while the scorer still loads', () => {
    const { words } = show(viewOf({ report: null, rested: null, numbered: false }));
    expect(words()).toContain('climbing gym');
    expect(words()).toContain('18 h left of 24');
  });
});

describe('the next best change', () => {
  test('it stands with what it would earn', () => {
    const { find } = show(
      viewOf({}, { checks: [checkOf({ earned: 0, say: 'missedKnown', params: { name: 'Jane' } })] }),
    );
    expect(find('.panel-advice', 'Start with Jane.').textContent).toContain('+7');
  });

  test('a good letter is called one, and nothing else is asked', () => {
    const { find, root } = show(viewOf({}, { score: 91, band: 'memorable', next: null }));
    find('.panel-advice', 'This is a letter only you could have written. Send it.');
    expect(root.querySelector('.panel-gain')).toBeNull();
  });

  test('where several sentences would fit any candidate, it is told to tie or drop them, and not called nobody else’s', () => {
    const stock = { ...checkOf({ earned: 0.7, say: 'some', params: { count: 4 } }), id: 'not-standard' as const };
    const { find } = show(viewOf({}, { score: 91, band: 'memorable', next: null, checks: [stock] }));
    find(
      '.panel-advice',
      '4 sentences fit any candidate. Tie them to what you talked about, or drop them. Then send it.',
    );
  });

  test('a good letter with a placeholder in it is not sent on its way', () => {
    const warning = { id: 'no-recipient', say: 'found', params: {}, ranges: [] } as const;
    const { find } = show(viewOf({}, { score: 91, band: 'memorable', next: null, warnings: [warning] }));
    expect(find('.panel-advice', 'only you').textContent).toContain('Look at the line below');
  });

  test('a short second mail that is ready is sent to no line that is not there', () => {
    const warning = { id: 'no-recipient', say: 'found', params: {}, ranges: [] } as const;
    const { find } = show(viewOf({ numbered: false }, { words: 30, second: true, next: null, warnings: [warning] }));
    find('.panel-advice', 'Look at the line below');
    find('.notice', 'Before you send');
  });

  test('of an empty letter nothing is counted; of a begun one in words that people say', () => {
    const letter = { facts: { ...reportOf().facts, paragraphs: 1 }, talkingPoints: [], checks: ROWS };
    const asides = (words: number) => {
      const { root } = show(viewOf({ numbered: false }, { words, score: 0, ...letter }));
      return [...root.querySelectorAll('.disclosure-aside')].map(({ textContent }) => textContent);
    };
    expect(asides(0).join('')).toBe('');
    expect(asides(12)).toEqual(['1 of 1', '○○○○0 of 4', '0 talking points']);
  });

  test('an empty letter begins with a note, not with a number', () => {
    const { find } = show(viewOf({ numbered: false }, { words: 0, score: 0 }));
    find('.panel-advice', 'Begin with what you noted: “story of her first week');
  });
});

describe('notes', () => {
  test('a note in the letter is ticked and says so to a screen reader', () => {
    const { find } = show(viewOf({}, { coveredNotes: [3] }));
    expect(find('.tick', 'climbing gym').textContent).toContain('In your letter:');
    expect(find('.tick', 'handheld scanners').textContent).toContain('Not in your letter yet:');
  });

  test('a press on a note puts its words where the cursor is', () => {
    const { on, press } = show(viewOf());
    press('climbing gym');
    expect(on.insert).toHaveBeenCalledWith('climbing gym');
  });

  test('a press on a covered note shows where the letter has it, and puts nothing twice', () => {
    const point = { start: 12, end: 20, kind: 'shared-interest', note: 3 } as const;
    const { on, press } = show(viewOf({}, { coveredNotes: [3], talkingPoints: [point] }));
    press('climbing gym');
    expect(on.point).toHaveBeenCalledWith([[12, 20]]);
    expect(on.insert).not.toHaveBeenCalled();
  });

  test('a note that stands in the letter as it was noted is shown there, and not put in again', () => {
    const { on, find, press } = show(viewOf({ body: 'Dear Jane,\n\nClimbing\n gym' }));
    const row = find('.tick', 'climbing gym');
    expect(row.textContent).toContain('In your letter as you noted it:');
    expect(row.dataset['done']).toBe('false');
    press('climbing gym');
    expect(on.point).toHaveBeenCalledWith([[12, 25]]);
    expect(on.insert).not.toHaveBeenCalled();
  });

  test('a note of which the letter has words, and perhaps no more, is half ticked and shown where they stand', () => {
    const { on, find, press } = show(viewOf({}, { touchedNotes: [{ note: 3, start: 12, end: 20 }] }));
    const row = find('.tick', 'climbing gym');
    expect(row.textContent).toContain('Touched on:');
    expect(row.dataset['done']).toBe('false');
    press('climbing gym');
    expect(on.point).toHaveBeenCalledWith([[12, 20]]);
    expect(on.insert).not.toHaveBeenCalled();
  });

  test('a note in the middle of another word is not there', () => {
    const target = {
      ...candidateOf({ notes: [noteOf('other', 'art'), noteOf('other', 'pay (8–10 €/h)')] }),
      sure: true,
    };
    const { on, press } = show(viewOf({ target, body: 'Dear Jane,\n\nwe start at pay (8–10 €/h).' }));
    press('art');
    expect(on.insert).toHaveBeenCalledWith('art');
    press('pay');
    expect(on.insert).toHaveBeenCalledTimes(1);
  });

  describe('while a hand is at the list', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const before = { numbered: false, report: reportOf({ words: 2 }), rested: reportOf({ words: 2, next: null }) };
    const longer = reportOf({ coveredNotes: [3], checks: [checkOf({ earned: 0, say: 'missed', params: {} })] });
    const after = { report: longer, rested: longer };
    const move = (element: HTMLElement, kind: string) =>
      act(
        () => void element.dispatchEvent(Object.assign(new Event(kind, { bubbles: true }), { pointerType: 'mouse' })),
      );

    test('ticks follow at once, and nothing else moves until it rests', () => {
      const { again, find, root, words } = show(viewOf(before));
      move(find('.tick', 'climbing gym'), 'pointermove');
      again(viewOf(after));
      expect(words()).toContain('1 of 5');
      expect(root.querySelector('.panel-number')).toBeNull();
      expect(words()).not.toContain('Start with the name');
      act(() => void vi.advanceTimersByTime(3000));
      expect(root.querySelector('.panel-number')?.textContent).toBe('62');
      expect(words()).toContain('Start with the name');
    });

    test('or until it goes', () => {
      const { again, find, root } = show(viewOf(before));
      move(find('.tick', 'climbing gym'), 'pointerdown');
      again(viewOf(after));
      expect(root.querySelector('.panel-number')).toBeNull();
      move(root.querySelector<HTMLElement>('.panel-list') as HTMLElement, 'pointerleave');
      expect(root.querySelector('.panel-number')?.textContent).toBe('62');
    });

    test('another person’s letter is shown as it is', () => {
      const { again, find, root } = show(viewOf(before));
      move(find('.tick', 'climbing gym'), 'pointermove');
      const other = candidateOf({ id: '2', company: 'Globex', person: 'Bo Li' });
      again(viewOf({ ...after, target: { ...other, sure: true } }));
      expect(root.querySelector('.panel-number')?.textContent).toBe('62');
    });
  });

  describe('while a button is held down', () => {
    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());
    const before = { numbered: false, report: reportOf({ words: 2 }), rested: reportOf({ words: 2, next: null }) };
    const press = (element: Element | null | undefined, kind: string, button = 0) =>
      act(() => {
        element?.dispatchEvent(Object.assign(new Event(kind, { bubbles: true }), { button }));
        vi.advanceTimersByTime(1);
      });

    test('nothing moves under it, and what came meanwhile is shown when it is let go', () => {
      const { again, find, root, words } = show(viewOf(before));
      const fold = find('button', panel.fold);
      press(fold, 'pointerdown');
      const still = words();
      again(viewOf({}, { coveredNotes: [3] }));
      expect(words()).toBe(still);
      press(fold, 'pointerup');
      expect(root.querySelector('.panel-number')?.textContent).toBe('62');
    });

    test.each([
      ['a menu of the system’s, which swallows the end of its press', 'select', 0],
      ['another button of the mouse, which opens one', 'button', 2],
    ])('but not for %s', (_, selector, button) => {
      const { again, root } = show(viewOf(before));
      press(root.querySelector(selector), 'pointerdown', button);
      again(viewOf());
      expect(root.querySelector('.panel-number')?.textContent).toBe('62');
    });

    test('nor does it stay so where its end was never heard and another kind of press follows', () => {
      const { again, find, root } = show(viewOf(before));
      press(find('button', panel.fold), 'pointerdown');
      again(viewOf());
      press(root.querySelector('select'), 'pointerdown');
      expect(root.querySelector('.panel-number')?.textContent).toBe('62');
    });

    test('nor longer than the frame is the one that is used', () => {
      const { again, find, root } = show(viewOf(before));
      press(find('button', panel.fold), 'pointerdown');
      again(viewOf());
      act(() => {
        window.dispatchEvent(new Event('blur'));
        vi.advanceTimersByTime(1);
      });
      expect(root.querySelector('.panel-number')?.textContent).toBe('62');
    });
  });

  test('an errand is ticked off by its own box', () => {
    const { on, find } = show(viewOf());
    // What its tick will mean: a box beside a "not yet" would be ticked to say so.
    expect(find('.panel-errand', 'looked at').textContent).not.toContain('not');
    const box = find('.panel-errand', 'looked at').querySelector('input');
    act(() => box?.click());
    expect(on.tick).toHaveBeenCalledWith('note read “Traction”', true);
  });

  test('what was jotted down in haste is an errand by its words, as the check has it', () => {
    const notes = [noteOf('other', 'read “Traction”'), noteOf('other', 'climbing gym')];
    const { root } = show(viewOf({ target: { ...candidateOf({ notes }), sure: true } }));
    const errands = [...root.querySelectorAll('.panel-errand')].map((box) => box.closest('li')?.textContent);
    expect(errands).toEqual([expect.stringContaining('read “Traction”')]);
  });

  test('a letter that speaks of an errand is not told that it was never looked at', () => {
    const book = noteOf('advice', 'read “Traction”');
    const target = { ...candidateOf({ notes: [book] }), sure: true };
    const { find, words } = show(viewOf({ target, report: reportOf({ coveredNotes: [0] }) }));
    expect(words()).not.toContain('not yet looked at');
    expect(find('.panel-errand', 'looked at').querySelector('input')?.checked).toBe(false);
  });

  test('a colleague’s own notes stay out of a letter to Jane', () => {
    const hers = noteOf('other', 'for her alone', { interviewerId: 'p1' });
    const his = noteOf('other', 'for him alone', { interviewerId: 'somebody' });
    const candidate = candidateOf({ notes: [hers, his] });
    const { words } = show(viewOf({ target: { ...candidate, sure: true } }));
    expect(words()).toContain('for her alone');
    expect(words()).not.toContain('for him alone');
  });

  test('without notes it leads to where they are taken', () => {
    const { root } = show(viewOf({ target: { ...candidateOf({ notes: [] }), sure: true } }));
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#notes/i1');
  });

  test('a letter that is full is asked for no notes', () => {
    const target = { ...candidateOf({ notes: [] }), sure: true };
    expect(show(viewOf({ target }, { score: 91, band: 'memorable', next: null })).words()).not.toContain('No notes');
  });

  test('more than eight notes fold', () => {
    const notes = Array.from({ length: 11 }, (_, index) => noteOf('other', `note ${index}`));
    const { words } = show(viewOf({ target: { ...candidateOf({ notes }), sure: true } }));
    expect(words()).toContain('3 more notes');
  });
});

describe('whom it is for', () => {
  test('a guess is shown as one, and one press confirms it', () => {
    const { on, press, words } = show(viewOf({ target: { ...candidateOf(), sure: false } }));
    expect(words()).toContain('My best guess.');
    press('Yes, it’s for Jane Okafor');
    expect(on.choose).toHaveBeenCalledWith('f1');
  });

  test('two rounds with one person are told apart by their day', () => {
    const [first, again] = [candidateOf({ id: '1' }), candidateOf({ id: '2' })];
    const { interview } = again.entry;
    const later = { ...again, entry: { ...again.entry, interview: { ...interview, startsAt: ENDED + 7 * 24 * HOUR } } };
    const other = candidateOf({ id: '3', person: 'Bo Li' });
    const { root } = show(viewOf({ target: { ...first, sure: true }, candidates: [first, later, other] }));
    const [one = '', two = '', three] = [...root.querySelectorAll('option')].map(
      ({ textContent }) => textContent ?? '',
    );
    expect(one).toMatch(/^Jane Okafor, Acme, .*\d/);
    expect(two).toMatch(/^Jane Okafor, Acme, .*\d/);
    expect(one).not.toBe(two);
    expect(three).toBe('Bo Li, Acme');
  });

  describe('to several of one interview', () => {
    const two = candidateOf({ person: 'Maria Lee', others: ['Luis Ortiz'] });
    const alone = { ...two, followUpId: 'f1-1', others: ['f1'] };

    test('both are named, once', () => {
      const { root, words } = show(viewOf({ target: { ...two, sure: false }, candidates: [two, alone] }));
      expect([...root.querySelectorAll('option')].map(({ textContent }) => textContent)).toEqual([
        'Maria Lee and Luis Ortiz, Acme',
      ]);
      expect(words()).toContain('Yes, it’s for Maria Lee and Luis Ortiz');
    });

    test('more than two are counted', () => {
      const many = candidateOf({ person: 'Maria Lee', others: ['Luis Ortiz', 'Bo Li', 'Kim Ko'] });
      const { words } = show(viewOf({ target: { ...many, sure: true }, candidates: [many] }));
      expect(words()).toContain('Maria Lee and 3 others, Acme');
    });

    test('notes on each of them are there', () => {
      const notes = [
        noteOf('other', 'hers', { interviewerId: 'p1' }),
        noteOf('other', 'his', { interviewerId: 'p1-1' }),
      ];
      const both = candidateOf({ person: 'Maria Lee', others: ['Luis Ortiz'], notes });
      const { words } = show(viewOf({ target: { ...both, sure: true } }));
      expect(words()).toMatch(/hers.*his/);
    });

    test('a day is said of one: it may not have been the same', () => {
      const sent = candidateOf({ person: 'Maria Lee', others: ['Luis Ortiz'], followUp: { state: 'sent', at: ENDED } });
      const { words } = show(viewOf({ target: { ...sent, sure: true } }));
      expect(words()).toContain('You wrote to Maria Lee on Mar 3, 2026.');
    });
  });

  test('another interview can be chosen', () => {
    const { on, root } = show(viewOf());
    const select = root.querySelector('select');
    if (select) select.value = 'f2';
    act(() => void select?.dispatchEvent(new Event('change', { bubbles: true })));
    expect(on.choose).toHaveBeenCalledWith('f2');
  });

  test('where no interview is recorded, it leads to recording one and still reads the letter', () => {
    const { root, words } = show(viewOf({ target: null, candidates: [] }));
    expect(root.querySelector('a')?.getAttribute('href')).toBe('#record');
    expect(words()).toContain('62');
  });

  test('markup in a company’s name is text, cut kindly', () => {
    const company = `<img src=x onerror=alert(1)>${'x'.repeat(9999)}`;
    const candidate = candidateOf({ company, person: '\u202Enaj' });
    const { root, words } = show(viewOf({ target: { ...candidate, sure: true }, candidates: [candidate] }));
    expect(root.querySelector('img')).toBeNull();
    expect(words().length).toBeLessThan(2000);
    expect(words()).not.toContain('\u202E');
  });
});

describe('the checks', () => {
  const checks = [checkOf({}), checkOf({ id: 'paragraphs', weight: 12, earned: 0, say: 'none', params: { n: 0 } })];

  test('each opens to its state, its points, what would earn more and why', () => {
    const { find } = show(viewOf({}, { checks: [checkOf({ earned: 0, say: 'missed', params: {} })] }));
    const row = find('.panel-check', 'By name').textContent ?? '';
    expect(row).toContain('Open');
    expect(row).toContain('0 of 8 points');
    expect(row).toContain('Start with the name of the person who met you.');
    expect(row).toContain('A name shows it was written to someone.');
  });

  test('a closed group tells how far it is', () => {
    const { find } = show(viewOf({}, { checks: [checkOf({})] }));
    expect(find('summary', 'Remember me').textContent).toContain('1 of 1');
  });

  test('in another language it counts paragraphs and no talking points', () => {
    const rows = [checkOf({ id: 'paragraphs', weight: 12, say: 'met', params: { count: 2 } })];
    const { find } = show(viewOf({ numbered: false }, { language: 'de', score: null, band: null, checks: rows }));
    expect(find('summary', 'Enough to talk about').textContent).toBe('Enough to talk about2 paragraphs');
  });

  test('a passage can be shown in the letter', () => {
    const { on, press } = show(viewOf({}, { checks: checks.slice(0, 1) }));
    // By its name, which tells it from the others.
    press('Show in your letter: By name');
    expect(on.point).toHaveBeenCalledWith([[0, 10]]);
  });
});

describe('before sending', () => {
  const nobody = { id: 'no-recipient', say: 'found', params: {}, ranges: [] } as const;

  test('what a friend would say stands apart from the score', () => {
    const { find } = show(viewOf({}, { warnings: [nobody] }));
    expect(find('.notice', 'Before you send').dataset['tone']).toBe('amber');
  });

  test('what would be sent wrong is red, and nothing else says it again', () => {
    const name = { id: 'wrong-name', say: 'found', params: { name: 'Robert', other: 'Jane' }, ranges: [] } as const;
    const next = { check: 'by-name', gain: 7, say: 'name', params: { reader: 'Jane' }, note: null } as const;
    const { again, find, words } = show(viewOf({}, { score: 93, band: 'memorable', warnings: [nobody, name], next }));
    expect(find('.notice', 'You greet Robert').dataset['tone']).toBe('red');
    expect(words()).not.toContain('Start with Jane');
    find('.panel-advice', 'Look at the lines below');
    again(viewOf({}, { score: 30, band: 'warm-start', warnings: [name], next }));
    expect(words()).not.toContain('Start with Jane');
    expect(words()).not.toContain('Send it');
  });

  test('beside what is red, the rest stays amber, under one heading', () => {
    const slot = { id: 'placeholder', say: 'found', params: { slot: '[Name]' }, ranges: [[0, 6]] } as const;
    const { find, words } = show(viewOf({}, { warnings: [slot, nobody] }));
    expect(find('.notice', '[Name] is still in the text').dataset['tone']).toBe('red');
    expect(find('.notice', 'Nobody is in “To” yet').dataset['tone']).toBe('amber');
    expect(words().match(/Before you send/g)).toHaveLength(1);
  });

  test('an empty "To" is no matter while the letter has just been begun', () => {
    const { words } = show(viewOf({ numbered: false }, { words: 8, warnings: [nobody] }));
    expect(words()).not.toContain('Before you send');
  });

  test('a part of the page that can’t be seen is named, the rest goes on', () => {
    const { words } = show(viewOf({ missing: ['subject'] }));
    expect(words()).toContain('I can’t see the subject. The rest is read.');
    expect(words()).toContain('62');
  });
});

describe('time', () => {
  test.each([
    [ENDED - HOUR, 'The 24 hours begin when the interview ends.', 'calm'],
    [ENDED + HOUR / 4, 'Let it settle', 'calm'],
    [ENDED + 6 * HOUR, '18 h left of 24', 'calm'],
    // The last hour of calm, as on the badge.
    [ENDED + 18 * HOUR, '6 h left of 24', 'calm'],
    [ENDED + 19 * HOUR, '5 h left of 24', 'soon'],
    [ENDED + 22.5 * HOUR, '1 h left of 24', 'last'],
    [ENDED + 23.5 * HOUR, '30 min left of 24 hours', 'last'],
    // Minutes begun, as the popup counts them.
    [ENDED + 23.5 * HOUR - 1, '31 min left of 24 hours', 'last'],
    [ENDED + 26 * HOUR, 'It’s been 26 hours. Still worth sending; most people never do.', 'late'],
    [ENDED + 200 * HOUR, 'It’s been 8 days. They may have decided by now.', 'late'],
    [ENDED + 30 * 24 * HOUR, 'It’s been 30 days. Nothing is owed any more.', 'late'],
  ])('at %i it says “%s”', (now, says, urgency) => {
    const { find } = show(viewOf({ now }));
    expect(find('.clock', says).dataset['urgency']).toBe(urgency);
  });

  test('where none was going to be sent, no mail is said to have gone', () => {
    const candidate = candidateOf({ followUp: { state: 'skipped', at: ENDED + HOUR } });
    const { again, words } = show(viewOf({ target: { ...candidate, sure: true } }));
    expect(words()).not.toContain('You wrote to');
    expect(words()).toContain('18 h left of 24');
    again(viewOf({ target: { ...candidate, sure: true } }, { second: true }));
    expect(words()).not.toContain('You wrote to');
  });

  test('a second follow-up has no deadline', () => {
    const candidate = candidateOf({ followUp: { state: 'sent', at: ENDED } });
    const { root, words } = show(viewOf({ target: { ...candidate, sure: true } }));
    expect(root.querySelector('.clock')).toBeNull();
    expect(words()).toContain('You wrote to Jane Okafor on Mar 3, 2026.');
    expect(words()).toContain('second follow-up');
  });

  test('an answer to theirs is told no rules of a second mail', () => {
    const went = candidateOf({ followUp: { state: 'sent', at: ENDED } });
    const target = { ...went, sure: true };
    const { again, words } = show(viewOf({ target }, { second: true }));
    expect(words()).toContain('A second follow-up');
    again(viewOf({ target }, { settled: true }));
    expect(words()).toContain('You wrote to Jane Okafor');
    expect(words()).not.toContain('A second follow-up');
  });
});

describe('a second follow-up', () => {
  const sent = candidateOf({ followUp: { state: 'sent', at: ENDED } });

  test('to the right address it is no guess', () => {
    const { words } = show(viewOf({ target: { ...sent, sure: false } }));
    expect(words()).not.toContain('My best guess');
  });

  test('asks for no notes now', () => {
    const target = { ...candidateOf({ notes: [], followUp: { state: 'sent', at: ENDED } }), sure: true };
    expect(show(viewOf({ target })).words()).not.toContain('No notes');
  });

  test('short is what it should be: it waits for no number, and advice without points names none', () => {
    const few = { second: true, words: 24, checks: [checkOf({ id: 'second-follow-up', weight: 0, say: 'ask' })] };
    const next = { check: 'second-follow-up', gain: 0, say: '', params: {}, note: null } as const;
    const { again, find, root, words } = show(viewOf({ numbered: false }, { ...few, next }));
    find('.panel-advice', 'Ask one plain question');
    expect(words()).not.toContain('forty words');
    again(viewOf({}, { ...few, next }));
    expect(root.querySelector('.panel-gain')).toBeNull();
    again(viewOf({ numbered: false }, { ...few, next: null }));
    find('.panel-advice', 'It says what it has to. Send it.');
  });

  test('is measured by no first letter: no number, and only what is asked of a second one', () => {
    const checks = [
      checkOf({ id: 'by-name' }),
      checkOf({ id: 'thanks', earned: 0, say: 'missed', params: {} }),
      checkOf({ id: 'talking-points', earned: 0.6, say: 'some', params: { count: 2, missing: 2 } }),
      checkOf({ id: 'sincere', weight: 2, params: {} }),
      checkOf({ id: 'second-follow-up', weight: 0, params: {} }),
    ];
    const second = {
      second: true,
      score: 62,
      checks,
      talkingPoints: [{ start: 12, end: 21, kind: 'company', note: null }],
    } as const;
    const { again, find, root, words } = show(viewOf({}, { ...second, next: null }));
    expect(root.querySelector('.panel-number')).toBeNull();
    expect(root.querySelectorAll('.panel-check')).toHaveLength(3);
    expect(words()).not.toContain('Thank them');
    expect(words()).not.toContain('Not there yet');
    expect(words()).not.toMatch(/of \d+ points/);
    expect(words()).not.toContain('62');
    find('.panel-advice', 'It says what it has to. Send it.');
    again(viewOf({}, { ...second, second: false }));
    expect(root.querySelector('.panel-number')?.textContent).toBe('62');
    expect(words()).toContain('Thank them');
    again(viewOf({ folded: true }, second));
    expect(root.textContent).not.toContain('62');
  });

  test('nor is a letter that accepts or declines: it is an answer', () => {
    const checks = [checkOf({ id: 'by-name' }), checkOf({ id: 'thanks', earned: 0, say: 'missed', params: {} })];
    const { find, root, words } = show(
      viewOf({}, { settled: true, score: 13, band: 'warm-start', checks, next: null }),
    );
    expect(root.querySelector('.panel-number')).toBeNull();
    expect(words()).not.toMatch(/Thank them|13|Warm start/);
    find('.panel-advice', 'It says what it has to. Send it.');
  });

  test('a check that weighs nothing shows no points', () => {
    const check = checkOf({ id: 'second-follow-up', weight: 0, earned: 0.67, say: 'fresh', params: {} });
    const { find, words } = show(viewOf({}, { checks: [check] }));
    find('.panel-check', 'Add one new thing');
    expect(words()).not.toContain('0 of 0');
  });
});

describe('folded', () => {
  test.each([
    [6, '18 h'],
    [23.5, '30 min'],
    [30, '30 h ago'],
    [24 * 9, '9 d ago'],
  ])('%i hours after the interview it says “%s”', (hours, says) => {
    const { root } = show(viewOf({ folded: true, now: ENDED + hours * HOUR }));
    expect(root.querySelector('.panel-hours')?.textContent).toBe(says);
  });
});

describe('swap view', () => {
  test('names are blacked out for eye and ear, anyone’s words turn grey', () => {
    const body = 'Dear Jane, thank you. The forklift!';
    const letter: Partial<PanelView> = { body, names: [[5, 9]] };
    const anyone = { anyone: [[11, 21]] } as const;
    const { again, on, press, root } = show(viewOf(letter, anyone));
    press('Swap view');
    expect(on.swap).toHaveBeenCalledWith(true);
    again(viewOf({ ...letter, swapped: true }, anyone));
    expect(root.querySelector('.panel-swap')?.textContent).toBe('Dear xxxx, thank you. The forklift!');
    expect(root.querySelector('.panel-anyone')?.textContent).toBe('thank you.');
    press('Back to your letter');
    expect(on.swap).toHaveBeenLastCalledWith(false);
    again(viewOf(letter, anyone));
    expect(root.querySelector('.panel-swap')).toBeNull();
  });

  test('a letter that is all grey says what would change that', () => {
    const { words } = show(viewOf({ body: 'Thank you for your time.', swapped: true }, { anyone: [[0, 24]] }));
    expect(words()).toContain('One thing from your talk changes that.');
  });

  test('it counts the words that anyone could have sent, greeting and sign-off apart', () => {
    const body = 'Dear Jane,\n\nThank you for your time. The forklift story stays with me.\n\nBest regards,\nAlex';
    const { words } = show(viewOf({ body, swapped: true, names: [[5, 9]] }, { anyone: [[12, 35]] }));
    expect(words()).toContain('5 of 11 words could be anyone’s.');
  });
});

describe('manners', () => {
  test('one press cannot silence it for good: the second step says where', () => {
    const { on, press, words } = show(viewOf());
    press('Not this mail');
    expect(on.silence).not.toHaveBeenCalled();
    // Where nothing is read, nothing is noticed either, and reminders go on.
    expect(words()).toContain('won’t notice what you send either: press “I sent it”');
    press('On mail.google.com');
    expect(on.silence).toHaveBeenCalledWith('site');
  });

  test('it folds to ring and hours, and comes back', () => {
    onTestFinished(() => void vi.restoreAllMocks());
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const { on, press, again, words } = show(viewOf());
    press('Fold Afterword');
    expect(on.fold).toHaveBeenCalledWith(true);
    again(viewOf({ folded: true }));
    expect(words()).toContain('18 h');
    expect(words()).not.toContain('climbing gym');
    expect(document.activeElement?.textContent).toContain('Open Afterword');
    press('Open Afterword');
    expect(on.fold).toHaveBeenCalledWith(false);
  });

  test('folded out of the way of somebody who types in the letter, it takes no focus', () => {
    onTestFinished(() => void vi.restoreAllMocks());
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    const { again } = show(viewOf());
    again(viewOf({ folded: true }));
    expect(document.activeElement).toBe(document.body);
  });

  test.each([
    ['', {}],
    [', from the pill, too', { folded: true }],
  ])('Escape gives the cursor back to the letter%s', (_from, how) => {
    const { on, root } = show(viewOf(how));
    act(
      () =>
        void root.querySelector('main')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(on.leave).toHaveBeenCalled();
  });

  test('nothing that can be pressed is without a name', () => {
    const { root } = show(viewOf());
    const nameless = [...root.querySelectorAll('button, input, select, a')].filter(
      (each) => !each.textContent?.trim() && !each.getAttribute('aria-label') && !each.closest('label'),
    );
    expect(nameless).toEqual([]);
  });

  test('there is nothing in it that deletes, exports or sets', () => {
    const { words } = show(viewOf());
    expect(words()).not.toMatch(/delete|export|import|settings/i);
  });
});

describe('after sending', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const gone = { writing: false, report: null, rested: null, numbered: false } as const;

  test.each([false, true])('what was marked is said in a region that was there before it (folded: %s)', (folded) => {
    const { again, root } = show(viewOf({ folded }));
    const region = root.querySelector('[role=status]');
    expect(region?.textContent).toBe('');
    const parting = {
      kind: 'marked',
      second: false,
      followUpId: 'f1',
      others: [],
      person: 'Jane',
      going: null,
    } as const;
    again(viewOf({ ...gone, folded, parting }));
    expect(root.querySelector('[role=status]')).toBe(region);
    expect(region?.textContent).toContain('Marked as sent to Jane.');
  });

  test('what was marked can be taken back', () => {
    const { on, press } = show(
      viewOf({
        ...gone,
        parting: { kind: 'marked', second: false, followUpId: 'f1', others: [], person: 'Jane', going: null },
      }),
    );
    press('Unmark');
    expect(on.markSent).toHaveBeenCalledWith('f1', false);
    // It goes once that is kept.
    expect(on.dismissParting).not.toHaveBeenCalled();
  });

  test('a second mail is named as one', () => {
    const parting = {
      kind: 'marked',
      second: true,
      followUpId: 'f1',
      others: [],
      person: 'Jane',
      going: null,
    } as const;
    expect(show(viewOf({ ...gone, parting })).words()).toContain('Second follow-up marked as sent to Jane.');
  });

  test('it goes by itself, but not while the person is on it', () => {
    const { on, find } = show(
      viewOf({
        ...gone,
        parting: { kind: 'marked', second: false, followUpId: 'f1', others: [], person: 'Jane', going: null },
      }),
    );
    act(() => void find('.toast', 'Marked as sent to Jane.').dispatchEvent(new Event('pointerenter')));
    act(() => void vi.advanceTimersByTime(60_000));
    expect(on.dismissParting).not.toHaveBeenCalled();
    act(() => void find('.toast', 'Marked').dispatchEvent(new Event('pointerleave')));
    act(() => void vi.advanceTimersByTime(8_000));
    expect(on.dismissParting).toHaveBeenCalledTimes(1);
  });

  test('a guess is asked, never assumed', () => {
    const { on, press, words } = show(
      viewOf({
        ...gone,
        parting: { kind: 'ask', second: false, followUpId: 'f1', others: [], person: 'Jane', going: null },
      }),
    );
    expect(words()).toContain('Mark as sent to Jane?');
    press('Mark as sent');
    expect(on.markSent).toHaveBeenCalledWith('f1', true);
  });

  describe('a mail that waits for its time', () => {
    const NOW = ENDED + 6 * HOUR;
    const DEADLINE = ENDED + 24 * HOUR;
    const going = (at: number | null, asked = false, now = NOW) =>
      show(
        viewOf({
          ...gone,
          now,
          parting: {
            kind: 'marked',
            second: false,
            followUpId: 'f1',
            others: [],
            person: 'Jane',
            going: { at, asked, deadline: DEADLINE },
          },
        }),
      );

    test('within the 24 hours it says when, and goes by itself', () => {
      const { on, find, press, words } = going(ENDED + 18 * HOUR);
      expect(find('.toast', 'Goes out').textContent).toMatch(/Goes out .*\d{1,2}:\d\d.*\. Marked as sent to Jane\./);
      expect(words()).not.toContain('after your 24');
      press('Unmark');
      expect(on.markSent).toHaveBeenCalledWith('f1', false);
      expect(on.dismissParting).not.toHaveBeenCalled();
    });

    test('after them it says so without a scolding, and offers to be reminded all the same', () => {
      const { on, press, words } = going(ENDED + 29 * HOUR);
      expect(words()).toContain('5 hours after your 24 are over. That is fine; sooner is remembered better.');
      act(() => void vi.advanceTimersByTime(600_000));
      expect(on.dismissParting).not.toHaveBeenCalled();
      press('Remind me all the same');
      expect(on.markSent).toHaveBeenCalledWith('f1', false);
      expect(on.dismissParting).not.toHaveBeenCalled();
    });

    test('or leaves it so', () => {
      const { on, press } = going(DEADLINE + 60_000);
      press('Leave it so');
      expect(on.markSent).not.toHaveBeenCalled();
      expect(on.dismissParting).toHaveBeenCalledTimes(1);
    });

    test('where the 24 hours are over already, nothing is said of them', () => {
      expect(going(ENDED + 40 * HOUR, false, DEADLINE + HOUR).words()).not.toContain('after your 24');
    });

    test('a time nobody could read is asked for, and only one ahead is taken', () => {
      const { on, find, root, words } = going(null, true);
      expect(words()).toContain('When does it go out?');
      const keep = () => find<HTMLButtonElement>('button', 'Keep');
      const type = (value: string) => {
        const field = root.querySelector('input');
        if (field) field.value = value;
        act(() => void field?.dispatchEvent(new Event('input', { bubbles: true })));
      };
      expect(keep().disabled).toBe(true);
      type('2001-01-01T08:00');
      expect([keep().disabled, words().includes('That time has passed.')]).toEqual([true, true]);
      type('2040-01-01T08:00');
      act(() => keep().click());
      expect(on.goesAt).toHaveBeenCalledWith(new Date('2040-01-01T08:00').getTime());
    });

    test('until the page has said it, nothing is asked', () => {
      const { root, words } = going(null);
      expect(words()).toContain('Scheduled, and marked as sent to Jane.');
      expect(root.querySelector('input')).toBeNull();
    });
  });
});

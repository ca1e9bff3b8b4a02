import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { Store } from '@/lib/interviews/contract';
import { HOUR, NOON } from '../../unit/interviews/time';
import { type AtWork, atWork, clock } from './at-work';

const DAY = 24 * HOUR;

async function acmeOpen(
  prepare?: (store: Store, id: string, followUp: string) => Promise<unknown>,
  through?: (store: Store) => Store,
) {
  let id = '';
  return atWork({
    before: async (store) => {
      const entry = await store.addInterview({
        company: 'Acme',
        startsAt: NOON - 3 * HOUR,
        endsAt: NOON - 2 * HOUR,
        timeZone: 'UTC',
        interviewers: [{ name: 'Jane', email: 'jane@acme.example' }],
      });
      id = entry.interview.id;
      await prepare?.(store, id, entry.followUps[0]?.id ?? '');
    },
    hash: () => `#/interview/${id}`,
    ...(through ? { through } : {}),
  });
}

const openFacts = (page: AtWork) =>
  act(async () => {
    const facts = page.all('details').find((each) => each.textContent?.startsWith('The interview'));
    if (!(facts instanceof HTMLDetailsElement)) throw new Error('No facts.');
    facts.open = true;
    facts.dispatchEvent(new Event('toggle'));
  });

const state = async (page: AtWork) => (await page.store.entries())[0]?.followUps[0];

describe('the focus stays where it was pressed, and what is heard is how it stands now', () => {
  const pressIt = async (page: AtWork, label: string) => {
    page
      .all('button')
      .find((each) => (each.getAttribute('aria-label') ?? each.textContent) === label)
      ?.focus();
    await page.press(label);
  };

  test('after a follow-up was marked, taken back or answered', async () => {
    const page = await acmeOpen();
    const heard = () => document.activeElement?.getAttribute('aria-label');
    await pressIt(page, 'I sent it');
    expect(heard()).toMatch(/^Jane: Sent by e-mail today/);
    await pressIt(page, 'They answered');
    expect(heard()).toMatch(/^Jane: Sent by e-mail today/);
    await pressIt(page, 'Not sent after all');
    expect(heard()).toMatch(/^Jane: Due tomorrow/);
  });

  test('after it was told what they decided, and taken back', async () => {
    const page = await acmeOpen();
    await pressIt(page, 'They said no');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('They said no');
    await pressIt(page, 'Not after all');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Heard back?');
  });

  test('after an interviewer was removed', async () => {
    const page = await acmeOpen();
    await pressIt(page, 'Remove Jane');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Who interviewed you');
  });

  test('after a note was deleted, at its question; Ctrl+Z brings it back from there', async () => {
    const page = await acmeOpen((store, interviewId) =>
      store.saveNote({ id: 'a', interviewId, kind: 'advice', text: 'read Traction', from: '' }),
    );
    await pressIt(page, 'Delete this note');
    expect(document.activeElement?.textContent).toMatch(/^Advice, a book/);
    await expect.poll(() => page.text()).toContain('Note deleted.');
    await act(async () => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(async () => (await page.store.entries())[0]?.notes.length).toBe(1);
  });

  const undoButton = (page: AtWork) => page.find('.toast button');

  test('after "Undo", where it was before', async () => {
    const page = await acmeOpen();
    await pressIt(page, 'I sent it');
    const before = page.find('a[href^="#/"]');
    before.focus();
    undoButton(page).focus();
    await page.press('Undo');
    expect((await state(page))?.state).toBe('open');
    expect(document.activeElement).toBe(before);
  });

  test('and on the page’s heading where that is gone, or was nowhere', async () => {
    const page = await acmeOpen();
    await page.press('I sent it');
    (document.activeElement as HTMLElement | null)?.blur();
    undoButton(page).focus();
    await page.press('Undo');
    expect(document.activeElement?.textContent).toBe('Acme');
  });

  test('after a word that can be undone went by itself, too', async () => {
    const page = await acmeOpen();
    await pressIt(page, 'I sent it');
    const before = page.find('a[href^="#/"]');
    before.focus();
    undoButton(page).focus();
    await act(async () => page.desk.hush());
    expect(document.activeElement).toBe(before);
  });

  test('after the interview was deleted, at the list, from where Ctrl+Z brings it back', async () => {
    const page = await acmeOpen((store) =>
      store.addInterview({ company: 'Beta', startsAt: NOON - 3 * HOUR, endsAt: NOON - HOUR, timeZone: 'UTC' }),
    );
    await pressIt(page, 'Delete interview');
    await expect.poll(() => page.text()).toContain('Deleted Acme.');
    expect(document.activeElement?.textContent).toBe('Beta');
    await act(async () => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
      );
    });
    await expect.poll(async () => (await page.store.entries()).length).toBe(2);
  });

  test('in the field where it was the last one', async () => {
    const page = await acmeOpen();
    await pressIt(page, 'Delete interview');
    await expect.poll(() => page.text()).toContain('Deleted Acme.');
    expect(document.activeElement).toBe(page.find('[data-key="add"]'));
  });

  test('but a press elsewhere on the page keeps what it took', async () => {
    const page = await acmeOpen();
    const field = page.find('textarea');
    field.focus();
    await act(async () => void page.desk.put(await page.store.skip((await state(page))?.id ?? '')));
    expect(document.activeElement).toBe(field);
  });
});

test('"I sent it" marks it, and one press takes it back', async () => {
  const page = await acmeOpen();
  await page.press('I sent it');
  expect(await state(page)).toMatchObject({ state: 'sent', way: 'email', at: NOON });
  await page.press('Undo');
  expect(await state(page)).toMatchObject({ state: 'open', at: null });
});

test('a posted letter suggests the mail now and the card besides, and counts all the same', async () => {
  const page = await acmeOpen();
  const way = page.find<HTMLSelectElement>('.other-ways select');
  await act(async () => {
    way.value = 'letter';
    way.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(page.text()).toContain('arrives after the 24 hours');
  await page.press('The letter is my follow-up');
  expect(await state(page)).toMatchObject({ state: 'otherwise', way: 'letter' });
});

test('not following up is a choice, and can be changed', async () => {
  const page = await acmeOpen();
  await page.press('Not following up');
  expect(await state(page)).toMatchObject({ state: 'skipped' });
  await page.press('Follow up after all');
  expect(await state(page)).toMatchObject({ state: 'open' });
});

test('an answer is noted and ends the talk of a second mail', async () => {
  const page = await acmeOpen((store, _id, followUpId) =>
    store.markSent({ followUpId, at: NOON - HOUR, way: 'email', scheduled: false, fingerprint: null }),
  );
  await page.press('They answered');
  expect((await state(page))?.answeredAt).toBe(NOON);
});

describe('what the company decided', () => {
  const sent = (store: Store, _id: string, followUpId: string) =>
    store.markSent({ followUpId, at: NOON - HOUR, way: 'email', scheduled: false, fingerprint: null });
  const outcome = async (page: AtWork) => (await page.store.entries())[0]?.interview.outcome;
  const labels = (page: AtWork) => page.all('.detail button').map(({ textContent }) => textContent);
  const question = (page: AtWork) => page.find<HTMLDetailsElement>('.outcome details');

  test('lies folded until one says that they answered, and then is asked in one press', async () => {
    const page = await acmeOpen(sent);
    expect(question(page).open).toBe(false);
    await page.press('They answered');
    expect(question(page).open).toBe(true);
    await page.press('They said no');
    expect(await outcome(page)).toBe('no');
    expect(page.find('.outcome').textContent).toContain('They said no · today');
    expect(page.find('.outcome').textContent).toContain('thank them in two lines');
    expect(page.find('.toast').textContent).toContain('No more reminders for Acme.');
    expect(page.find('.timeline').textContent).toContain('They said no');
    await page.press('Undo');
    expect(await outcome(page)).toBeNull();
  });

  test('ends what waited there, keeps every note, and can be taken back later', async () => {
    const page = await acmeOpen(async (store, interviewId) => {
      await store.saveNote({ id: 'a', interviewId, kind: 'advice', text: 'read Traction', from: '' });
    });
    await page.press('An offer');
    await page.press(/^Past/);
    await expect.poll(() => page.all('.entry-status').map(({ textContent }) => textContent)).toEqual(['offer']);
    expect(page.find('.desk-list').textContent).toContain('Nothing to write at the moment.');
    expect(page.find('.follow-up').textContent).toContain('Not written');
    expect(page.text()).not.toContain('Ten minutes before you write');
    expect(page.all('textarea').map((field) => (field as HTMLTextAreaElement).value)).toContain('read Traction');
    // Whoever wants to write all the same may.
    await page.press('Write follow-up');
    expect(page.openCompose).toHaveBeenCalledOnce();
    await page.press('Not after all');
    expect(await outcome(page)).toBeNull();
    expect(page.find('.nearest, .entry-status').textContent).toContain('22 h left');
  });

  test('with a next round the place to add it is one press away; an answer is asked for no more', async () => {
    const page = await acmeOpen(sent);
    await page.press('Next round');
    expect(labels(page)).not.toContain('They answered');
    await page.press('Add the next round');
    await expect.poll(() => location.hash).toBe('#/add');
  });

  test('is not asked before the interview is over', async () => {
    const page = await acmeOpen((store, id) =>
      store.saveInterview({ id, startsAt: NOON + HOUR, endsAt: NOON + 2 * HOUR }),
    );
    expect(page.all('.outcome')).toEqual([]);
  });
});

test.each([
  ['goes out', HOUR, 'Your mail goes out today'],
  ['was scheduled for a time nobody knows', 0, 'You scheduled your mail today'],
])('a mail that %s says so', async (_what, ahead, said) => {
  const page = await acmeOpen((store, _id, followUpId) =>
    store.markSent({ followUpId, at: NOON + ahead, way: 'email', scheduled: true, fingerprint: null }),
  );
  expect(page.text()).toContain(said);
});

test('a week without an answer suggests one second mail, which one press ends for good', async () => {
  clock.at = NOON + 8 * DAY;
  const page = await acmeOpen((store, _id, followUpId) =>
    store.markSent({ followUpId, at: NOON, way: 'email', scheduled: false, fingerprint: null }),
  );
  expect(page.text()).toContain('No answer yet. One short second mail');
  await page.press('Leave it at that');
  expect(page.text()).not.toContain('No answer yet');
  expect(page.text()).toContain('Left at that. No second follow-up to Jane.');
  expect((await state(page))?.secondDoneAt).toBe(clock.at);
  clock.at = NOON;
});

test.each(['', '/notes'])(
  'ten minutes before one writes are asked for only while there is something to write (%s)',
  async (place) => {
    const page = await acmeOpen(async (store, interviewId, followUpId) => {
      await store.saveNote({ id: 'a', interviewId, kind: 'advice', text: 'read Traction', from: '' });
      await store.markSent({ followUpId, at: NOON, way: 'email', scheduled: false, fingerprint: null });
    });
    await act(async () => {
      location.hash += place;
    });
    await expect.poll(() => page.all('.notes').length).toBe(1);
    expect(page.text()).not.toContain('Ten minutes before you write');
    expect(page.all('textarea').map((field) => (field as HTMLTextAreaElement).value)).toContain('read Traction');
    // One that takes the marking back has something to write again, and so has one whose second mail is due.
    await act(async () => void page.desk.put(await page.store.reopen((await state(page))?.id ?? '')));
    expect(page.text()).toContain('Ten minutes before you write');
  },
);

test('a second mail that was sent is told apart from one that was left out', async () => {
  clock.at = NOON + 8 * DAY;
  const page = await acmeOpen((store, _id, followUpId) =>
    store.markSent({ followUpId, at: NOON, way: 'email', scheduled: false, fingerprint: null }),
  );
  await page.press('I sent a second one');
  expect(page.text()).toContain('Second follow-up marked as sent to Jane.');
  // Both are kept alike, so the timeline says what is true of either.
  expect(page.find('.timeline').textContent).toContain('Nothing more to send to Jane');
  clock.at = NOON;
});

test('the day of a promised decision moves the second mail behind it', async () => {
  clock.at = NOON + 8 * DAY;
  const page = await acmeOpen((store, _id, followUpId) =>
    store.markSent({ followUpId, at: NOON, way: 'email', scheduled: false, fingerprint: null }),
  );
  expect(page.text()).toContain('No answer yet');
  await page.press('The interview');
  await expect.poll(() => page.all('input[type=date]').length).toBe(1);
  const day = page.find<HTMLInputElement>('input[type=date]');
  day.value = new Date(NOON + 10 * DAY).toISOString().slice(0, 10);
  await act(async () => void day.dispatchEvent(new InputEvent('input', { bubbles: true })));
  await page.settled();
  expect(page.text()).not.toContain('No answer yet');
  clock.at = NOON;
});

test('a deleted interview comes back whole by one press', async () => {
  const page = await acmeOpen((store, id) =>
    store.saveNote({ id: 'n', interviewId: id, kind: 'stood-out', text: 'her story', from: '' }),
  );
  await page.press('Delete interview');
  expect(await page.store.entries()).toEqual([]);
  // Back at the list: whoever deleted it need not be told that it is gone.
  await expect.poll(() => location.hash).toBe('#/');
  await expect.poll(() => page.text()).toContain('Deleted Acme.');
  expect(page.text()).not.toContain('no longer here');
  await page.press('Undo');
  await expect.poll(async () => (await page.store.entries())[0]?.notes[0]?.text).toBe('her story');
});

test('a second interviewer gets a follow-up of their own as soon as their name begins', async () => {
  const page = await acmeOpen();
  await page.press('Add an interviewer');
  const fields = page.all('.person-fields input');
  // What was pressed is gone, so the cursor is where its press led.
  expect(document.activeElement).toBe(fields[2]);
  page.type(fields[2] ?? page.root, 'Bo');
  await page.settled();
  const [entry] = await page.store.entries();
  expect(entry?.interviewers.map(({ name }) => name)).toEqual(['Jane', 'Bo']);
  expect(entry?.followUps).toHaveLength(2);
  expect(fields[2]?.isConnected).toBe(true);
});

test('a corrected length moves the deadline, a half-typed one changes nothing', async () => {
  const page = await acmeOpen();
  await openFacts(page);
  const minutes = page.find<HTMLInputElement>('input[type="number"]');
  const put = (value: string) =>
    act(async () => {
      minutes.value = value;
      minutes.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  await put('');
  await page.settled();
  expect((await page.store.entries())[0]?.interview.endsAt).toBe(NOON - 2 * HOUR);
  await put('90');
  await page.settled();
  expect((await page.store.entries())[0]?.interview.endsAt).toBe(NOON - 1.5 * HOUR);
});

test('the arrow at a length goes on by five minutes, to a length one has', async () => {
  const page = await acmeOpen();
  await openFacts(page);
  const minutes = page.find<HTMLInputElement>('input[type="number"]');
  minutes.value = '45';
  minutes.stepUp();
  expect(minutes.value).toBe('50');
});

test('where nobody is noted there is no empty list to be read', async () => {
  const page = await acmeOpen();
  await page.press('Remove Jane');
  expect(page.text()).toContain('Nobody noted yet.');
  expect(page.all('.people')).toEqual([]);
});

describe('of a panel of forty', () => {
  const forty = (store: Store, id: string) =>
    Promise.all(
      Array.from({ length: 39 }, (_, n) => store.saveInterviewer({ id: `p${n}`, interviewId: id, name: `P${n}` })),
    );
  const open = (page: AtWork) => page.all('.people > li > details[open] > summary bdi').map((name) => name.textContent);

  test('only the one to write to next lies open, and the notes are in reach', async () => {
    const page = await acmeOpen(forty);
    expect(open(page)).toEqual(['Jane']);
    expect(page.all('.people > li > details')).toHaveLength(5);
    await page.press('I sent it');
    expect(open(page)).toHaveLength(1);
    expect(open(page)).not.toEqual(['Jane']);
    expect(page.find('.people summary').textContent).toBe('Janesent today 12:00 PM');
    await page.press('and 35 more');
    expect(page.all('.people > li > details')).toHaveLength(40);
    expect(document.activeElement).toBe(page.all('.people > li > details > summary')[5]);
  });

  test('one who is added lies open and stays so while their name is typed', async () => {
    const page = await acmeOpen(forty);
    clock.at = NOON + 1; // After all the others, as anybody is who is added now.
    await page.press('Add an interviewer');
    const name = document.activeElement as HTMLInputElement;
    page.type(name, 'Zoe');
    await page.settled();
    clock.at = NOON;
    expect(document.activeElement).toBe(name);
    expect(open(page)).toEqual(['Jane', 'Zoe']);
  });

  test('three can be written to at once from the list, the others when asked', async () => {
    const page = await acmeOpen(forty);
    await page.press('‹ All interviews');
    await expect.poll(() => page.all('.nearest').length).toBe(1);
    expect(page.find('.nearest-title').textContent).toMatch(/^Acme · (\w+, ){2}\w+ and 37 more$/);
    const buttons = () => page.all('.nearest button').filter((button) => button.textContent?.startsWith('Write to'));
    expect(buttons()).toHaveLength(3);
    await page.press('and 37 more');
    expect(buttons()).toHaveLength(40);
    expect(document.activeElement).toBe(buttons()[3]);
  });
});

test('for an interview to come it is asked who will be there', async () => {
  const page = await acmeOpen((store, id) =>
    store.saveInterview({ id, startsAt: NOON + HOUR, endsAt: NOON + 2 * HOUR }),
  );
  expect(page.text()).toContain('Who will interview you');
});

/** Puts a text into a field as a whole, and leaves it. */
const putAndLeave = async (page: AtWork, field: HTMLInputElement, value: string) => {
  await act(async () => {
    field.focus();
    field.value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.settled();
  await act(async () => field.blur());
};

test.each([
  ['a length of nothing', 'input[type=number]', '0', 'It stays 60.'],
  ['a length below nothing', 'input[type=number]', '-5', 'It stays 60.'],
  ['a length of ten weeks', 'input[type=number]', '99999', 'It stays 60.'],
  ['a start in the year 9999', 'input[type=datetime-local]', '9999-12-31T23:59', 'It stays today 9:00 AM.'],
  ['a start in the year 1', 'input[type=datetime-local]', '0001-01-01T09:00', 'It stays today 9:00 AM.'],
  ['a start that is half typed', 'input[type=datetime-local]', '', 'It stays today 9:00 AM.'],
  ['a decision in the year 9999', 'input[type=date]', '9999-12-31', 'Nothing has changed.'],
])(
  '%s stays in its field, is answered when one leaves it, and changes nothing',
  async (_what, selector, text, said) => {
    const page = await acmeOpen();
    await openFacts(page);
    const [before] = await page.store.entries();
    const field = page.find<HTMLInputElement>(`.facts ${selector}`);
    await putAndLeave(page, field, text);
    expect(field.value).toBe(text);
    expect(page.find('.facts .field-error').textContent).toContain(said);
    expect(await page.store.entries()).toEqual([before]);
  },
);

test('what a key made on the way to something impossible is taken back', async () => {
  const page = await acmeOpen();
  await openFacts(page);
  const minutes = page.find<HTMLInputElement>('input[type=number]');
  minutes.value = '';
  page.type(minutes, '99999');
  await page.settled();
  await act(async () => minutes.blur());
  await page.settled();
  expect(page.find('.facts .field-error').textContent).toContain('It stays 60.');
  expect((await page.store.entries())[0]?.interview.endsAt).toBe(NOON - 2 * HOUR);
});

test('what was wrong is forgiven as soon as it is right', async () => {
  const page = await acmeOpen();
  await openFacts(page);
  const minutes = page.find<HTMLInputElement>('input[type=number]');
  await putAndLeave(page, minutes, '0');
  await putAndLeave(page, minutes, '45');
  expect(page.all('.field-error')).toEqual([]);
  expect((await page.store.entries())[0]?.interview.endsAt).toBe(NOON - 2.25 * HOUR);
});

test('a day of which the year is typed digit by digit stays under the fingers', async () => {
  const page = await acmeOpen();
  await openFacts(page);
  const day = page.find<HTMLInputElement>('.facts input[type=date]');
  for (const text of ['0002-03-12', '0020-03-12', '0202-03-12', '2026-03-12']) {
    await act(async () => {
      day.value = text;
      day.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await page.settled();
    expect(day.value).toBe(text);
  }
  expect((await page.store.entries())[0]?.interview.decisionAt).toBe(Date.parse('2026-03-12T12:00Z'));
});

test('what is no address is kept, and said to be none once nobody types there', async () => {
  const page = await acmeOpen();
  const email = page.find<HTMLInputElement>('input[type=email]');
  await act(async () => {
    email.focus();
    email.value = 'not an address';
    email.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  expect(page.all('.field-error')).toEqual([]);
  await putAndLeave(page, email, 'not an address');
  expect(page.find('.person .field-error').textContent).toContain('no whole address yet');
  expect((await page.store.entries())[0]?.interviewers[0]?.email).toBe('not an address');
});

test('where their clocks show another time, the heading tells both and names the place', async () => {
  const page = await acmeOpen((store, id) => store.saveInterview({ id, timeZone: 'Pacific/Auckland' }));
  await openFacts(page);
  expect(page.find('.detail-second').textContent).toBe('today 9:00 AM (10:00 PM in Auckland)');
  expect(page.find<HTMLInputElement>('input[type=datetime-local]').value).toContain('T22:00');
  expect(page.find('.facts').textContent).toContain('By the clocks in Auckland.');
});

test('another time zone keeps the clock on the wall', async () => {
  const page = await acmeOpen();
  await openFacts(page);
  const zone = page.all('.facts select')[0] as HTMLSelectElement;
  await act(async () => {
    zone.value = 'Asia/Tokyo';
    zone.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.settled();
  expect((await page.store.entries())[0]?.interview.startsAt).toBe(NOON - 12 * HOUR);
});

test('and the day they decide by', async () => {
  const page = await acmeOpen((store, id) =>
    store.saveInterview({ id, timeZone: 'Asia/Tokyo', decisionAt: Date.parse('2026-03-06T12:00:00+09:00') }),
  );
  await openFacts(page);
  const decision = () => page.find<HTMLInputElement>('.facts input[type=date]').value;
  expect(decision()).toBe('2026-03-06');
  const zone = page.all('.facts select')[0] as HTMLSelectElement;
  await act(async () => {
    zone.value = 'America/Los_Angeles';
    zone.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.settled();
  expect(decision()).toBe('2026-03-06');
  const [entry] = await page.store.entries();
  expect(entry?.interview.decisionAt).toBe(Date.parse('2026-03-06T12:00:00-08:00'));
});

test('an interviewer who is removed is gone before the database has answered', async () => {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const page = await acmeOpen(undefined, (store) => ({
    ...store,
    remove: async (kind, id) => {
      await held;
      return store.remove(kind, id);
    },
  }));
  await page.press('Remove Jane');
  expect(page.all('.person')).toHaveLength(0);
  await act(async () => letGo());
  await expect.poll(() => page.text()).toContain('Removed Jane.');
  await page.press('Undo');
  await expect.poll(() => page.all('.person').length).toBe(1);
});

test.each([
  ['cleared', ''],
  ['still to come', '2026-03-04'],
  ['of another century', '0202-03-02'],
])('with a day that is %s nothing is marked as sent another way: it would be dated now', async (_, day) => {
  const page = await acmeOpen();
  await page.press('Another way, or not at all');
  const field = page.find<HTMLInputElement>('.other-ways input');
  const set = (value: string) =>
    act(async () => {
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  await set(day);
  await page.press('I wrote on LinkedIn');
  expect(page.find('.other-ways').textContent).toContain('On which day was it?');
  expect((await state(page))?.state).toBe('open');
  await set('2026-03-01');
  expect(page.find('.other-ways').textContent).not.toContain('On which day was it?');
  await page.press('I wrote on LinkedIn');
  expect(await state(page)).toMatchObject({ state: 'otherwise', at: Date.UTC(2026, 2, 1, 12) });
});

test('before the interview is over there is nothing to have sent another way', async () => {
  let id = '';
  const page = await atWork({
    before: async (store) => {
      const times = { startsAt: NOON + HOUR, endsAt: NOON + 2 * HOUR, timeZone: 'UTC' };
      id = (await store.addInterview({ company: 'Acme', ...times })).interview.id;
    },
    hash: () => `#/interview/${id}`,
  });
  expect(page.text()).toContain('The 24 hours start when the interview ends');
  expect(page.text()).not.toContain('Another way, or not at all');
});

test('Ctrl+Z does what "Undo" does, and leaves a field that is typed into its own', async () => {
  const page = await acmeOpen();
  const undo = (target: Element) =>
    act(async () => {
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
    });
  const state = async () => (await page.store.entries())[0]?.followUps[0]?.state;
  await page.press('I sent it');
  expect(await state()).toBe('sent');
  await undo(page.find('textarea'));
  await page.settled();
  expect(await state()).toBe('sent');
  await undo(document.body);
  await page.settled();
  expect(await state()).toBe('open');
  expect(page.all('.toast')).toEqual([]);
});

describe('whom a mail is from, pasted as the mail page copies it', () => {
  const paste = (page: AtWork, label: string, text: string) =>
    act(async () => {
      const labels = page.all('label').filter(({ textContent }) => textContent === label);
      const field = document.getElementById(labels.at(-1)?.getAttribute('for') ?? '');
      const event = new Event('paste', { bubbles: true, cancelable: true });
      field?.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } }));
    });
  const last = async (page: AtWork) => {
    await page.settled();
    const { name, email } = (await page.store.entries())[0]?.interviewers.at(-1) ?? {};
    return { name, email };
  };

  test.each([
    ['Name', 'Bo Li <bo.li@acme.example>', 'Bo Li', 'bo.li@acme.example'],
    ['E-mail', '"Li, Bo" <bo.li@acme.example>;', 'Li, Bo', 'bo.li@acme.example'],
    ['E-mail', '<bo.li@acme.example>', '', 'bo.li@acme.example'],
    ['E-mail', 'mailto:bo.li@acme.example?subject=Hello', '', 'bo.li@acme.example'],
  ])('into %s: %s', async (label, text, name, email) => {
    const page = await acmeOpen();
    await page.press('Add an interviewer');
    await paste(page, label, text);
    expect(await last(page)).toEqual({ name, email });
  });

  test('a name that stands there stays, and so does an address', async () => {
    const page = await acmeOpen();
    await paste(page, 'Name', 'Bo Li <bo.li@acme.example>');
    expect(await last(page)).toEqual({ name: 'Jane', email: 'jane@acme.example' });
    await page.press('Add an interviewer');
    page.type(document.activeElement as HTMLElement, 'Bo');
    await paste(page, 'E-mail', 'Robert Li <bo.li@acme.example>');
    expect(await last(page)).toEqual({ name: 'Bo', email: 'bo.li@acme.example' });
  });
});

test('what was noted this very minute has happened, and is not still to come', async () => {
  const page = await acmeOpen();
  clock.at += 20_000;
  const [line] = page.all('.note-text');
  page.type(line ?? page.root, 'a story');
  await page.settled();
  const noted = page.all('.timeline-event').find(({ textContent }) => textContent?.includes('1 note'));
  expect(noted?.dataset['ahead']).toBe('false');
});

test('a second round says where its mail goes as the first has it, until an address stands there', async () => {
  const round = (startsAt: number, email: string) => ({
    ...{ company: 'Acme', startsAt, endsAt: startsAt + HOUR, timeZone: 'UTC' },
    interviewers: [{ name: 'Jane Okafor', email }],
  });
  let id = '';
  const page = await atWork({
    before: async (store) => {
      await store.addInterview(round(NOON - 8 * DAY, 'jane@acme.example'));
      id = (await store.addInterview(round(NOON - 3 * HOUR, ''))).interview.id;
    },
    hash: () => `#/interview/${id}`,
  });
  const field = page.find('[type=email]');
  const said = 'Your mail goes to jane@acme.example, as in another interview there.';
  const described = () => page.root.querySelector(`#${field.getAttribute('aria-describedby')}`)?.textContent;
  expect(described()).toBe(said);
  page.type(field, 'jo@acme.example');
  await page.settled();
  expect(page.text()).not.toContain(said);
});

import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Store } from '@/lib/interviews/contract';
import { StoreError } from '@/lib/interviews/errors';
import { HOUR, NOON } from '../../unit/interviews/time';
import { type AtWork, atWork } from './at-work';

async function notesPage(
  prepare?: (store: Store, id: string, people: readonly string[]) => Promise<unknown>,
  place = '/notes',
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
        interviewers: [
          { name: 'Jane', email: '' },
          { name: 'Bo', email: '' },
        ],
      });
      id = entry.interview.id;
      await prepare?.(
        store,
        id,
        entry.interviewers.map((person) => person.id),
      );
    },
    hash: () => `#/interview/${id}${place}`,
    ...(through ? { through } : {}),
  });
}

const notes = async (page: AtWork) => (await page.store.entries())[0]?.notes ?? [];
const key = (field: Element | null, name: string) =>
  act(async () => {
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });

test('by keyboard alone: the first line has the cursor, Enter goes on, Backspace in an emptied line goes back', async () => {
  const page = await notesPage();
  const first = document.activeElement as HTMLTextAreaElement;
  expect(first.getAttribute('aria-label')).toBe('What stood out?');
  page.type(first, 'her story');
  await page.settled();
  await key(first, 'Enter');
  const second = document.activeElement as HTMLTextAreaElement;
  expect(second).not.toBe(first);
  page.type(second, 'x');
  await page.settled();
  await act(async () => {
    second.value = '';
    second.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await key(second, 'Backspace');
  await page.settled();
  expect(document.activeElement).toBe(first);
  await expect.poll(async () => (await notes(page)).map(({ text }) => text)).toEqual(['her story']);
});

test('pasted jottings become a note a line', async () => {
  const page = await notesPage(undefined, '');
  await page.press('Paste');
  page.type(page.find('textarea'), '- climbing gym\n\n2. read Traction');
  await page.press('Keep 2 notes');
  expect((await notes(page)).map(({ text }) => text)).toEqual(['climbing gym', 'read Traction']);
  expect(document.activeElement?.getAttribute('aria-label')).toBe('What stood out?');
});

test('they stay in the order of the paste, whatever ids they get', async () => {
  const page = await notesPage(undefined, '');
  let left = 9;
  vi.spyOn(page.store, 'newId').mockImplementation(() => `note-${left--}`);
  await page.press('Paste');
  page.type(page.find('textarea'), 'one\ntwo\nthree\nfour');
  await page.press('Keep 4 notes');
  const pasted = ['one', 'two', 'three', 'four'];
  expect((await notes(page)).map(({ text }) => text)).toEqual(pasted);
  const lines = page.all('textarea').map((line) => (line as HTMLTextAreaElement).value);
  expect(lines.filter(Boolean)).toEqual(pasted);
  // Below what a popup shows of the questions.
  expect(page.find('.toast').textContent).toBe('4 notes kept, under “Anything else?”.');
});

test('jottings that are not split yet are kept all the same, as one note', async () => {
  const page = await notesPage();
  await page.press('Paste');
  page.type(page.find('textarea'), '- climbing gym\nread Tra');
  await page.settled();
  expect((await notes(page)).map(({ text }) => text)).toEqual(['- climbing gym\nread Tra']);
});

test('of jottings that could not be kept nothing else is said', async () => {
  const refusing = (store: Store): Store => ({ ...store, saveNote: () => Promise.reject(new StoreError('quota')) });
  const page = await notesPage(undefined, '', refusing);
  await page.press('Paste');
  page.type(page.find('textarea'), 'one\ntwo');
  await page.press('Keep 2 notes');
  expect(page.all('.toast')).toEqual([]);
});

test('whoever leaves the paste for the questions has a note a line, too, as was said there', async () => {
  const page = await notesPage(undefined, '');
  await page.press('Paste');
  page.type(page.find('textarea'), '- climbing gym\n\n2. read Traction');
  await page.press('Questions');
  expect((await notes(page)).map(({ text }) => text)).toEqual(['climbing gym', 'read Traction']);
});

test.each(['', '/notes'])(
  'and so has who leaves the interview with the paste in it (%s), by whatever way',
  async (place) => {
    const page = await notesPage(undefined, place);
    await page.press('Paste');
    page.type(page.find('textarea'), '- climbing gym\n\n2. read Traction');
    await act(async () => {
      location.hash = '#/';
    });
    await expect
      .poll(async () => (await notes(page)).map(({ text }) => text), { timeout: 5000 })
      .toEqual(['climbing gym', 'read Traction']);
    expect(page.desk.state.trouble).toBeNull();
  },
);

test('a paste in an interview that is deleted comes back as it was, and troubles nobody', async () => {
  const page = await notesPage(undefined, '');
  await page.press('Paste');
  page.type(page.find('textarea'), '- climbing gym\nread Traction');
  await page.settled();
  await page.press(/^Delete/);
  await expect.poll(() => page.text()).toContain('Deleted Acme.');
  expect(page.all('textarea')).toEqual([]);
  expect(page.desk.state.trouble).toBeNull();
  await page.press('Undo');
  await expect.poll(async () => (await notes(page)).map(({ text }) => text)).toEqual(['- climbing gym\nread Traction']);
});

test('the walk goes by Enter alone, from question to question and on to the notes', async () => {
  const page = await notesPage(undefined, '');
  await page.press('Walk through it');
  const answers = ['the train strike', 'her dog', 'scanners', 'both climb', 'why me', 'when it starts'];
  for (const answer of answers) {
    const line = document.activeElement as HTMLElement;
    page.type(line, answer);
    await page.settled();
    await key(line, 'Enter');
  }
  expect((await notes(page)).map(({ text }) => text)).toEqual(answers);
  expect(page.all('.walk')).toEqual([]);
  // The next word goes into an empty line.
  expect(document.activeElement?.getAttribute('aria-label')).toBe('What stood out?');
  expect((document.activeElement as HTMLTextAreaElement).value).toBe('');
});

test('the walk asks three questions and keeps what is answered, also when one goes back', async () => {
  const page = await notesPage();
  await page.press('Walk through it');
  page.type(page.find('.walk .note-text'), 'the train strike');
  await page.settled();
  await page.press('Next');
  expect(page.text()).toContain('The middle');
  await page.press('Back');
  expect(page.find<HTMLTextAreaElement>('.walk .note-text').value).toBe('the train strike');
  await page.press('Next');
  await page.press('Next');
  await page.press('Done');
  expect((await notes(page)).map(({ text }) => text)).toEqual(['the train strike']);
});

test('the meter counts for each person what is theirs and what is everybody’s', async () => {
  const page = await notesPage(async (store, interviewId, [jane]) => {
    await store.saveNote({
      id: 'a',
      interviewId,
      kind: 'stood-out',
      text: 'her story',
      from: '',
      interviewerId: jane ?? null,
    });
    await store.saveNote({ id: 'b', interviewId, kind: 'industry', text: 'freight rates', from: '' });
    await store.saveNote({ id: 'c', interviewId, kind: 'next-step', text: 'second round', from: '' });
  });
  expect(page.all('.meter').map((meter) => meter.textContent)).toEqual([
    'Jane: 2 of 4 talking points',
    'Bo: 1 of 4 talking points',
  ]);
});

test.each(['advice', 'other'] as const)('a noted book is an errand to tick off, noted as %s', async (kind) => {
  const page = await notesPage(async (store, interviewId) => {
    await store.saveNote({ id: 'a', interviewId, kind, text: 'read Traction', from: '' });
    await store.saveNote({ id: 'b', interviewId, kind: 'other', text: 'climbing gym', from: '' });
  });
  expect(page.all('.errands input')).toHaveLength(1);
  await act(async () => page.find<HTMLInputElement>('.errands input').click());
  await page.settled();
  expect((await notes(page)).map(({ doneAt }) => doneAt)).toEqual([NOON, null]);
});

test('a note can be given to one person, moved to another question, and deleted with undo', async () => {
  const page = await notesPage((store, interviewId) =>
    store.saveNote({ id: 'a', interviewId, kind: 'other', text: 'the dog', from: '' }),
  );
  const choose = async (select: HTMLElement | undefined, value: string) => {
    if (!(select instanceof HTMLSelectElement)) throw new Error('No list.');
    await act(async () => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await page.settled();
  };
  const bo = (await page.store.entries())[0]?.interviewers[1]?.id ?? '';
  await choose(page.all('.note-tools select')[0], bo);
  await choose(page.all('.note-tools select')[1], 'stood-out');
  expect(await notes(page)).toMatchObject([{ interviewerId: bo, kind: 'stood-out', text: 'the dog' }]);
  await page.press('Delete this note');
  await expect.poll(() => page.text()).toContain('Note deleted');
  expect(await notes(page)).toEqual([]);
  await page.press('Undo');
  await expect.poll(async () => (await notes(page)).map(({ text }) => text)).toEqual(['the dog']);
});

test('forty people with the same notes share one line', async () => {
  const page = await notesPage(async (store, interviewId) => {
    for (let n = 0; n < 38; n += 1) await store.saveInterviewer({ id: `p${n}`, interviewId, name: `Person ${n}` });
    await store.saveNote({ id: 'a', interviewId, kind: 'industry', text: 'freight rates', from: '' });
  });
  expect(page.all('.meter').map((meter) => meter.textContent)).toEqual(['Everyone: 1 of 4 talking points']);
});

test('"Kept" stands where something is written, and goes with it', async () => {
  const page = await notesPage(undefined, '');
  page.type(page.find('textarea'), 'her story');
  await page.settled();
  expect(page.find('.desk-kept').textContent).toBe('Kept');
  await act(async () => {
    location.hash = '#/';
  });
  await expect.poll(() => page.find('.desk-kept').textContent).toBe('');
  await act(async () => {
    location.hash = '#/interview/nowhere';
  });
  await expect.poll(() => page.text()).toContain('no longer here');
  expect(page.find('.desk-kept').textContent).toBe('');
});

import type { Parting } from '../../components/panel/view';
import type { ToPanel } from '../../lib/panel-port';
import type { Parts, Work } from './work';

/** A mail page has said by then what it says, also on a slow line; whoever waits longer is asked. */
const ASKS_AFTER = 5500;

/** Characters of a notice at most, which is a line: what is longer is a part of the page that reads itself out. */
const LONGEST = 200;
/** Notices read at most of one look. */
const MOST = 10;

type Notices = Extract<ToPanel, { type: 'notices' }>;

/** When does a mail go that was just scheduled? Heard from the mail page's own notices, else asked of the person. */
export function createSchedule(
  { readSendTime }: Pick<Parts, 'readSendTime'>,
  { state, set }: Pick<Work, 'state' | 'set'>,
  goesAt: (at: number) => void,
) {
  let compose = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The mail spoken of, while its time is not known. */
  const waiting = (): Parting | null => {
    const { parting } = state();
    return parting?.going?.at === null ? parting : null;
  };

  return {
    began(id: string): void {
      clearTimeout(timer);
      compose = id;
      if (!waiting()) return;
      timer = setTimeout(() => {
        const parting = waiting();
        if (compose === id && parting?.going)
          set({ parting: { ...parting, going: { ...parting.going, asked: true } } });
      }, ASKS_AFTER);
    },
    async heard({ compose: id, texts }: Notices): Promise<void> {
      const lines = texts.filter((text) => /\d/.test(text) && text.length <= LONGEST);
      for (const text of lines.slice(0, MOST)) {
        if (compose !== id || !waiting()) return;
        // A reader that can't be loaded has read nothing: the person is asked.
        const at = await readSendTime(text).catch(() => null);
        if (at !== null && compose === id && waiting()) return goesAt(at);
      }
    },
  };
}

import { companyOf } from '../../components/interviews/names';
import type { Undo } from '../../lib/interviews/contract';
import type { Entry, Id } from '../../lib/interviews/model';
import { readRoute } from '../../lib/route';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';
import type { Desk } from './desk';
import { leave } from './use-route';

interface Removal extends Undo {
  readonly interviewId: Id;
  /** What is told, with its undo. */
  readonly said: string;
  /** Shows the page without it, before the database has answered. */
  readonly shown: () => void;
}

/** Removes a record at once and offers to bring it back. */
export async function remove(desk: Desk, { kind, id, interviewId, said, shown }: Removal): Promise<void> {
  const { store } = desk;
  if (!store) return desk.fail(null);
  shown();
  try {
    const undo = await store.remove(kind, id);
    if (kind !== 'interviews') await desk.refresh(interviewId);
    desk.told();
    desk.say(
      said,
      () =>
        void store.restore(undo).then(
          (entry) => desk.put(entry),
          (error) => desk.fail(error),
        ),
    );
  } catch (error) {
    await desk.reload();
    desk.fail(error);
  }
}

/** With all that hangs on it; where it is what is open, the list is next. */
export function removeInterview(desk: Desk, id: Id, entry: Entry | undefined): void {
  const said = fill(words.removed, { company: entry ? companyOf(entry) : words.untitled });
  const shown = () => {
    desk.hide(id);
    const open = readRoute(location.hash);
    if ('id' in open && open.id === id) leave();
  };
  void remove(desk, { kind: 'interviews', id, interviewId: id, said, shown });
}

import { Said } from '../../components/kit/Said';
import { Toast } from '../../components/kit/Toast';
import { popup as words } from '../../lib/words/en/popup';
import type { Desk } from './desk';
import { useDesk } from './use-desk';

/** What was just done, with its undo. */
export function Done({ desk }: { readonly desk: Desk }) {
  const { toast } = useDesk(desk);
  return (
    <Said>
      {toast && (
        <Toast
          key={toast.id}
          undo={toast.undo ? words.undo : undefined}
          onUndo={() => desk.undo()}
          onGone={() => desk.hush()}
        >
          <bdi>{toast.text}</bdi>
        </Toast>
      )}
    </Said>
  );
}

/** Tells this page and the others that something changed. Best effort: a page that hears nothing reads later. */
import type { Change } from '../contract';
import type { Id } from '../model';

export interface Changes {
  tell(interviewId: Id | null): void;
  listen(listener: (change: Change) => void): () => void;
  close(): void;
}

const CHANNEL = 'afterword-changes';

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(CHANNEL);
  } catch {
    return null; // missing, or refused in a partitioned frame: this page still hears itself
  }
}

export function openChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  const channel = openChannel();
  const spread = (change: Change) => {
    for (const listener of [...listeners]) listener(change);
  };
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      spread({ interviewId: typeof data === 'string' ? data : null, own: false });
    };
  }
  return {
    tell(interviewId) {
      spread({ interviewId, own: true });
      try {
        channel?.postMessage(interviewId);
      } catch {
        // Closed: nobody to tell.
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}

import type { ComposeKind } from '../client';
import { attribute, one, up } from '../dom/safe';
import * as parts from './parts';

export function kindOf(root: HTMLElement): ComposeKind {
  if (up(root, parts.fullScreen)) return 'fullscreen';
  if (up(root, parts.ownWindowBody)) return /[?&]view=cm\b/.test(location.search) ? 'viewcm' : 'popout';
  const answered = one(parts.answers, root);
  if (!up(root, parts.inline) && !(answered && attribute(answered, 'value'))) return 'new';
  if (one(parts.forwardIcon, root)) return 'forward';
  return one(parts.toAllIcon, root) ? 'replyAll' : 'reply';
}

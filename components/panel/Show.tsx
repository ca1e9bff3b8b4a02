import type { Range } from '../../lib/report';
import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import type { PanelActions } from './view';

interface Props {
  /** What is to be seen there: heard, since a list may have many of these buttons. */
  readonly what: string;
  readonly ranges: readonly Range[];
  readonly on: PanelActions;
}

/** Marks the passages in the letter; a second press takes the marks back. Nothing where there is no passage. */
export function Show({ what, ranges, on }: Props) {
  if (ranges.length === 0) return null;
  return (
    <Button look="quiet" label={fill(words.showOf, { what })} onPress={() => on.point(ranges)}>
      <span class="small">{words.showShort}</span>
    </Button>
  );
}

import type { Range } from '../../lib/scoring/report';
import { panel as words } from '../../lib/words/en/panel';
import { Button } from '../kit/Button';
import type { PanelActions } from './view';

/** Marks the passages in the letter; a second press takes the marks back. Nothing where there is no passage. */
export function Show({ ranges, on }: { readonly ranges: readonly Range[]; readonly on: PanelActions }) {
  if (ranges.length === 0) return null;
  return (
    <Button look="quiet" label={words.show} onPress={() => on.point(ranges)}>
      <span class="small">{words.showShort}</span>
    </Button>
  );
}

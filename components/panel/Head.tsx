import { panel as words } from '../../lib/words/en/panel';
import { fill } from '../../lib/words/fill';
import { Button } from '../kit/Button';
import { Ring } from '../kit/Ring';
import { useFocus } from '../kit/use-focus';
import { numberOf } from './number';
import { isFollowed, personOf, whoOfEach } from './people';
import type { PanelActions, PanelView } from './view';

interface Props {
  readonly view: PanelView;
  readonly on: PanelActions;
}

/** Ring, number, word; whom it is for; fold. */
export function Head({ view, on, focused }: Props & { readonly focused: boolean }) {
  const fold = useFocus<HTMLButtonElement>(focused);
  return (
    <header class="panel-head">
      <div class="panel-standing">
        <div class="row">
          <Standing view={view} />
        </div>
        <Button button={fold} look="icon" label={words.fold} onPress={() => on.fold(true)}>
          <FoldSign />
        </Button>
      </div>
      {view.candidates.length > 0 && <Who view={view} on={on} />}
    </header>
  );
}

function Standing({ view }: { readonly view: PanelView }) {
  const { rested, report } = view;
  const score = numberOf(view);
  return (
    <>
      <Ring score={score} />
      {score !== null && rested?.band ? (
        <>
          <strong class="panel-number number" title={fill(words.score, { score })}>
            {score}
          </strong>
          <span class="panel-band">{words.band[rested.band]}</span>
        </>
      ) : (
        <span class="panel-band quiet">{report ? words.name : words.loading}</span>
      )}
    </>
  );
}

function Who({ view, on }: Props) {
  const { target, candidates } = view;
  const offered = candidates.filter(({ followUpId }) => !target?.others.includes(followUpId));
  const names = whoOfEach(offered);
  return (
    <div class="panel-who">
      <label class="row panel-for">
        <span class="quiet">{words.forLabel}:</span>
        <select value={target?.followUpId ?? ''} onChange={(event) => on.choose(event.currentTarget.value)}>
          {!target && <option value="">{words.choose}</option>}
          {offered.map(({ followUpId }, i) => (
            <option key={followUpId} value={followUpId}>
              {names[i]}
            </option>
          ))}
        </select>
      </label>
      {/* After the first letter only a sure address speaks for one (lib/interviews/match.ts): there is nothing to guess. */}
      {target && !target.sure && !isFollowed(target) && (
        <p class="small quiet">
          {words.guess}{' '}
          <Button look="quiet" onPress={() => on.choose(target.followUpId)}>
            {fill(words.guessRight, { person: personOf(target) })}
          </Button>
        </p>
      )}
    </div>
  );
}

function FoldSign() {
  return (
    <svg class="sign" viewBox="0 0 16 16" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <path d="M3 8H13" stroke-linecap="round" />
    </svg>
  );
}

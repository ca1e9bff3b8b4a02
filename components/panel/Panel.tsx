import { useEffect, useRef } from 'preact/hooks';
import { Live } from '../kit/Live';
import { Said } from '../kit/Said';
import { useStill } from '../kit/use-still';
import { Advice } from './Advice';
import { AfterSending } from './AfterSending';
import { Checks } from './Checks';
import { Countdown } from './Countdown';
import { useCalm, useHand } from './calm';
import { Foot } from './Foot';
import { Head } from './Head';
import { Notes } from './Notes';
import { Nothing } from './Nothing';
import { Pill } from './Pill';
import { Problems } from './Problems';
import { Swap } from './Swap';
import { spokenOf } from './spoken';
import type { PanelActions, PanelView } from './view';
import { Warnings } from './Warnings';

interface Props {
  readonly view: PanelView;
  readonly on: PanelActions;
}

/** The sidebar beside a letter: what is there, one thing to do next, and how much time there is. */
export function Panel({ view: latest, on }: Props) {
  // What is read of the letter comes in its own time, and the frame grows with it: a press may be under way.
  const now = useStill(latest);
  const hand = useHand();
  const view = useCalm(now, hand.there);
  // Folded or unfolded by a press here: the focus goes along. Folded out of the letter's way, it has none.
  const folded = useRef(view.folded);
  const turned = folded.current !== view.folded && document.hasFocus();
  useEffect(() => {
    folded.current = view.folded;
  });
  return (
    <main
      class={!view.writing ? 'panel-after' : view.folded ? 'panel-folded' : 'panel'}
      onKeyDown={(event) => {
        if (event.key === 'Escape') on.leave();
      }}
    >
      {!view.writing ? (
        <Problems view={view} on={on} />
      ) : view.folded ? (
        <Pill view={view} on={on} focused={turned} />
      ) : (
        <Letter now={now} view={view} on={on} focused={turned} hand={hand.on} />
      )}
      {/* The same one while one writes and after it went. */}
      <Said key="parting">{(!view.writing || !view.folded) && <AfterSending view={view} on={on} />}</Said>
    </main>
  );
}

interface LetterProps extends Props {
  /** As it is at this key, or when the press began; `view` is as it was when a hand came. */
  readonly now: PanelView;
  /** It has just been unfolded by a press. */
  readonly focused: boolean;
  readonly hand: ReturnType<typeof useHand>['on'];
}

function Letter({ now, view, on, focused, hand }: LetterProps) {
  return (
    <>
      <Head view={view} on={on} focused={focused} />
      <Problems view={view} on={on} />
      {view.swapped && view.numbered && view.report ? (
        <Swap body={view.body} report={view.report} names={view.names} />
      ) : (
        <>
          <Advice view={view} />
          <Warnings view={view} on={on} />
          {now.target && (
            <div class="panel-list" {...hand}>
              <Notes view={now} target={now.target} on={on} />
            </div>
          )}
          {!view.target && !view.waiting && view.problem !== 'dozed' && <Nothing view={view} />}
          {view.report && <Checks body={view.body} report={view.report} on={on} />}
        </>
      )}
      <Countdown view={view} />
      <Foot view={view} on={on} />
      <Live>{spokenOf(now)}</Live>
    </>
  );
}

import { useEffect, useRef } from 'preact/hooks';
import { Live } from '../kit/Live';
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
export function Panel({ view: now, on }: Props) {
  const hand = useHand();
  const view = useCalm(now, hand.there);
  // Folded or unfolded by a press here: the focus goes along.
  const folded = useRef(view.folded);
  const turned = folded.current !== view.folded;
  useEffect(() => {
    folded.current = view.folded;
  });
  if (!view.writing) {
    return (
      <main class="panel-after">
        <Problems view={view} on={on} />
        <AfterSending view={view} on={on} />
      </main>
    );
  }
  if (view.folded) return <Pill view={view} on={on} focused={turned} />;
  return (
    <main
      class="panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') on.leave();
      }}
    >
      <Head view={view} on={on} focused={turned} />
      <Problems view={view} on={on} />
      {view.swapped && view.numbered && view.report ? (
        <Swap body={view.body} report={view.report} names={view.names} />
      ) : (
        <>
          <Advice view={view} />
          <Warnings view={view} on={on} />
          {now.target && (
            <div class="panel-list" {...hand.on}>
              <Notes view={now} target={now.target} on={on} />
            </div>
          )}
          {!view.target && !view.waiting && view.problem !== 'dozed' && <Nothing view={view} />}
          {view.report && <Checks body={view.body} report={view.report} on={on} />}
        </>
      )}
      <Countdown view={view} />
      <Foot view={view} on={on} />
      <AfterSending view={view} on={on} />
      <Live>{spokenOf(now)}</Live>
    </main>
  );
}

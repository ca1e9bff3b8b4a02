import { type Entry, OUTCOMES, outcomeOf, type Outcome as Told } from '../../../lib/interviews/model';
import { hashOf } from '../../../lib/route';
import { popup as words } from '../../../lib/words/en/popup';
import { Button } from '../../kit/Button';
import { Disclosure } from '../../kit/Disclosure';
import { Notice } from '../../kit/Notice';
import { useKeptFocus } from '../../kit/use-kept-focus';
import { dayOf } from '../when';

interface Props {
  readonly entry: Entry;
  /** ms since 1970 */
  readonly now: number;
  /** Null: nothing was decided after all. */
  readonly onTell: (outcome: Told | null) => void;
}

/** What the company decided: folded until somebody there answered, and then one word of what is fitting. */
export function Outcome({ entry, now, onTell }: Props) {
  const { outcomeAt } = entry.interview;
  const outcome = outcomeOf(entry);
  const section = useKeptFocus<HTMLElement>();
  const answered = entry.followUps.some(({ answeredAt }) => answeredAt !== null);
  return (
    <section
      ref={section}
      class="outcome"
      tabIndex={-1}
      aria-label={outcome === null ? words.heardBack : words.outcomeSaid[outcome]}
    >
      {outcome === null ? (
        <Disclosure title={words.heardBack} open={answered}>
          <div class="stack">
            <div class="row">
              {OUTCOMES.map((each) => (
                <Button key={each} onPress={() => onTell(each)}>
                  {words.outcome[each]}
                </Button>
              ))}
            </div>
            <p class="small quiet">{words.heardBackHint}</p>
          </div>
        </Disclosure>
      ) : (
        <Notice>
          <div class="stack">
            <p>
              <strong>{words.outcomeSaid[outcome]}</strong>
              {outcomeAt !== null && <span class="quiet number"> · {dayOf(outcomeAt, now)}</span>}
            </p>
            <p>{words.outcomeWord[outcome]}</p>
            <div class="row">
              {outcome === 'next-round' && (
                <a class="button button-plain" href={hashOf({ name: 'add' })}>
                  {words.addNextRound}
                </a>
              )}
              <Button look="quiet" onPress={() => onTell(null)}>
                {words.notDecided}
              </Button>
            </div>
          </div>
        </Notice>
      )}
    </section>
  );
}

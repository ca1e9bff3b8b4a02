import { POINTS_WANTED, pointsFor } from '../../../lib/interviews/meter';
import type { Entry, Interviewer } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { isKnown, listed, personName } from '../names';

/** Towards four talking points, for each person who will get a mail; who has as many as others shares their line. */
export function Meters({ entry }: { readonly entry: Entry }) {
  const people = entry.interviewers.filter(isKnown);
  if (people.length <= 1) return <Meter n={pointsFor(entry, people[0]?.id ?? null).length} />;
  const groups = new Map<number, Interviewer[]>();
  for (const person of people) {
    const n = Math.min(pointsFor(entry, person.id).length, POINTS_WANTED);
    groups.set(n, [...(groups.get(n) ?? []), person]);
  }
  return (
    <ul class="meters">
      {[...groups].map(([n, alike]) => (
        <li key={n}>
          <Meter n={n} name={alike.length === people.length ? words.everyone : listed(alike.map(personName))} />
        </li>
      ))}
    </ul>
  );
}

function Meter({ n, name }: { readonly n: number; readonly name?: string }) {
  const have = Math.min(n, POINTS_WANTED);
  return (
    <p class="meter small">
      <span class="meter-pips" aria-hidden="true">
        {Array.from({ length: POINTS_WANTED }, (_, index) => (
          <span key={index} class="pip" data-full={index < have} />
        ))}
      </span>
      <span class="number quiet">
        {name && <bdi>{name}: </bdi>}
        {have === POINTS_WANTED && !name ? words.meterFull : fill(words.meter, { n: have })}
      </span>
    </p>
  );
}

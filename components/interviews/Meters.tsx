import { POINTS_WANTED, pointsFor } from '../../lib/interviews/meter';
import type { Entry } from '../../lib/interviews/model';
import { popup as words } from '../../lib/words/en/popup';
import { fill } from '../../lib/words/fill';

/** Towards four talking points, for each person who will get a mail. */
export function Meters({ entry }: { readonly entry: Entry }) {
  const people = entry.interviewers.filter((person) => (person.name || person.email).trim() !== '');
  if (people.length <= 1) return <Meter n={pointsFor(entry, people[0]?.id ?? null).length} />;
  return (
    <ul class="meters">
      {people.map((person) => (
        <li key={person.id}>
          <Meter n={pointsFor(entry, person.id).length} name={person.name.trim() || person.email} />
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

import { sendTimeKnown } from '../../../lib/deadlines/schedule';
import { deadlineOf, type Entry, type FollowUp, isDecided, openOf } from '../../../lib/interviews/model';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { nameOf } from '../names';

interface TimelineEvent {
  /** ms since 1970 */
  readonly at: number;
  readonly text: string;
}

/** What happened and what is still to come, in order. */
export function timelineOf(entry: Entry): readonly TimelineEvent[] {
  const { interview, followUps } = entry;
  const event = words.event;
  const { decisionAt, outcome, outcomeAt } = interview;
  // Whoever has decided promises nothing any more.
  const promised = !isDecided(entry) || (decisionAt ?? 0) < (outcomeAt ?? 0);
  return [
    { at: interview.createdAt, text: event.added },
    { at: interview.startsAt, text: event.interview },
    ...notesOf(entry),
    ...(openOf(entry).length > 0 ? [{ at: deadlineOf(interview), text: event.deadline }] : []),
    ...(decisionAt !== null && promised ? [{ at: decisionAt, text: event.decision }] : []),
    ...(outcome !== null && outcomeAt !== null ? [{ at: outcomeAt, text: event.outcome[outcome] }] : []),
    ...followUps.flatMap((followUp) => followUpEvents(entry, followUp)),
  ].sort((a, b) => a.at - b.at);
}

/** Notes by the day they were written, not one by one. */
function notesOf(entry: Entry): readonly TimelineEvent[] {
  const days = new Map<string, { at: number; n: number }>();
  for (const note of entry.notes) {
    if (note.text.trim() === '') continue;
    const day = new Date(note.createdAt).toDateString();
    const known = days.get(day);
    days.set(day, { at: Math.min(known?.at ?? note.createdAt, note.createdAt), n: (known?.n ?? 0) + 1 });
  }
  return [...days.values()].map(({ at, n }) => ({ at, text: fill(words.event.noted, { n }) }));
}

function followUpEvents(entry: Entry, followUp: FollowUp): readonly TimelineEvent[] {
  const event = words.event;
  const name = nameOf(entry, followUp);
  const events: TimelineEvent[] = [];
  const { state, at, way } = followUp;
  if (at !== null && state === 'sent') {
    const said = followUp.scheduled ? (sendTimeKnown(followUp) ? event.goes : event.scheduled) : event.sent;
    events.push({ at, text: fill(said, { name }) });
  }
  if (at !== null && state === 'otherwise' && way) {
    events.push({ at, text: fill(event.otherwise, { way: words.wayDone[way], name }) });
  }
  if (at !== null && state === 'skipped') events.push({ at, text: fill(event.skipped, { name }) });
  if (followUp.answeredAt !== null) events.push({ at: followUp.answeredAt, text: fill(event.answered, { name }) });
  if (followUp.secondDoneAt !== null) events.push({ at: followUp.secondDoneAt, text: fill(event.second, { name }) });
  return events;
}

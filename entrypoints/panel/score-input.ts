import { followUpOf, interviewerOf, isFollowed, notesFor } from '../../components/panel/people';
import type { Candidate } from '../../components/panel/view';
import { isDecided } from '../../lib/interviews/model';
import type { Person, Snapshot } from '../../lib/mail/client';
import type { ScoreInput } from '../../lib/report';

const written = ({ name, email }: Person): string => (email === null ? name : name ? `${name} <${email}>` : email);

/**
 * What the scorer gets to know of a mail and of the interview it is for. The notes stand in the order of `notesFor`,
 * so that the report's indices are those of the list shown. A part that can't be seen is left out, not empty.
 */
export function scoreInputOf(
  snapshot: Snapshot,
  candidate: Candidate | null,
  earlier: readonly string[],
  now: number,
  companies: readonly string[] = [],
): ScoreInput {
  const unseen = (part: Snapshot['missing'][number]) => snapshot.missing.includes(part);
  const { to, cc, bcc } = snapshot;
  const readers = to.length > 0 ? to : cc.length > 0 ? cc : bcc;
  return {
    subject: unseen('subject') ? undefined : snapshot.subject,
    body: snapshot.body,
    to: unseen('recipients') ? undefined : readers.map(written),
    attachments: snapshot.attachments ?? undefined,
    interview: candidate ? interviewOf(candidate) : undefined,
    earlier: earlier.map((fingerprint) => ({ fingerprint })),
    companies,
    now: new Date(now).toISOString(),
  };
}

function interviewOf(candidate: Candidate): ScoreInput['interview'] {
  const { interview, interviewers } = candidate.entry;
  const reader = interviewerOf(candidate);
  const people = reader ? [reader, ...interviewers.filter(({ id }) => id !== reader.id)] : interviewers;
  return {
    company: interview.company,
    role: interview.role,
    interviewers: people.map(({ name, email }) => ({ name, email: email || undefined })),
    endedAt: new Date(interview.endsAt).toISOString(),
    notes: notesFor(candidate).map(({ text, kind, doneAt }) => ({ text: text.trim(), kind, done: doneAt !== null })),
    followedUp: isFollowed(candidate),
    answered: isDecided(candidate.entry) || (followUpOf(candidate)?.answeredAt ?? null) !== null,
  };
}

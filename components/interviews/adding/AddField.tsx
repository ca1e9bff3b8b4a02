import { useRef } from 'preact/hooks';
import { deadlineOf, type Id } from '../../../lib/interviews/model';
import type { Understood } from '../../../lib/interviews/quick-add/quick-add';
import { hashOf } from '../../../lib/route';
import { MINUTE } from '../../../lib/time';
import { popup as words } from '../../../lib/words/en/popup';
import { fill } from '../../../lib/words/fill';
import { Button } from '../../kit/Button';
import { Field } from '../../kit/Field';
import { Live } from '../../kit/Live';
import { peopleOf } from '../names';
import { dayAndTime, dayOf } from '../when';

interface Props {
  /** ms since 1970 */
  readonly now: number;
  readonly text: string;
  readonly understood: Understood;
  /** The interview of the list that the line seems to say once more. */
  readonly known?: Id | null;
  readonly focus: boolean;
  /** Why the last try was not saved; the text stays. */
  readonly error?: string | undefined;
  readonly onText: (text: string) => void;
  readonly onAdd: () => void;
  /** .ics files, or the text of one that was pasted in their place. */
  readonly onInvitations: (contents: readonly (string | File)[]) => void;
}

/** "Acme tomorrow 3pm, 45 min": says what it understood, before anything is saved. Invitations come in here too. */
export function AddField({ now, text, understood, known = null, focus, error, onText, onAdd, onInvitations }: Props) {
  const chooser = useRef<HTMLInputElement>(null);
  const asked = text.trim() === '' ? '' : askedOf(understood, now);
  const add = () => {
    if (understood.is === 'interview') onAdd();
  };
  return (
    <form
      class="add stack"
      // Enter presses the button, which adds: adding here too would add it twice.
      onSubmit={(event) => event.preventDefault()}
    >
      <div class="add-line">
        <Field
          label={words.addLabel}
          value={text}
          placeholder={words.addPlaceholder}
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          data-key="add"
          focus={focus}
          error={error ?? impossible(understood)}
          onText={onText}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            const files = [...(event.clipboardData?.files ?? [])];
            // From a spreadsheet words come with a picture of themselves: then they are meant.
            const invitations = looksLikeInvitation(pasted) ? [pasted] : pasted === '' ? files : [];
            if (invitations.length === 0) return;
            event.preventDefault();
            onInvitations(invitations);
          }}
        />
        <input
          ref={chooser}
          type="file"
          accept=".ics,text/calendar"
          multiple
          hidden
          onChange={(event) => {
            onInvitations([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </div>
      {understood.is === 'interview' ? (
        <div class="row">
          <p class="add-understood number">
            {/* Our sentence, whatever script the company begins it with. */}
            <bdi dir="ltr">{whenAndWhere(understood, now)}</bdi>
            {whoAndWhat(understood).map((said) => (
              <span key={said}>
                {' · '}
                <bdi>{said}</bdi>
              </span>
            ))}
            {known && (
              <>
                {' · '}
                <a href={hashOf({ name: 'interview', id: known })}>{words.alreadyListed}</a>
              </>
            )}
            {besides(understood, now).map((said) => (
              <span key={said} class="quiet">
                {' · '}
                {said}
              </span>
            ))}
          </p>
          <Button type="submit" look="primary" onPress={add}>
            {words.add}
          </Button>
        </div>
      ) : (
        <p class="small quiet">
          {asked}
          {text.trim() === '' && (
            <Button look="quiet" onPress={() => chooser.current?.click()}>
              {words.chooseInvitation}
            </Button>
          )}
        </p>
      )}
      <Live>
        {understood.is === 'interview'
          ? [
              whenAndWhere(understood, now),
              ...whoAndWhat(understood),
              ...(known ? [words.alreadyListed] : []),
              ...besides(understood, now),
            ].join(', ')
          : asked}
      </Live>
    </form>
  );
}

type Known = Extract<Understood, { is: 'interview' }>;

function whenAndWhere({ interview: { company, startsAt, endsAt } }: Known, now: number): string {
  return fill(words.understood, {
    company: company || words.untitled,
    when: dayAndTime(startsAt, now),
    minutes: Math.round((endsAt - startsAt) / MINUTE),
  });
}

function besides({ interview, lengthGuessed, leftOut }: Known, now: number): string[] {
  const deadline = deadlineOf(interview);
  return [
    // A day that is over helps nobody.
    ...(deadline > now ? [fill(words.understoodDeadline, { deadline: dayAndTime(deadline, now) })] : []),
    ...(lengthGuessed ? [words.assumedLength] : []),
    ...leftOut.map((what) => words.leftOut[what]),
  ];
}

function whoAndWhat({ interview }: Known): string[] {
  const people = peopleOf(interview.interviewers);
  return [interview.role ?? '', people && fill(words.withPeople, { names: people })].filter((said) => said !== '');
}

function askedOf(understood: Understood, now: number): string {
  if (understood.is === 'several') return words.severalTimes;
  if (understood.is !== 'unclear') return '';
  if (understood.missing === 'hour') return fill(words.noHour, { day: dayOf(understood.noon, now) });
  return understood.missing === 'company' ? words.noCompany : words.noTime;
}

function impossible(understood: Understood): string | undefined {
  return understood.is === 'impossible' ? fill(words.impossible[understood.what], understood) : undefined;
}

/** Also with a mail's head above it, or as a quotation, or in base64, as it stands in some mails' source. */
const looksLikeInvitation = (text: string): boolean =>
  /^[ \t>]*BEGIN:VCALENDAR/im.test(text) || /^[ \t]*QkVHSU46VkNBTEVOREFS/m.test(text);

/** Who is there, by an invitation. */
import type ICAL from 'ical.js';
import { mailbox } from '../addresses';
import { type Guest, guestOf } from './guest';
import type { CalendarText } from './text';

export interface Gathering {
  readonly title: string;
  readonly organiser: Guest | null;
  readonly guests: readonly Guest[];
  /** It was sent to somebody: nobody sends it to themselves. */
  readonly isSent: boolean;
  /** The person's own address is known, and not among them any more. */
  readonly isOwnerKnown: boolean;
}

/** Of a place no more is read. */
const LONGEST_PLACE = 500;

/** A name with a place's name is the place's: of rooms that some programs invite as if they were people. */
const placesIn = (component: ICAL.Component): readonly string[] =>
  String(component.getFirstPropertyValue('location') ?? '')
    .slice(0, LONGEST_PLACE)
    .split(/\s*[;,]\s*/);

/** Without rooms and without `owner`, the person's own mailbox, where the file tells it. */
export function gatheringIn(component: ICAL.Component, title: string, { method, owner }: CalendarText): Gathering {
  const places = placesIn(component);
  const peopleIn = (name: string) =>
    component
      .getAllProperties(name)
      .flatMap((property) => guestOf(property) ?? [])
      .filter((guest) => guest.name === '' || !places.includes(guest.name));
  const isOwner = ({ email }: Guest) => owner !== '' && mailbox(email) === mailbox(owner);
  const organisers = peopleIn('organizer');
  const all = [...organisers, ...peopleIn('attendee')];
  const [organiser = null] = organisers.filter((one) => !isOwner(one));
  const guests = all.filter((one) => one !== organiser && !isOwner(one));
  const isSent = method === 'REQUEST' || method === 'CANCEL';
  return { title, organiser, guests, isSent, isOwnerKnown: all.some(isOwner) };
}

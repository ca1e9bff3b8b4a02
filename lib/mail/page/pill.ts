import { make } from '../dom/safe';
import { byPerson } from '../dom/trusted';
import { type Host, host } from './host';

/** Side of the pill in CSS pixels; also what a finger needs. */
export const PILL = 40;

export type Pill = Pick<Host, 'place' | 'remove'>;

/** A small round button without text: all that the page could read of it is that it is there. On dark paper it is dark, too. */
export function pill(label: string, dark: boolean, pressed: () => void): Pill {
  const made = host();
  const button = make('button');
  // Without a text of its own the title is its name, to a screen reader as well.
  button.title = label;
  button.style.cssText = `position:relative;padding:0;width:100%;height:100%;border-radius:50%;border:1px solid;box-shadow:0 2px 12px #0003;cursor:pointer;color:${dark ? '#8fb4f2;background:#1c1b1a' : '#2f5fb3;background:#fbfaf7'}`;
  // The mark of the icon: an underline that becomes a tick.
  for (const stroke of ['left:22%;width:34%', 'left:54%;width:36%;transform:rotate(-55deg)']) {
    const line = make('span');
    line.style.cssText = `position:absolute;bottom:32%;border:1px solid;transform-origin:left;${stroke}`;
    button.append(line);
  }
  button.addEventListener('click', (event) => byPerson(event) && pressed());
  made.shadow.append(button);
  return made;
}

import { make } from '../dom/safe';
import { byPerson } from '../dom/trusted';
import { type Host, host } from './host';

/** Side of the pill in CSS pixels; also what a finger needs. */
export const PILL = 40;

export interface Pill {
  /** On dark paper it is dark, too. */
  place(box: Parameters<Host['place']>[0], dark?: boolean): void;
  remove(): void;
}

/** A small round button without text: all that the page could read of it is that it is there. */
export function pill(label: string, pressed: () => void): Pill {
  const { shadow, place, remove } = host();
  const button = make('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.title = label;
  button.style.cssText =
    'width:100%;height:100%;padding:0;border:1px solid;border-radius:50%;box-shadow:0 1px 4px rgb(0 0 0/20%);cursor:pointer;position:relative';
  // The mark of the icon: an underline that becomes a tick.
  for (const stroke of ['left:22%;width:34%', 'left:54%;width:36%;transform:rotate(-55deg)']) {
    const line = make('span');
    line.style.cssText = `position:absolute;bottom:32%;border-top:2px solid;border-radius:1px;transform-origin:left;${stroke}`;
    button.append(line);
  }
  button.addEventListener('click', (event) => byPerson(event) && pressed());
  shadow.append(button);
  return {
    place(box, dark) {
      button.style.color = dark ? '#8fb4f2' : '#2f5fb3';
      button.style.background = dark ? '#262523' : '#fbfaf7';
      place(box);
    },
    remove,
  };
}

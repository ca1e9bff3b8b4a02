import { make } from '../dom/safe';
import { byPerson } from '../dom/trusted';
import { type Host, host } from './host';

/** Side of the pill in CSS pixels; also what a finger needs. */
export const PILL = 40;

export interface Pill {
  readonly place: Host['place'];
  remove(): void;
}

/** A small round button without text: all that the page could read of it is that it is there. */
export function pill(label: string, pressed: () => void): Pill {
  const { shadow, place, remove } = host();
  const button = make('button');
  button.type = 'button';
  button.setAttribute('aria-label', label);
  button.title = label;
  const style = (of: HTMLElement, rules: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(rules)) of.style.setProperty(name, value);
  };
  style(button, {
    width: '100%',
    height: '100%',
    padding: '0',
    border: '1px solid #2f5fb3',
    'border-radius': '50%',
    background: '#fbfaf7',
    'box-shadow': '0 1px 4px rgba(0,0,0,.2)',
    cursor: 'pointer',
    position: 'relative',
  });
  // The mark of the icon: an underline that becomes a tick.
  const mark = (left: string, bottom: string, width: string, turn: string) => {
    const stroke = make('span');
    style(stroke, {
      position: 'absolute',
      left,
      bottom,
      width,
      height: '2px',
      'border-radius': '1px',
      background: '#2f5fb3',
      transform: `rotate(${turn})`,
      'transform-origin': 'left center',
    });
    button.append(stroke);
  };
  mark('22%', '32%', '34%', '0deg');
  mark('54%', '32%', '36%', '-55deg');
  button.addEventListener('click', (event) => byPerson(event) && pressed());
  shadow.append(button);
  return { place, remove };
}

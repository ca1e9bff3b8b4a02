/** The lines of an event, read by ical.js: what it can't read of them spoils none of the others. */
import ICAL from 'ical.js';
import { boundRules } from './rules';

const parsed = (lines: readonly string[]): ICAL.Component =>
  new ICAL.Component(ICAL.parse(['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')));

function parses(line: string): boolean {
  try {
    return parsed([line]) !== null;
  } catch {
    return false;
  }
}

/** Ical.js reads values when they are asked for, and then refuses some; others it takes, and stumbles over later. */
function isSound(property: ICAL.Property): boolean {
  try {
    return property
      .getValues()
      .every((value: unknown) => !(value instanceof ICAL.Period || (value instanceof ICAL.Recur && !value.freq)));
  } catch {
    return false;
  }
}

/** Throws where nothing can be read at all. */
export function componentIn(lines: readonly string[]): ICAL.Component {
  let component: ICAL.Component;
  try {
    component = parsed(lines);
  } catch {
    component = parsed(lines.filter(parses));
  }
  for (const property of component.getAllProperties()) if (!isSound(property)) component.removeProperty(property);
  boundRules(component);
  return component;
}

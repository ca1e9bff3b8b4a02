/** Rules of repetition that never come to an end. */
import type ICAL from 'ical.js';

/** More than a daily series of fifty years takes; they pass in a fraction of a second. */
const STEPS = 20_000;
/** A day in seconds is 86,400; every single day of a greater interval would be stepped over, too. */
const INTERVAL = 100_000;

/**
 * Bounds the rules of this component and its parts: ical.js steps on until what a rule asks for holds, and "every day
 * that is a 30 February" never does, which would hold up the page for good. Reading such a rule throws, once it has taken
 * too many steps.
 */
export function boundRules(component: ICAL.Component): void {
  for (const property of component.getAllProperties('rrule')) {
    const rule: unknown = property.getFirstValue();
    if (isRule(rule)) bound(rule);
  }
  component.getAllSubcomponents().forEach(boundRules);
}

const isRule = (value: unknown): value is ICAL.Recur =>
  typeof value === 'object' && value !== null && 'iterator' in value;

function bound(rule: ICAL.Recur): void {
  const begin = rule.iterator.bind(rule);
  rule.iterator = (from) => {
    if (rule.interval > INTERVAL) throw new Error('This rule skips too much.');
    const iterator = begin(from);
    const holds = iterator.check_contracting_rules.bind(iterator);
    let steps = 0;
    iterator.check_contracting_rules = () => {
      steps += 1;
      if (steps > STEPS) throw new Error('This rule does not come to an end.');
      return holds();
    };
    return iterator;
  };
}

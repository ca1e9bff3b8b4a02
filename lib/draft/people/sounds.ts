import { remember } from '../remember';

/** Sounds that are written in more than one way, each in one: small letters without accents in. */
export const saidAs = remember((name): string =>
  name
    .replace(/ph/g, 'f')
    .replace(/ch(?=[^aeiou]|ael|o)|ck/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/y/g, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/(?<=[^aeiouc])h|h(?![aeiou])/g, ''),
);

/**
 * A given name as it sounds: Katharine, Catherine and Kathryn are one. Of vowels the first are kept, and the last where
 * they are heard: Michelle is not Michael, nor Joan John, nor Mara Maria.
 */
export const soundOf = remember((name): string => {
  const said = saidAs(name.replace(/(?<=ll|nn|tt)e$/, 'a')).replace(/e$/, '');
  const [, start = '', rest = '', end = ''] = /^([^aeiou]*[aeiou]*)(.*?)([aeiou]*)$/.exec(said) ?? [];
  return start + rest.replace(/[aeiou]/g, '') + end;
});

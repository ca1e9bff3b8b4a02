import { anyOf } from '../../draft/any-of';
import type { Draft } from '../../draft/draft';
import { plainOf } from '../../draft/plain';
import { remember } from '../../draft/remember';

const POST =
  '(?:job|position|post|role|place|offer|vacancy|application|candidacy|process|selection|search|running|list)';
const THE_POST = `(?:(?:the|your|this|that|my|a|an|another|any) (?:[\\w-]+ ){0,4}${POST})`;

/** Yes or no to the job, in the present. */
const SETTLES = anyOf(
  new RegExp(
    `(?:i|i'm|i am|and) (?:(?!not |n't )\\w+ ){0,3}(?:accept|accepting|decline|declining|refuse|reject|(?:turn|turning) down)(?: (?:it|${THE_POST})|,? with (?:great |much )?(?:pleasure|joy|thanks|regret)|[.!,;])|(?:i|i'm|i am|we) (?:\\w+ ){0,3}say (?:yes|no)(?: to (?:it|the|your|this)|[.!:;])|i'll (?:gladly |happily )?take (?:it|${THE_POST})[.!,;]`,
  ),
  new RegExp(
    `(?:cannot|can't|will not|won't|unable to|not be able to) (?:be )?(?:accept|accepting|tak(?:e|ing)(?: up)?) (?:it|${THE_POST})|(?:application|candidacy) withdrawn|signed (?:the|my) contract|withdraw(?:ing)? (?:my \\w+|from (?:consideration|${THE_POST}))|(?:take|remove|strike|drop) (?:me|my name|my application) (?:off|from|out of)|(?:not|no longer) (?:be )?(?:pursu(?:e|ing)|(?:continu|proceed|go)(?:e|ing)?(?: ahead)? with) (?:it|${THE_POST})|(?:decided|chosen|prefer) (?:not to|against) (?:accept|tak|pursu|continu|go|mov|proceed|join)\\w*`,
  ),
  new RegExp(
    `(?:have|i've) (?:just |now |already |since )?(?:accepted|taken|signed(?: for| with)?|declined) (?:another |a |an )(?:[\\w-]+ ){0,3}(?:${POST}|firm|company|school)|no longer (?:available|interested|a candidate|(?:wish|want) to be considered)`,
  ),
);
/** An offer is thanked for by who has one. */
const OFFERED =
  /\bthank\w*\b[^.!?]{0,80} for (?:(?:the|your|this) (?:\w+ )?offer\b(?! to\b)(?! of (?!(?:a|the) (?:job|post|position|place)|employment))|offering me (?:\w+ ){1,3}(?:job|post|position|place|role|opportunity))/i;
/** Only thought of, told of before, or somebody else's. */
const UNSETTLED =
  /\b(?:(?:would|'d)(?! like to (?:withdraw|decline))|could|can|will gladly|shall|should|if|were|until|unless|whether|before i|why i|when i|you said|you told|asked)\b/i;

/**
 * True: it accepts or declines the job, or withdraws. Such a letter answers what a follow-up only hopes for: nothing in
 * it is to be coached.
 */
export const isSettled = ({ sentences }: Draft): boolean => sentences.some(({ text }) => settles(text));
const settles = remember((text) => {
  const plain = plainOf(text);
  return OFFERED.test(plain) || (SETTLES.test(plain) && !UNSETTLED.test(plain));
});

import { anyOf } from '../../draft/any-of';
import type { Draft } from '../../draft/draft';
import { plainOf } from '../../draft/plain';

/** Thanks for their word. "In advance" it is still waited for, and what they told was said in the talk. */
const THANKS_FOR_IT = anyOf(
  /thank(?:s| you)(?: (?:so|very) much| again)?,? for (?:the|your|such an?|this)(?: [\w-]+,?){0,3} (?:repl(?:y|ies)|answers?|responses?|e-?mails?|mails?|messages?|notes?|letters?|feedback|invitation)(?! in advance)/,
  /thank(?:s| you)(?: (?:so|very) much| again)?,? for (?:letting me know|telling me(?! (?:about|of|how|why|what|more))|(?:writing|coming|getting) back|(?:so )?(?:kindly|quickly|promptly) (?:replying|answering|writing|responding)|replying|answering|responding)/,
  /(?:was|is|how|so) (?:good|great|lovely|nice) to hear from you|(?:sorry|sad) to hear/,
);
/** Gives what they asked for, or agrees to a day or a plan. */
const GIVES = anyOf(
  /(?:here|attached|below|enclosed|find)\b[^.!?]{0,80}\byou (?:asked|requested|needed)/,
  /(?:suits?|works?|is (?:fine|good|perfect|great|ideal)) (?:(?:very |perfectly )?well |fine |perfectly |best )?(?:for |by )?me|(?:i|we)(?: will|'ll| can) (?:gladly |certainly )?(?:be there|make it)|see you (?:on|at|in|then|tomorrow|next|monday|tuesday|wednesday|thursday|friday)|count me (?:in|out)/,
);
/** Sentences in which a letter says what it answers. */
const OPENING = 2;

/** True: it thanks for their word, gives what they asked for or agrees to a day, as an answer to a mail of theirs does. */
export function isAnswer({ sentences }: Draft): boolean {
  const said = sentences.map(({ text }) => plainOf(text));
  return said.slice(0, OPENING).some((one) => THANKS_FOR_IT.test(one)) || said.some((one) => GIVES.test(one));
}

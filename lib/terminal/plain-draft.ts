import type { ScoreInput } from '../report';

/** A plain text as one draft: an optional line `Subject: …` on top, the rest is the body. */
export function plainDraft(text: string): ScoreInput {
  const whole = text.replace(/^\uFEFF/, '');
  const [head, subject = ''] = /^Subject:[ \t]*([^\r\n]*)(?:\r?\n|$)(?:[ \t]*\r?\n)?/i.exec(whole) ?? [''];
  return head === '' ? { body: whole } : { subject: subject.trim(), body: whole.slice(head.length) };
}

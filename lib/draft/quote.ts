import { isBlank, type Line } from './lines';

const HEADER =
  /^(?:\*?(?:from|sent|to|date|subject|cc|von|gesendet|an|betreff|de|envoyé|enviado|para|asunto|assunto)\*? ?:)/i;
const TO_THE_END =
  /^(?:-{2,} ?(?:original message|forwarded (?:message|by)|ursprüngliche nachricht|message d'origine|mensaje original)|begin forwarded message:|_{20,}$)/i;
const INTRODUCES =
  /^(?:on|am|le|el|em|il|den|op) .{4,200}(?:wrote|schrieb|écrit|escribió|escreveu|scritto|skrev|schreef).{0,60}:$/i;

/** Splits the lines the person wrote from a quoted thread or forwarded head. */
export function quotedFrom(lines: readonly Line[]): { own: Line[]; quote: Line[] } {
  const own: Line[] = [];
  const quote: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (!line) break;
    const next = lines.slice(i + 1).find((other) => !isBlank(other));
    const header = HEADER.test(line.text) && /^\*?(?:from|von|de)\b/i.test(line.text) && next && HEADER.test(next.text);
    if (TO_THE_END.test(line.text) || header) {
      quote.push(...lines.slice(i));
      break;
    }
    const joined = `${line.text} ${next?.text ?? ''}`;
    if (INTRODUCES.test(line.text)) quote.push(line);
    else if (/^(?:on|am|le|el)\b/i.test(line.text) && INTRODUCES.test(joined) && next) {
      quote.push(line, next);
      i = lines.indexOf(next);
    } else if (line.text.startsWith('>')) quote.push(line);
    else own.push(line);
  }
  return { own, quote };
}

import { isBlank, type Line } from './lines';

const HEADER =
  /^(?:\*?(?:from|sent|to|date|subject|cc|von|gesendet|an|betreff|de|envoyé|enviado|para|asunto|assunto)\*? ?:)/i;
const FIRST_HEADER = /^\*?(?:from|von|de)\b/i;
const MAY_INTRODUCE = /^(?:on|am|le|el|em|il|den|op) .{4,}/i;
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
    const { text } = line;
    if (TO_THE_END.test(text) || (FIRST_HEADER.test(text) && HEADER.test(seenAfter(lines, i)?.text ?? ''))) {
      quote.push(...lines.slice(i));
      break;
    }
    if (text.startsWith('>') || INTRODUCES.test(text)) quote.push(line);
    else if (MAY_INTRODUCE.test(text) && INTRODUCES.test(`${text} ${lines[i + 1]?.text ?? ''}`)) {
      // "On Monday, 2 March, Jane Hall <jane@…>" and "wrote:" on the next line
      quote.push(...lines.slice(i, i + 2));
      i++;
    } else own.push(line);
  }
  return { own, quote };
}

const seenAfter = (lines: readonly Line[], at: number): Line | undefined =>
  lines.slice(at + 1, at + 4).find((line) => !isBlank(line));

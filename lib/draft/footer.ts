import type { Line } from './lines';

const DELIMITER = /^(?:--|__+)$/;
const FOOTER =
  /^(?:sent from|get outlook for|sent via|sent with|von meinem|envoyé (?:de|depuis)|enviado (?:desde|do)|inviato da)\b/i;
/** What a company's server puts below every mail. */
const DISCLAIMER =
  /^(?:(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,200}\b(?:confidential|intended|privileged)|confidentiality notice|disclaimer\b|(?:please )?(?:consider|think of) the environment)/i;

/** Put there by a telephone, a mail program or a server, and not written for this mail. */
export const isFooter = ({ text }: Pick<Line, 'text'>): boolean =>
  FOOTER.test(text) || DISCLAIMER.test(text.slice(0, 300));

/** Index of the line from which all is signature and footer, or -1. */
export const footerAt = (lines: readonly Line[]): number =>
  lines.findIndex((line) => DELIMITER.test(line.text) || isFooter(line));

import { MINUTE } from '../../lib/time';

const TYPES = {
  json: 'application/json;charset=utf-8',
  csv: 'text/csv;charset=utf-16le',
  ics: 'text/calendar;charset=utf-8',
} as const;

/** Hands a file to the browser's own download, without a permission. */
export function saveFile(name: string, kind: keyof typeof TYPES, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content], { type: TYPES[kind] }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}

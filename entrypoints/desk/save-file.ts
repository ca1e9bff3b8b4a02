import { MINUTE } from '../../lib/time';

const TYPES = { json: 'application/json', csv: 'text/csv', ics: 'text/calendar' } as const;

/** Hands a file to the browser's own download, without a permission. */
export function saveFile(name: string, kind: keyof typeof TYPES, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${TYPES[kind]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the blob after the click; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(url), MINUTE);
}

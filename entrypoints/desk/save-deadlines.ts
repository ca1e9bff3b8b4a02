import type { Entry } from '../../lib/interviews/model';
import { saveFile } from './save-file';

export function saveDeadlines(_entries: readonly Entry[], _now: number): void {
  saveFile('afterword.ics', 'ics', '');
}

import type { CopyArea } from '../../../lib/interviews/store/second-copy';

/** `storage.local` as the second copy sees it: values go in and out as JSON. */
export class MemoryArea implements CopyArea {
  readonly #items = new Map<string, string>();

  async get(keys: string | null): Promise<Record<string, unknown>> {
    const items = [...this.#items].filter(([key]) => keys === null || key === keys);
    return Object.fromEntries(items.map(([key, json]) => [key, JSON.parse(json)]));
  }
  async set(items: Record<string, unknown>): Promise<void> {
    for (const [key, value] of Object.entries(items)) this.#items.set(key, JSON.stringify(value));
  }
  async remove(keys: string[]): Promise<void> {
    for (const key of keys) this.#items.delete(key);
  }
  /** All that lies there, as one text to search in. */
  toString(): string {
    return [...this.#items].flat().join('\n');
  }
}

import type { Id } from '../../lib/interviews/model';

/** Counts readings and changes, so that of two that cross the later one stays shown. */
export class Latest {
  #turn = 0;
  readonly #shownAt = new Map<Id, number>();
  #listAt = 0;

  /** A reading begins, or something changes here: its turn. */
  begin(): number {
    this.#turn += 1;
    return this.#turn;
  }

  /** What is shown of this interview is of that turn. */
  shows(interviewId: Id, turn: number): void {
    this.#shownAt.set(interviewId, turn);
  }

  /** The whole list is of that turn; false, and nothing changes, where a later one is shown. */
  lists(turn: number): boolean {
    if (turn < this.#listAt) return false;
    this.#listAt = turn;
    return true;
  }

  /** Whether what is shown of it is newer than what a reading of that turn may find. */
  isNewer(interviewId: Id, turn: number): boolean {
    return Math.max(this.#listAt, this.#shownAt.get(interviewId) ?? 0) > turn;
  }
}

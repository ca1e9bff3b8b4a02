/** Lets jobs run one after the other, in the order they came; a failing one doesn't hold up the next. */
export type InTurn = <T>(job: () => Promise<T>) => Promise<T>;

export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const turn = last.then(job, job);
    last = turn.catch(() => undefined);
    return turn;
  };
}

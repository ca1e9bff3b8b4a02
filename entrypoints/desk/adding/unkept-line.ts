import type { Line } from '../../../lib/interviews/store/line';

/** Lives as long as its page: there is no database to keep it in. */
export function unkeptLine(): Line {
  let text = '';
  let id = crypto.randomUUID();
  return {
    get text() {
      return text;
    },
    get id() {
      return id;
    },
    keep(typed) {
      text = typed;
      id = crypto.randomUUID();
    },
    enter: () => id,
    letGo: () => false,
    close: () => undefined,
  };
}

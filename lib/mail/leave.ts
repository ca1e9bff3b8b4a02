/** Event on the window by which the background bids an older copy of our script farewell before it injects a newer one. */
export const LEAVE = 'afterword-leave';

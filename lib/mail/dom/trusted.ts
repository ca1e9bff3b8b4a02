/** A page can forge events but not this: only what a person did (or the browser for them) counts. */
export const byPerson = (event: Event): boolean => event.isTrusted;

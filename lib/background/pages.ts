import type { Id } from '../interviews/model';
import { hashOf, type Route } from '../route';

/** Of the full page, whichever of its routes. */
const onPage = (route: Route): string => `/page.html${hashOf(route)}`;

/** Our own pages, where the background sends people. */
export const pages = {
  list: onPage({ name: 'home' }),
  interview: (id: Id) => onPage({ name: 'interview', id }),
  notes: (id: Id) => onPage({ name: 'notes', id }),
  quickNote: onPage({ name: 'quick-note' }),
  /** "That interview is no longer here." */
  gone: onPage({ name: 'gone' }),
  welcome: '/welcome.html',
} as const;

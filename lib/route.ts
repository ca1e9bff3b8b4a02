/** Where in the popup or the full page one is; the hash is the one truth, so that back and reload work. */
export type Route =
  | { readonly name: 'home' }
  | { readonly name: 'interview'; readonly id: string }
  | { readonly name: 'notes'; readonly id: string }
  | { readonly name: 'add' }
  | { readonly name: 'quick-note' }
  | { readonly name: 'gone' };

export function readRoute(hash: string): Route {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  const [head, id, tail] = path.split('/').map(decode);
  if (head === 'interview' && id) return { name: tail === 'notes' ? 'notes' : 'interview', id };
  if (head === 'add' || head === 'quick-note' || head === 'gone') return { name: head };
  return { name: 'home' };
}

export function hashOf(route: Route): string {
  switch (route.name) {
    case 'home':
      return '#/';
    case 'interview':
      return `#/interview/${encodeURIComponent(route.id)}`;
    case 'notes':
      return `#/interview/${encodeURIComponent(route.id)}/notes`;
    default:
      return `#/${route.name}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

import { render } from 'preact';
import type { Room } from './room';

/**
 * Every view in every state. `?theme=dark`, `?dir=rtl`, `?zoom=2` (of the font), `?open` (all that folds), `?room=Panel`.
 */
const wish = new URLSearchParams(location.search);
const html = document.documentElement;
html.dataset['theme'] = wish.get('theme') ?? 'light';
html.dir = wish.get('dir') ?? 'ltr';
html.style.fontSize = `${87.5 * Number(wish.get('zoom') ?? 1)}%`;

const fixtures = import.meta.glob<{ room: Room }>('./*.fixture.tsx', { eager: true });
const rooms = Object.values(fixtures)
  .map(({ room }) => room)
  .filter(({ name }) => name === (wish.get('room') ?? name));

const shown = await Promise.all(rooms.map(async (room) => ({ ...room, views: await room.states() })));
const root = document.getElementById('gallery');
if (root) {
  root.replaceChildren();
  render(
    shown.map(({ name, width, views }) => (
      <section key={name} class="gallery">
        {views.map(([shows, view]) => (
          <figure key={shows} data-shows={shows}>
            <figcaption>
              {name}: {shows}
            </figcaption>
            <div class="shown" style={{ width: `${width}px` }}>
              {view}
            </div>
          </figure>
        ))}
      </section>
    )),
    root,
  );
}
if (wish.has('open')) {
  html.dataset['open'] = '';
  for (const each of document.querySelectorAll('details')) each.open = true;
}
html.dataset['ready'] = 'true';

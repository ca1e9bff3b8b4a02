import { browser } from 'wxt/browser';
import { Button } from '../../components/kit/Button';
import { hashOf, type Route } from '../../lib/route';
import { popup as words } from '../../lib/words/en/popup';
import type { Surface } from './App';

interface Props {
  readonly surface: Surface;
  readonly route: Route;
  /** The list is what is shown: there is no way back to it. */
  readonly atHome: boolean;
  /** What is written here is in the database. */
  readonly kept: boolean;
}

/** Name, way back, and the two ways out: a tab with more room, and the settings. */
export function Header({ surface, route, atHome, kept }: Props) {
  return (
    <header class="desk-header">
      {atHome ? (
        <h1 class="desk-name">{words.name}</h1>
      ) : (
        <a class="desk-back" href={hashOf({ name: 'home' })}>
          <span aria-hidden="true">‹</span> {words.back}
        </a>
      )}
      <span class="push small quiet desk-kept" data-shown={kept}>
        {kept && words.savedQuietly}
      </span>
      {surface === 'popup' && (
        <Button look="icon" label={words.fullPage} onPress={() => void openInTab(route)}>
          <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
            <path d="M6.5 3H3v10h10V9.5M9 3h4v4M13 3 7.5 8.5" stroke-linecap="round" stroke-linejoin="round" />
          </svg>
        </Button>
      )}
      <Button look="icon" label={words.settings} onPress={() => void browser.runtime.openOptionsPage()}>
        <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">
          <path d="M2 4.5h7M13 4.5h1M2 11.5h1M7 11.5h7" stroke-linecap="round" />
          <circle cx="11" cy="4.5" r="1.8" />
          <circle cx="5" cy="11.5" r="1.8" />
        </svg>
      </Button>
    </header>
  );
}

async function openInTab(route: Route): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/page.html')}${hashOf(route)}` });
  window.close();
}

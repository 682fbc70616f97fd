import { addressOf } from '../route/address.ts';
import { EMPTY_DRAWING, WHOLE_VIEW } from '../route/route.ts';
import { SearchBox } from './search-box.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

/** Stands above everything: where one is, the search box, and the ways elsewhere. The start page has a search box of its own. */
export function TopBar({ home }: { readonly home: boolean }) {
  return (
    <header class={home ? 'bar bar-home' : 'bar'}>
      <a class="wordmark" href="/" aria-label="Liaison, to the start">
        <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
          <path class="wordmark-link" d="M9 23 23 9" />
          <circle class="wordmark-one" cx="8" cy="24" r="6" />
          <circle class="wordmark-other" cx="24" cy="8" r="6" />
        </svg>
        <span>Liaison</span>
      </a>
      {!home && <SearchBox />}
      <nav aria-label="Ways through the graph">
        <a href={addressOf({ page: 'graph', drawing: EMPTY_DRAWING, view: WHOLE_VIEW })}>Graph</a>
        <a href={addressOf({ page: 'path', from: null, to: null, view: WHOLE_VIEW })}>Path</a>
        <a href={addressOf({ page: 'reviews' })}>Reviews</a>
        <a href="/graphql">Query</a>
        <ThemeSwitch />
      </nav>
    </header>
  );
}

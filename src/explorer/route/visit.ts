import { useEffect, useState } from 'preact/hooks';
import { addressOf } from './address.ts';
import type { Route } from './route.ts';
import { routeAt } from './route-at.ts';

const listeners = new Set<() => void>();

function here(): string {
  return `${location.pathname}${location.search}${location.hash}`;
}

/** Shows something else, in a new step of the history that Back undoes; `instead`: in the place of this one. */
export function visit(route: Route | string, how: 'next' | 'instead' = 'next'): void {
  const address = typeof route === 'string' ? route : addressOf(route);
  if (address === here()) return;
  if (how === 'instead') history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  for (const listener of listeners) listener();
}

/** What the address shows, and again whenever it changes. */
export function useRoute(): Route {
  const [address, setAddress] = useState(here);
  useEffect(() => {
    const changed = () => setAddress(here());
    listeners.add(changed);
    addEventListener('popstate', changed);
    addEventListener('hashchange', changed);
    return () => {
      listeners.delete(changed);
      removeEventListener('popstate', changed);
      removeEventListener('hashchange', changed);
    };
  }, []);
  const hashAt = address.indexOf('#');
  const hash = hashAt < 0 ? '' : address.slice(hashAt);
  const [path = '/', search = ''] = address.slice(0, hashAt < 0 ? undefined : hashAt).split('?', 2);
  return routeAt(path, search, hash);
}

/** Follows links to this page without loading it anew; all others, and those with a key held, are the browser's. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (
    !(link instanceof HTMLAnchorElement) ||
    link.origin !== location.origin ||
    link.target !== '' ||
    link.download !== ''
  )
    return;
  if (link.pathname === '/graphql' || link.pathname === '/schema.graphql') return;
  event.preventDefault();
  const address = `${link.pathname}${link.search}${link.hash}`;
  const elsewhere = link.pathname !== location.pathname;
  visit(address);
  if (elsewhere && link.hash === '') scrollTo(0, 0);
}

import { globalIdOf, partsOf } from '../api/global-id.ts';
import type { After, Drawing, Route, View } from './route.ts';

/** The address that shows it. Everything shown is in it; nothing that has its usual value is. */
export function addressOf(route: Route): string {
  switch (route.page) {
    case 'home':
    case 'nowhere':
      return '/';
    case 'reviews':
      return '/reviews';
    case 'search':
      return `/search${search({ q: escaped(route.text), kind: route.kind })}`;
    case 'actor':
      return `/${idPath(route.id)}${search(viewParameters(route.view))}`;
    case 'contact':
      return `/${idPath(route.one)}/with/${idPath(route.other)}${search({ ...viewParameters(route.view), ...afterParameters(route.after ?? {}) })}`;
    case 'article':
      return `/${idPath(route.id)}${route.span === null ? '' : `#${route.span.start}-${route.span.end}`}`;
    case 'graph':
      return `/graph${search({ ...drawingParameters(route.drawing), ...viewParameters(route.view) })}`;
    case 'path': {
      const { from, to } = route;
      const ends = { between: [from, to].map((id) => (id === null ? '' : idPath(id))).join(',') };
      return `/path${search({ ...(from === null && to === null ? {} : ends), ...viewParameters(route.view) })}`;
    }
  }
}

/** "person/Ann%20Ray": the kind and the id within, for people to read. */
export function idPath(id: string): string {
  const { kind, inner } = partsOf(id);
  return `${kind}/${escaped(inner)}`;
}

/** As `idPath` the other way round. @throws URIError where it is no text */
export function idIn(kind: string, escapedInner: string): string {
  return globalIdOf({ kind, inner: decodeURIComponent(escapedInner) });
}

/** What may stand in a part of a path or in a list of a parameter: no comma, slash or semicolon. A colon is harmless, and readable. */
export function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':');
}

type Parameters = Readonly<Record<string, string | null>>;

function search(parameters: Parameters): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== '');
  return given.length === 0 ? '' : `?${given.map(([name, value]) => `${name}=${value}`).join('&')}`;
}

function afterParameters(after: After): Parameters {
  return Object.fromEntries(Object.entries(after).map(([shelf, cursor]) => [`${shelf}-after`, cursor]));
}

function viewParameters(view: View): Parameters {
  return {
    types: view.types.join(',').toLowerCase(),
    standing: view.standings.join(',').toLowerCase(),
    levels: view.levels.join(',').toLowerCase(),
    publisher: view.publisher === null ? null : escaped(view.publisher),
    asof: view.asOf,
    from: view.from,
    to: view.to,
    undated: view.undated ? null : 'no',
    denied: view.denied ? 'yes' : null,
    sort: view.sort === 'most' ? null : view.sort,
  };
}

function drawingParameters({ steps, hidden, pins, chosen }: Drawing): Parameters {
  return {
    show: steps.map(({ of, by, count }) => `${idPath(of)}/${by}/${count}`).join(','),
    hide: hidden.map(idPath).join(','),
    pin: pins.map(({ id, x, y }) => `${idPath(id)}/${Math.round(x)}/${Math.round(y)}`).join(','),
    at: chosen.map(idPath).join(','),
  };
}

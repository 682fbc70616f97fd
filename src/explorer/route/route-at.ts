import type { EventType, Level, Standing } from '../api/queries.ts';
import { EVENT_TYPES, LEVELS, STANDINGS } from '../words/enum-words.ts';
import { idIn } from './address.ts';
import {
  type After,
  type Drawing,
  type Pin,
  type Route,
  SHELVES,
  type Sort,
  type Span,
  type Step,
  type View,
} from './route.ts';

/** What an address shows. An address that nobody gave out is `nowhere`; a part of it that means nothing is passed over. */
export function routeAt(path: string, search: string, hash: string): Route {
  try {
    return known(
      path.split('/').filter((part) => part !== ''),
      parametersIn(search),
      hash,
    );
  } catch {
    return { page: 'nowhere' };
  }
}

type Given = ReadonlyMap<string, string>;

function parametersIn(search: string): Given {
  const parts = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part.includes('='));
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]));
}

function known(parts: readonly string[], given: Given, hash: string): Route {
  const [first, second, third, fourth, fifth] = parts;
  if (first === undefined) return { page: 'home' };
  if (first === 'search')
    return { page: 'search', text: decoded(given.get('q')) ?? '', kind: given.get('kind') ?? null };
  if (first === 'reviews') return { page: 'reviews' };
  if (first === 'graph') return { page: 'graph', drawing: drawingIn(given), view: viewIn(given) };
  if (first === 'path') {
    const [from, to] = (given.get('between') ?? '').split(',');
    return { page: 'path', from: actorIn(from), to: actorIn(to), view: viewIn(given) };
  }
  if (second === undefined) return { page: 'nowhere' };
  if (first === 'article') return { page: 'article', id: idIn(first, second), span: spanIn(hash) };
  if (first !== 'person' && first !== 'agency') return { page: 'nowhere' };
  const one = idIn(first, second);
  if (third === undefined) return { page: 'actor', id: one, view: viewIn(given) };
  if (third !== 'with' || (fourth !== 'person' && fourth !== 'agency') || fifth === undefined)
    return { page: 'nowhere' };
  return { page: 'contact', one, other: idIn(fourth, fifth), view: viewIn(given), after: afterIn(given) };
}

function afterIn(given: Given): After {
  return Object.fromEntries(
    SHELVES.flatMap((shelf) => {
      const cursor = given.get(`${shelf}-after`) ?? '';
      return /^[\w-]{1,4000}$/.test(cursor) ? [[shelf, cursor]] : [];
    }),
  );
}

function decoded(text: string | undefined): string | null {
  return text === undefined ? null : decodeURIComponent(text.replaceAll('+', ' '));
}

function spanIn(hash: string): Span | null {
  const [, start, end] = /^#(\d{1,8})-(\d{1,8})$/.exec(hash) ?? [];
  return start === undefined || Number(start) >= Number(end) ? null : { start: Number(start), end: Number(end) };
}

const SORTS: readonly Sort[] = ['most', 'latest', 'first', 'name', 'denials'];

function viewIn(given: Given): View {
  return {
    types: listOf<EventType>(given.get('types'), EVENT_TYPES),
    standings: listOf<Standing>(given.get('standing'), STANDINGS),
    levels: listOf<Level>(given.get('levels'), LEVELS),
    publisher: decoded(given.get('publisher')),
    asOf: dayIn(given.get('asof')),
    from: dayIn(given.get('from')),
    to: dayIn(given.get('to')),
    undated: given.get('undated') !== 'no',
    denied: given.get('denied') === 'yes',
    sort: SORTS.find((sort) => sort === given.get('sort')) ?? 'most',
  };
}

function listOf<T extends string>(text: string | undefined, all: readonly T[]): readonly T[] {
  const wanted = (text ?? '').toUpperCase().split(',');
  return all.filter((each) => wanted.includes(each));
}

function dayIn(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? text : null;
}

/** "person/Ann%20Ray" and what follows it. */
const ACTOR = /^(person|agency)\/([^/]+)/;

function actorIn(text: string | undefined): string | null {
  const [, kind, inner] = ACTOR.exec(text ?? '') ?? [];
  return kind === undefined || inner === undefined ? null : idIn(kind, inner);
}

function drawingIn(given: Given): Drawing {
  const list = (name: string) => (given.get(name) ?? '').split(',');
  return {
    steps: list('show').flatMap(stepIn),
    hidden: list('hide')
      .map(actorIn)
      .filter((id) => id !== null),
    pins: list('pin').flatMap(pinIn),
    chosen: list('at')
      .map(actorIn)
      .filter((id) => id !== null)
      .slice(0, 2),
  };
}

const WAYS: readonly Step['by'][] = ['most', 'latest', 'people', 'agencies'];

function stepIn(text: string): readonly Step[] {
  const of = actorIn(text);
  const [, , by, count] = text.split('/');
  if (of === null) return [];
  return [
    { of, by: WAYS.find((way) => way === by) ?? 'most', count: Math.min(300, Number.parseInt(count ?? '12', 10) || 0) },
  ];
}

function pinIn(text: string): readonly Pin[] {
  const id = actorIn(text);
  const [, , x, y] = text.split('/');
  const at = { x: Number(x), y: Number(y) };
  return id === null || !Number.isFinite(at.x) || !Number.isFinite(at.y) ? [] : [{ id, ...at }];
}

import {
  claimantsOf,
  type DumpActor,
  type DumpArticle,
  type DumpClaim,
  type DumpGraph,
  type DumpPosition,
  type DumpQuote,
  type ToldEvent,
} from './dump-graph.ts';
import { isAffirmed, isDenied, type Pair, pairsByActor } from './pairs.ts';

/** A file of the vault: its path within it, and its text. */
export interface Note {
  readonly path: string;
  readonly text: string;
}

const FOLDERS = { person: 'People', agency: 'Agencies', article: 'Articles' } as const;

/** Longest name of a file, in characters, without its ending. */
const LONGEST = 100;

/**
 * The graph as a vault of Obsidian (or any folder of Markdown with [[links]]): a note a person, an agency and an article, each contact with its words as quotations
 * and a link to the article; what is denied under a heading of its own. Equal graphs give equal notes.
 */
export function* obsidianOf(graph: DumpGraph): Generator<Note> {
  const nameOf = fileNames(graph);
  const pairs = pairsByActor(graph);
  const offices = gathered(graph.positions, ({ person, agency }) => [
    person,
    ...(agency === undefined ? [] : [agency]),
  ]);
  const quotes = gathered(graph.quotes, ({ speaker }) => (speaker === null ? [] : [speaker]));
  for (const actor of graph.actors.values()) {
    const known = { pairs: pairs.get(actor.id) ?? [], offices: offices(actor.id), quotes: quotes(actor.id) };
    yield { path: `${nameOf(actor.kind, actor.id)}.md`, text: actorNote(actor, known, graph, nameOf) };
  }
  const told = graph.events.flatMap((event) => event.claims.map((claim) => ({ claim, event })));
  const claims = gathered(told, ({ claim }) => [claim.article]);
  for (const article of graph.articles.values()) {
    const said = claims(article.id).toSorted((a, b) => a.claim.start - b.claim.start);
    yield { path: `${nameOf('article', article.id)}.md`, text: articleNote(article, said, graph, nameOf) };
  }
}

/** Things by the ids that they belong to, each in its order. */
function gathered<T>(things: readonly T[], ownersOf: (thing: T) => readonly string[]): (id: string) => readonly T[] {
  const byOwner = new Map<string, T[]>();
  for (const thing of things) {
    for (const owner of new Set(ownersOf(thing))) {
      const known = byOwner.get(owner);
      if (known === undefined) byOwner.set(owner, [thing]);
      else known.push(thing);
    }
  }
  return (id) => byOwner.get(id) ?? [];
}

type NameOf = (kind: keyof typeof FOLDERS, id: string) => string;

/** A path for each thing, by its name; where two have one, the later ones by id get a number. */
function fileNames({ actors, articles }: DumpGraph): NameOf {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  const names = new Map<string, string>();
  const add = (kind: keyof typeof FOLDERS, id: string, name: string) => {
    const plain = `${FOLDERS[kind]}/${plainName(name)}`;
    let number = last.get(plain.toLowerCase()) ?? 1;
    let free = number === 1 ? plain : `${plain} ${number}`;
    while (taken.has(free.toLowerCase())) free = `${plain} ${++number}`;
    last.set(plain.toLowerCase(), number);
    taken.add(free.toLowerCase());
    names.set(`${kind} ${id}`, free);
  };
  for (const { kind, id, name } of actors.values()) add(kind, id, name);
  for (const { id, title, publishedAt } of articles.values()) {
    add('article', id, [publishedAt?.slice(0, 10), title ?? id].filter((part) => part !== undefined).join(' '));
  }
  return (kind, id) => names.get(`${kind} ${id}`) ?? '';
}

/** Without the signs that a file or a link may not have. */
function plainName(name: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|#^[\]\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '');
  return Array.from(plain === '' ? 'unnamed' : plain)
    .slice(0, LONGEST)
    .join('')
    .trim();
}

/** What the note of an actor is made of. */
interface Known {
  readonly pairs: readonly Pair[];
  readonly offices: readonly DumpPosition[];
  readonly quotes: readonly DumpQuote[];
}

function actorNote(actor: DumpActor, { pairs, offices, quotes }: Known, graph: DumpGraph, nameOf: NameOf): string {
  const { id, kind, name, aliases, sector, country } = actor;
  const link = (other: string) => linkTo(graph, nameOf, other);
  const section = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', `## ${title}`, ...lines];
  const contactLines = (fits: (event: ToldEvent) => boolean, stances: readonly DumpClaim['stance'][]) =>
    pairs.flatMap(({ one, other, events }) => {
      const told = events.filter(fits);
      if (told.length === 0) return [];
      return [
        '',
        `### ${link(one === id ? other : one)}`,
        ...told.flatMap((event) => [
          `- ${eventText(event, graph)}`,
          ...event.claims
            .filter(({ stance }) => stances.includes(stance))
            .flatMap((claim) => quoteLines(claim, graph, nameOf)),
        ]),
      ];
    });
  return [
    ...frontMatter({ kind, aliases, sector, country }),
    `# ${name}`,
    ...section('Offices', [
      ...new Set(
        offices.map(({ person, agency, title }) =>
          person === id
            ? `- ${title}${agency === undefined ? '' : `, ${link(agency)}`}`
            : `- ${link(person)}, ${title}`,
        ),
      ),
    ]),
    ...section('Contacts', contactLines(isAffirmed, ['affirms'])),
    ...section('Denied', contactLines(isDenied, ['denies'])),
    ...section(
      'Planned',
      contactLines(({ standing }) => standing === 'PLANNED', ['affirms']),
    ),
    ...section(
      'Said',
      quotes.flatMap(({ text, article }) => ['', `> ${oneLine(text)}`, `> ${sourceText(article, graph, nameOf)}`]),
    ),
    '',
  ].join('\n');
}

function articleNote(
  { id, title, publisher, publishedAt, url }: DumpArticle,
  said: readonly { readonly claim: DumpClaim; readonly event: ToldEvent }[],
  graph: DumpGraph,
  nameOf: NameOf,
): string {
  return [
    ...frontMatter({ kind: 'article', publisher, published: publishedAt, url }),
    `# ${title ?? id}`,
    ...said.flatMap(({ claim, event }) => [
      '',
      `> ${oneLine(claim.text)}`,
      '',
      `${claim.stance} ${event.type}: ${event.participants.map(({ entity, words }) => (entity === null ? `“${words ?? ''}”` : linkTo(graph, nameOf, entity))).join(', ')}${eventTime(event, graph)}; according to ${claimantsOf(claim, graph).join(', ')}`,
    ]),
    '',
  ].join('\n');
}

function linkTo({ actors }: DumpGraph, nameOf: NameOf, id: string): string {
  const actor = actors.get(id);
  return actor === undefined ? id : `[[${nameOf(actor.kind, id)}|${actor.name.replace(/[|\]]/g, ' ')}]]`;
}

function eventText(event: ToldEvent, graph: DumpGraph): string {
  return `${event.type}${eventTime(event, graph)}${event.standing === 'DISPUTED' ? ' (disputed)' : ''}`;
}

function eventTime({ edtf, earliest, latest, place }: ToldEvent, { places }: DumpGraph): string {
  const when = edtf ?? (earliest === undefined ? latest : earliest);
  const where = place === undefined ? undefined : places.get(place)?.name;
  return `${when === undefined ? '' : `, ${when}`}${where === undefined ? '' : `, ${where}`}`;
}

function quoteLines(claim: DumpClaim, graph: DumpGraph, nameOf: NameOf): readonly string[] {
  return [
    `  > ${oneLine(claim.text)}`,
    `  > ${sourceText(claim.article, graph, nameOf)}; according to ${claimantsOf(claim, graph).join(', ')}`,
    '',
  ];
}

function sourceText(article: string, { articles }: DumpGraph, nameOf: NameOf): string {
  const { publisher, publishedAt } = articles.get(article) ?? {};
  const said = [publisher, publishedAt?.slice(0, 10)].filter((part) => part !== undefined).join(', ');
  return `[[${nameOf('article', article)}|${said === '' ? 'article' : said.replace(/[|\]]/g, ' ')}]]`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** YAML of strings, which JSON's are. */
function frontMatter(fields: Readonly<Record<string, string | readonly string[] | undefined>>): readonly string[] {
  const rows = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value.length > 0)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['---', ...rows, '---', ''];
}

import { contactTypes } from '../model/event-types.ts';
import type { Actor } from '../model/graph.ts';
import type { ActorFilter, ActorOrder, Page, PageArgs } from '../model/query.ts';
import { ACTOR_FIELDS, actorRecord } from './actors.ts';
import type { Engine, Params } from './engine.ts';
import { NAME_HAS_WORDS, nameWords } from './name-words.ts';
import { pageOfRows } from './page.ts';
import { windowOf } from './page-args.ts';
import { profileIdsOf } from './profiles.ts';
import { map, number, text } from './row.ts';

/** The nodes of a list, before contacts are counted. Conditions that are null don't limit. */
const LISTED = {
  person: `MATCH (n:Person) WHERE ${NAME_HAS_WORDS}`,
  office: `MATCH (x:Position)<-[:HELD]-(h:Profile) WHERE ($title IS NULL OR ALL(word IN $title WHERE (' ' + x.folded) CONTAINS word))
  AND ($country IS NULL OR x.state = $country) AND ($agency IS NULL OR x.agency IN $agency)
MATCH (h)-[:MEANS]->(n:Person) WHERE ${NAME_HAS_WORDS}`,
  agency: `MATCH (n:Agency) WHERE ${NAME_HAS_WORDS}
  AND ($sectors IS NULL OR n.sector IN $sectors) AND ($countries IS NULL OR n.country IN $countries)`,
} as const;

/** With whom somebody affirms that each was in contact: across the sides of events that took place. */
const COUNTED = `WITH DISTINCT n
OPTIONAL MATCH (n)<-[:MEANS]-(p:Profile)-[r:PARTICIPATED]->(e:Event)<-[s:PARTICIPATED]-(q:Profile)
WHERE e.standing IN ['AFFIRMED', 'DISPUTED'] AND e.type IN $contactTypes AND r.side <> s.side AND q.actor <> n.id
WITH n, count(DISTINCT q.actor) AS contacts WHERE ($minContacts IS NULL OR contacts >= $minContacts)`;

/** Order, and what stands after and before a place in it. */
const ORDERS = {
  'most-contacts': {
    after: '(contacts < $afterCount OR (contacts = $afterCount AND n.sort > $after))',
    before: '(contacts > $beforeCount OR (contacts = $beforeCount AND n.sort < $before))',
    forward: 'contacts DESC, n.sort',
    backward: 'contacts, n.sort DESC',
  },
  name: { after: 'n.sort > $after', before: 'n.sort < $before', forward: 'n.sort', backward: 'n.sort DESC' },
} as const;

function query(listed: keyof typeof LISTED, order: ActorOrder, walk: 'forward' | 'backward'): string {
  const { after, before, [walk]: by } = ORDERS[order];
  return `${LISTED[listed]}\n${COUNTED}\n  AND ($after IS NULL OR ${after})\n  AND ($before IS NULL OR ${before})
RETURN n ${ACTOR_FIELDS} AS n, n.sort AS sort, contacts ORDER BY ${by} LIMIT $limit`;
}

function count(listed: keyof typeof LISTED): string {
  return `${LISTED[listed]}\n${COUNTED}\nRETURN count(n) AS total`;
}

function queries(listed: keyof typeof LISTED) {
  const both = (order: ActorOrder) => ({
    forward: query(listed, order, 'forward'),
    backward: query(listed, order, 'backward'),
  });
  return { name: both('name'), 'most-contacts': both('most-contacts'), count: count(listed) };
}

const QUERIES = { person: queries('person'), office: queries('office'), agency: queries('agency') } as const;

type ActorOf<Kind> = Extract<Actor, { readonly kind: Kind }>;

/** A place in the list: how many contacts, and the sort key. */
const CURSOR = /^(\d+)\|(.*)$/s;

/** People or agencies by how many others somebody affirms each was in contact with, the most first, or by name. */
export async function actorsByContacts<Kind extends Actor['kind']>(
  engine: Engine,
  kind: Kind,
  { agency, name, title, country, sectors, countries, minContacts }: ActorFilter,
  order: ActorOrder,
  args: PageArgs,
): Promise<Page<ActorOf<Kind>>> {
  const window = windowOf(args);
  const inOffice = kind === 'person' && (agency != null || title != null || country != null);
  const chosen = QUERIES[inOffice ? 'office' : kind];
  const params: Params = {
    words: nameWords(name),
    contactTypes,
    minContacts,
    ...(inOffice
      ? { title: nameWords(title), country, agency: agency == null ? null : await profilesOf(engine, agency) }
      : {}),
    ...(kind === 'agency' ? { sectors, countries } : {}),
  };
  const [after, before] = [placeOf(window.after), placeOf(window.before)];
  const counts = order === 'name' ? {} : { afterCount: after?.contacts, beforeCount: before?.contacts };
  const rows = await engine.read(chosen[order][window.backward ? 'backward' : 'forward'], {
    ...params,
    ...counts,
    after: after?.sort,
    before: before?.sort,
    limit: window.size + 1,
  });
  return pageOfRows(
    rows.map((row) => ({
      sort: `${number(row, 'contacts')}|${text(row, 'sort')}`,
      node: actorRecord(map(row, 'n')) as ActorOf<Kind>,
    })),
    window,
    async () => {
      const [row] = await engine.read(chosen.count, params);
      return row === undefined ? 0 : number(row, 'total');
    },
  );
}

function placeOf(cursor: string | null): { readonly contacts: number; readonly sort: string } | null {
  const [, contacts, sort] = CURSOR.exec(cursor ?? '') ?? [];
  return contacts === undefined || sort === undefined ? null : { contacts: Number(contacts), sort };
}

async function profilesOf(engine: Engine, agency: string): Promise<readonly string[]> {
  return (await profileIdsOf(engine, [agency])).get(agency) ?? [];
}

import type { CommonContact, ContactFilter, Page, PageArgs } from '../model/query.ts';
import { CONTACT_MATCHES, contactParams, type Way } from './contact-query.ts';
import { contactsOfPairs } from './contacts.ts';
import type { Engine } from './engine.ts';
import { pageOfRows } from './page.ts';
import { windowOf } from './page-args.ts';
import { pairKey } from './pairs.ts';
import { byProfiles } from './profile-filter.ts';
import { number, text } from './row.ts';

/** Most occasions with all of them first; a number that is smaller the more there are makes the order one text. */
function common(way: Way): string {
  return `UNWIND $ids AS of
${CONTACT_MATCHES[way]}
WITH of, q.actor AS other, count(DISTINCT e.slot) AS occasions WHERE NOT other IN $ids
WITH other, count(of) AS met, sum(occasions) AS occasions WHERE met = $met
WITH other, toString(1000000000 - occasions) + '|' + other AS sort`;
}

function queries(way: Way) {
  const page = (down: string) => `${common(way)}
WHERE ($after IS NULL OR sort > $after) AND ($before IS NULL OR sort < $before)
RETURN other, sort ORDER BY sort${down} LIMIT $limit`;
  return {
    forward: page(''),
    backward: page(' DESC'),
    count: `${common(way)}\nRETURN count(other) AS total`,
  };
}

const QUERIES = { said: queries('said'), claim: queries('claim') } as const;

/** Actors that all of these were in contact with, those with most occasions first, a page at a time. The same few calls, however many. */
export async function commonContacts(
  engine: Engine,
  ids: readonly string[],
  filter: ContactFilter,
  args: PageArgs,
): Promise<Page<CommonContact>> {
  const window = windowOf(args);
  const { after, before, size, backward } = window;
  const asked = await byProfiles(engine, filter);
  const all = [...new Set(ids)];
  const { way, params } = contactParams(asked);
  const own = { ...params, ids: all, met: all.length };
  const rows = await engine.read(QUERIES[way][backward ? 'backward' : 'forward'], {
    ...{ ...own, after, before, limit: size + 1 },
  });
  const others = rows.map((row) => text(row, 'other'));
  const contacts = await contactsOfPairs(
    engine,
    others.flatMap((other) => all.map((of) => [of, other] as const)),
    asked,
  );
  return pageOfRows(
    rows.map((row) => {
      const actor = text(row, 'other');
      return {
        sort: text(row, 'sort'),
        node: { actor, contacts: all.flatMap((of) => contacts.get(pairKey([of, actor])) ?? []) },
      };
    }),
    window,
    async () => {
      const [row] = await engine.read(QUERIES[way].count, own);
      return row === undefined ? 0 : number(row, 'total');
    },
  );
}

import { LiaisonError } from '../errors.ts';
import { contactsWithin } from '../model/contact-pairs.ts';
import type { StoredEvent } from '../model/graph.ts';
import type { ContactBetween, ContactFilter } from '../model/query.ts';
import { admitted } from './admit.ts';
import { type Dealing, dealingsOfPairs } from './dealings.ts';
import type { Engine } from './engine.ts';
import { degrees, type Pair, pairKey } from './pairs.ts';
import { byProfiles } from './profile-filter.ts';
import { visible } from './visible-dealings.ts';

type Shelf = Exclude<keyof ContactBetween, 'between' | 'claims'>;

/**
 * All that is said of contact between two or more actors. Here every stance counts unless the filter says otherwise.
 * @throws LiaisonError BAD_USER_INPUT for fewer than two actors
 */
export async function contactBetween(
  engine: Engine,
  ids: readonly string[],
  filter: ContactFilter,
): Promise<ContactBetween> {
  const between = [...new Set(ids)];
  const [first, ...others] = between;
  if (first === undefined || others.length === 0) {
    throw new LiaisonError('BAD_USER_INPUT', `between: expected two or more different ids, got ${between.length}`);
  }
  const asked = await byProfiles(engine, filter);
  const pair = await leastKnown(engine, between);
  const found = await visible(engine, await dealingsOfPairs(engine, [pair]), asked);
  const dealings = (found.get(pairKey(pair)) ?? []).filter((dealing) => {
    const met = contactsWithin(dealing.event, first);
    return others.every((other) => met.includes(other)) && admitted(dealing, asked).length > 0;
  });
  const shelves = new Map<Shelf, StoredEvent[]>();
  for (const dealing of dealings) {
    const shelf = shelfOf(dealing);
    const known = shelves.get(shelf);
    if (known === undefined) shelves.set(shelf, [dealing.event]);
    else known.push(dealing.event);
  }
  return {
    between,
    affirmed: shelves.get('affirmed') ?? [],
    denied: shelves.get('denied') ?? [],
    abstained: shelves.get('abstained') ?? [],
    planned: shelves.get('planned') ?? [],
    disputed: shelves.get('disputed') ?? [],
    uncertain: shelves.get('uncertain') ?? [],
    claims: dealings.flatMap((dealing) => admitted(dealing, asked)),
  };
}

/** The two of whom least is known: what all of them took part in is among what these did. */
async function leastKnown(engine: Engine, ids: readonly string[]): Promise<Pair> {
  const events = await degrees(engine, ids);
  const [one = '', other = ''] = [...ids].sort((a, b) => (events.get(a) ?? 0) - (events.get(b) ?? 0));
  return [one, other];
}

function shelfOf({ event, claims }: Dealing): Shelf {
  switch (event.standing) {
    case 'AFFIRMED':
      return 'affirmed';
    case 'DISPUTED':
      return 'disputed';
    case 'DENIED':
      return 'denied';
    case 'PLANNED':
      return 'planned';
    case 'UNCERTAIN':
      return claims.some(({ stance }) => stance === 'abstains') ? 'abstained' : 'uncertain';
  }
}

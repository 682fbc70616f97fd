import type { Participant, Side } from '../../model/reading.ts';
import { familyOf, type Hit } from './match-claims.ts';

/** Types in which it matters who was on side 1: the one who sent, called, came, asked. */
const DIRECTED: ReadonlySet<string> = new Set(['MESSAGE', 'INVITATION', 'INTERVIEW', 'CALL', 'VISIT']);

/**
 * Of the pairs of parties that a gold contact and a claim of it share: how many stand to each other in the claim as in the gold, on one side or
 * on two (all together counts as opposite each other), and in directed types on the same ones.
 */
export function scoreSides(
  { claim, event }: Hit,
  who: ReadonlyMap<string, string | null>,
): { readonly pairs: number; readonly right: number } {
  if (familyOf(event.type) !== 'contact') return { pairs: 0, right: 0 };
  const gold = new Map(event.row.parties.map(({ who: name, side }) => [name, side]));
  const given = new Map(claim.participants.map((party: Participant) => [party.entity, party.side ?? null]));
  const shared = [...who].flatMap(([name, id]) =>
    id !== null && given.has(id) ? [{ gold: gold.get(name) ?? null, given: given.get(id) ?? null }] : [],
  );
  let pairs = 0;
  let right = 0;
  for (const [index, a] of shared.entries())
    for (const b of shared.slice(index + 1)) {
      pairs++;
      const isSame = isOpposite(a.gold, b.gold) === isOpposite(a.given, b.given);
      const isTurned = DIRECTED.has(event.type) && a.gold !== null && a.given !== null && a.gold !== a.given;
      if (isSame && !isTurned) right++;
    }
  return { pairs, right };
}

function isOpposite(a: Side | null, b: Side | null): boolean {
  return a === null || b === null || a !== b;
}

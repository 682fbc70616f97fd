import type { LocatedAnnotation, LocatedEvent } from '../../corpus/locate.ts';
import type { ContactSite } from '../../text/contacts/contact-site.ts';
import type { Told } from '../../text/contacts/merge.ts';

/** The entity that an annotated name means. */
export type EntityOfName = (name: string) => string | undefined;

/** Letters between a claim's trigger and an annotated one within which both may tell the same. */
const NEAR = 60;

const family = (type: string): string => (type === 'APPOINTMENT' || type === 'DEPARTURE' ? type : 'contact');

/**
 * The annotated events (their numbers) that a telling is right about in everything: a contact of these, nobody else, with this stance and
 * realis. The corpus' scorer asks the same.
 */
export function rightAbout(
  { scene }: ContactSite,
  told: Told,
  { events }: LocatedAnnotation,
  entities: EntityOfName,
): readonly number[] {
  const own = new Set(told.participants.flatMap(({ entity }) => (entity === null ? [] : [entity])));
  const start = scene.tokens[told.sighting.trigger]!.start;
  const { stance, realis } = told.sighting.shade;
  return events.flatMap((event, number) => {
    if (family(event.type) !== family(told.type) || event.stance !== stance || (event.realis ?? 'actual') !== realis)
      return [];
    const named = namedOf(event, entities);
    const found = named.filter(({ entity }) => entity !== undefined && own.has(entity));
    const near = event.trigger !== null && Math.abs(event.trigger[0] - start) <= NEAR;
    if (found.length === 0 || [...own].some((entity) => !found.some((one) => one.entity === entity))) return [];
    if (family(event.type) !== 'contact' || named.length === 1) return near ? [number] : [];
    const across = found.some((a) =>
      found.some((b) => a.entity !== b.entity && (a.side !== b.side || a.side === null)),
    );
    return across && (near || event.type === told.type) ? [number] : [];
  });
}

function namedOf(
  event: LocatedEvent,
  entities: EntityOfName,
): readonly { readonly entity: string | undefined; readonly side: 1 | 2 | null }[] {
  const seen = new Map<string, { readonly entity: string | undefined; readonly side: 1 | 2 | null }>();
  for (const { who, side } of event.parties)
    if (who !== null && !seen.has(who)) seen.set(who, { entity: entities(who), side });
  return [...seen.values()];
}

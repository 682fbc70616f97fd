import type { CommonContact, ContactFilter } from '../model/query.ts';
import { contactsOfActors } from './contacts.ts';
import type { Engine } from './engine.ts';

/** Actors that all of these were in contact with, most events first. One call. */
export async function commonContacts(
  engine: Engine,
  ids: readonly string[],
  filter: ContactFilter,
): Promise<readonly CommonContact[]> {
  const asked = [...new Set(ids)];
  const [first = [], ...rest] = await contactsOfActors(engine, asked, filter);
  const common = first.flatMap((contact) => {
    const others = rest.map((contacts) => contacts.find((each) => each.with === contact.with));
    if (others.some((other) => other === undefined) || asked.includes(contact.with)) return [];
    return [{ actor: contact.with, contacts: [contact, ...others.filter((other) => other !== undefined)] }];
  });
  const events = ({ contacts }: CommonContact) => contacts.reduce((sum, { eventCount }) => sum + eventCount, 0);
  return common.sort((a, b) => events(b) - events(a) || (a.actor < b.actor ? -1 : 1));
}

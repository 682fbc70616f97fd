import type { Article } from '../../../src/model/article.ts';
import type { Reading } from '../../../src/model/reading.ts';
import { contactSiteOf } from '../../../src/text/contacts/contact-site.ts';
import { withContacts } from '../../../src/text/contacts/stage.ts';
import { english } from '../../../src/text/english.ts';
import { draftOf, readArticle, readingOf } from '../../../src/text/read.ts';

/** Reads an invented article of 4 March 2021. */
export function read(text: string): Reading {
  return readArticle(articleOf(text));
}

/** The same by the rules of contact alone: all that they tell stands, whatever the learned decisions make of it. */
export function readByRules(text: string): Reading {
  const before = english.filter(({ name }) => name !== 'contacts');
  const site = contactSiteOf(draftOf(articleOf(text), before));
  return readingOf(withContacts(site, site.byRules));
}

const articleOf = (text: string): Article => ({
  id: 'a',
  publisher: 'Morning Wire',
  publishedAt: '2021-03-04',
  text,
});

/**
 * The events that the rules tell of in a text, in one line each: type, people (with the roles that say something), day, place, then each claim as stance,
 * realis, certainty and the chain of claimants behind the publisher.
 */
export function tell(text: string): readonly string[] {
  const { entities, dates, events, claims } = readByRules(text);
  const name = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? '?';
  return events.map((event) => {
    const people = event.participants.map(({ entity, role, as }) => {
      const who = entity === null ? `“${as.text}”` : name(entity);
      return role === 'participant' ? who : `${who} (${role})`;
    });
    const edtf = dates.find((date) => date.id === event.date)?.edtf;
    const told = claims
      .filter((claim) => claim.event === event.id)
      .map((claim) => {
        const firm = claim.certainty === 'certain' ? '' : ` ${claim.certainty}`;
        const by = claim.accordingTo.slice(1).map(name);
        return `${claim.stance} ${claim.realis}${firm}${by.length > 0 ? ` < ${by.join(' < ')}` : ''}`;
      });
    const where = event.place === null ? '' : ` in ${name(event.place)}`;
    return `${event.type} ${[...people].sort().join(' + ')}${edtf ? ` on ${edtf}` : ''}${where}: ${[...new Set(told)].join('; ')}`;
  });
}

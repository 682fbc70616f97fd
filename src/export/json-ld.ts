import type { DumpGraph, ToldEvent } from './dump-graph.ts';
import { isAffirmed } from './pairs.ts';

type Node = Readonly<Record<string, unknown>>;

/** What stands for each standing in schema.org, which has no word for a denial: the claims tell. */
const STATUS: Readonly<Partial<Record<ToldEvent['standing'], string>>> = {
  PLANNED: 'https://schema.org/EventScheduled',
};

/**
 * The graph as JSON-LD in the terms of schema.org: people, organizations, places, articles, events, quotations, and claims with who makes them, which say whether
 * they affirm or deny. Only events that somebody affirms or announces are Events; what is only denied stands in the claims alone.
 */
export function* jsonLdOf(graph: DumpGraph): Generator<string> {
  yield '{"@context": "https://schema.org/", "@graph": [';
  let before = '';
  for (const node of nodesOf(graph)) {
    yield `${before}${JSON.stringify(node)}`;
    before = ',';
  }
  yield ']}';
}

function* nodesOf(graph: DumpGraph): Generator<Node> {
  for (const { kind, id, name, aliases, sector, country } of graph.actors.values()) {
    const type =
      kind === 'person'
        ? 'Person'
        : sector === 'company'
          ? 'Corporation'
          : sector === 'media'
            ? 'NewsMediaOrganization'
            : 'Organization';
    yield {
      '@type': type,
      '@id': iri('actor', id),
      name,
      ...listed('alternateName', aliases),
      ...(country === undefined ? {} : { location: country }),
    };
  }
  for (const { id, name, country } of graph.places.values()) {
    yield {
      '@type': 'Place',
      '@id': iri('place', id),
      name,
      ...(country === undefined ? {} : { containedInPlace: { '@type': 'Country', identifier: country } }),
    };
  }
  for (const { id, title, publisher, publishedAt, url, language } of graph.articles.values()) {
    yield {
      ...{ '@type': 'NewsArticle', '@id': iri('article', id) },
      ...given({ headline: title, datePublished: publishedAt, url, inLanguage: language }),
      ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    };
  }
  for (const { id, person, agency, title, status, earliest, latest } of graph.positions) {
    yield {
      ...{ '@type': 'Role', '@id': iri('position', id), roleName: title, additionalType: status },
      ...given({ startDate: earliest, endDate: latest }),
      member: ref('actor', person),
      ...(agency === undefined ? {} : { memberOf: ref('actor', agency) }),
    };
  }
  for (const { id, speaker, text, article, mentions } of graph.quotes) {
    yield {
      ...{ '@type': 'Quotation', '@id': iri('quote', id), text },
      ...(speaker === null ? {} : { creator: ref('actor', speaker) }),
      isPartOf: ref('article', article),
      ...listed(
        'mentions',
        mentions.filter((each) => graph.actors.has(each)).map((each) => ref('actor', each)),
      ),
    };
  }
  for (const event of graph.events) {
    if (isAffirmed(event) || event.standing === 'PLANNED') yield eventOf(event);
    for (const claim of event.claims) {
      yield {
        ...{ '@type': 'Claim', '@id': iri('claim', claim.id), text: claim.text, additionalType: claim.stance },
        about: ref('event', event.id),
        ...listed(
          'claimInterpreter',
          claim.accordingTo.map((each) => ref('actor', each)),
        ),
        ...listed(
          'creditText',
          (claim.unnamed ?? []).map(({ text }) => text),
        ),
        appearance: ref('article', claim.article),
      };
    }
  }
}

function eventOf({ id, type, participants, earliest, latest, place, standing }: ToldEvent): Node {
  return {
    ...{ '@type': 'Event', '@id': iri('event', id), name: type, additionalType: standing },
    ...given({ startDate: earliest, endDate: latest, eventStatus: STATUS[standing] }),
    ...(place === undefined ? {} : { location: ref('place', place) }),
    ...listed(
      'attendee',
      participants.flatMap(({ entity }) => (entity === null ? [] : [ref('actor', entity)])),
    ),
  };
}

function iri(kind: string, id: string): string {
  return `urn:liaison:${kind}:${encodeURIComponent(id)}`;
}

function ref(kind: string, id: string): Node {
  return { '@id': iri(kind, id) };
}

function given(fields: Readonly<Record<string, string | undefined>>): Node {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A property of several values, or none. */
function listed(name: string, values: readonly unknown[]): Node {
  return values.length === 0 ? {} : { [name]: values };
}

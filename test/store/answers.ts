import { actorEvents } from '../../src/store/actor-events.ts';
import { actorsByIds, listAgencies, listPeople } from '../../src/store/actors.ts';
import { actorsByContacts } from '../../src/store/actors-by-contacts.ts';
import {
  articlesByIds,
  articlesOfActors,
  articleTextsByIds,
  findArticle,
  listArticles,
} from '../../src/store/articles.ts';
import { listClaims } from '../../src/store/claim-pages.ts';
import { claimsByIds, claimsOfArticles, claimsOfEvents } from '../../src/store/claims.ts';
import { coMentionedWith } from '../../src/store/co-mentioned.ts';
import { commonContacts } from '../../src/store/common-contacts.ts';
import { contactBetween } from '../../src/store/contact-between.ts';
import { contactPages } from '../../src/store/contact-pages.ts';
import { dumpLines } from '../../src/store/dump.ts';
import type { Engine } from '../../src/store/engine.ts';
import { listEvents, timeline } from '../../src/store/event-pages.ts';
import { eventsByIds, eventsOfActors, eventsOfArticles } from '../../src/store/events.ts';
import { evidenceOf } from '../../src/store/evidence.ts';
import { findActors } from '../../src/store/find-actors.ts';
import { mentionsByIds, mentionsOfActors, mentionsOfArticles } from '../../src/store/mentions.ts';
import { neighbourhood } from '../../src/store/neighbourhood.ts';
import { newArticles } from '../../src/store/new-articles.ts';
import { findPaths } from '../../src/store/paths.ts';
import { findPlace, listPlaces, placesByIds } from '../../src/store/places.ts';
import {
  positionsByIds,
  positionsOfAgencies,
  positionsOfArticles,
  positionsOfPersons,
} from '../../src/store/positions.ts';
import { presencesBeside } from '../../src/store/presences.ts';
import { profilesOfActors } from '../../src/store/profiles.ts';
import {
  listQuotes,
  quotesAboutActors,
  quotesByIds,
  quotesBySpeakers,
  quotesOfArticles,
} from '../../src/store/quotes.ts';
import { searchAll } from '../../src/store/search.ts';
import { stats } from '../../src/store/stats.ts';
import { AKSOY, FOX, GRAY, LUND, RAY } from './world.ts';

/** A page that has them all. */
const ALL = { first: 500 };

/** The lines of the dump, at once. */
export async function dumped(engine: Engine): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(engine)) lines.push(line);
  return lines;
}

const NCG = 'agency:coast guard:no';
const WIRE = 'agency:example wire';
const IDS = [RAY, 'person:nobody:::2020', LUND, AKSOY, FOX, GRAY, NCG];
const ARTICLES = ['wire-1', 'nothing', 'post-1', 'wire-2', 'post-2'];

/** What every question of the store answers over the made-up world: the two engines must answer alike. */
export async function answers(engine: Engine): Promise<Readonly<Record<string, unknown>>> {
  const events = (await listEvents(engine, {}, {})).edges.map(({ node }) => node);
  const eventIds = events.map(({ id }) => id);
  const claims = (await claimsOfEvents(engine, events)).flat();
  const quotes = (await quotesOfArticles(engine, ARTICLES)).flat();
  const positions = (await positionsOfPersons(engine, IDS)).flat();
  const mentions = (await mentionsOfActors(engine, IDS, ALL)).flatMap(({ edges }) => edges.map(({ node }) => node));
  const firstPage = await listPeople(engine, {}, { first: 2 });
  const cursor = firstPage.edges.at(-1)?.cursor;
  const asked: Record<string, Promise<unknown>> = {
    actorsByIds: actorsByIds(engine, IDS),
    placesByIds: placesByIds(engine, ['place:riga:lv', 'place:nowhere']),
    articlesByIds: articlesByIds(engine, ARTICLES),
    articleTexts: articleTextsByIds(engine, ARTICLES),
    articlesOfActors: articlesOfActors(engine, IDS, ALL),
    eventsByIds: eventsByIds(engine, [...eventIds, 'no-event']),
    eventsOfActors: actorEvents(engine, IDS, [{}, 'earliest'], ALL),
    eventsOfActorsDenied: eventsOfActors(engine, IDS, {
      standings: ['DENIED'],
      accordingTo: [AKSOY],
      article: 'post-1',
    }),
    eventsOfArticles: eventsOfArticles(engine, ARTICLES),
    claimsByIds: claimsByIds(
      engine,
      claims.map(({ id }) => id),
    ),
    claimsOfArticles: claimsOfArticles(engine, ARTICLES),
    quotesByIds: quotesByIds(
      engine,
      quotes.map(({ id }) => id),
    ),
    quotesBySpeakers: quotesBySpeakers(engine, IDS, ALL),
    quotesAboutActors: quotesAboutActors(engine, IDS, ALL),
    positionsByIds: positionsByIds(
      engine,
      positions.map(({ id }) => id),
    ),
    positionsOfAgencies: positionsOfAgencies(engine, IDS),
    positionsOfArticles: positionsOfArticles(engine, ARTICLES),
    mentionsByIds: mentionsByIds(
      engine,
      mentions.map(({ id }) => id),
    ),
    mentionsOfArticles: mentionsOfArticles(engine, ARTICLES),
    evidence: evidenceOf(engine, [...claims, ...quotes, ...positions]),
    profilesOfActors: profilesOfActors(engine, IDS),
    findByName: findActors(engine, 'ANN RAY', ['person']),
    findByAlias: findActors(engine, 'Aksoy', ['person']),
    findByAcronym: findActors(engine, 'the NCG', ['agency']),
    findBySurname: findActors(engine, 'Lund', ['person', 'agency']),
    findByOrder: findActors(engine, 'Hill, Fay', ['person', 'agency']),
    findBySpelling: findActors(engine, 'Cemm Aksoi', ['person']),
    findByTitle: findActors(engine, 'Chief Ray', ['person']),
    findNobody: findActors(engine, 'Nobody', ['person']),
    findBegun: findActors(engine, 'Aks', ['person']),
    searchBegun: searchAll(engine, 'aks', ['PERSON'], {}),
    searchAlike: searchAll(engine, 'Aksoi', ['PERSON'], {}),
    findPlace: findPlace(engine, 'Riga'),
    findArticle: findArticle(engine, 'https://wire.example/2'),
    firstPage: Promise.resolve(firstPage),
    nextPage: listPeople(engine, {}, { first: 2, after: cursor }),
    lastPage: listPeople(engine, {}, { last: 2 }),
    pageBefore: listPeople(engine, {}, { last: 1, before: cursor }),
    peopleNamed: listPeople(engine, { name: 'a' }, {}),
    peopleOfAgency: listPeople(engine, { agency: NCG }, {}),
    peopleInOffice: listPeople(engine, { title: 'chief', country: 'NO' }, {}),
    peopleByContacts: actorsByContacts(engine, 'person', {}, 'most-contacts', { first: 3 }),
    peopleByContactsBack: actorsByContacts(engine, 'person', {}, 'most-contacts', { last: 2 }),
    peopleOfContacts: actorsByContacts(engine, 'person', { minContacts: 1, name: 'a' }, 'name', { first: 2 }),
    peopleOfContactsBack: actorsByContacts(engine, 'person', { minContacts: 1 }, 'name', { last: 2 }),
    peopleInOfficeByContacts: actorsByContacts(engine, 'person', { agency: NCG, title: 'chief' }, 'most-contacts', {}),
    peopleInOfficeByContactsBack: actorsByContacts(engine, 'person', { agency: NCG }, 'most-contacts', { last: 1 }),
    peopleInOfficeOfContacts: actorsByContacts(engine, 'person', { agency: NCG, minContacts: 9 }, 'name', {}),
    peopleInOfficeOfContactsBack: actorsByContacts(engine, 'person', { country: 'NO', minContacts: 1 }, 'name', {
      last: 1,
    }),
    agenciesByContacts: actorsByContacts(engine, 'agency', { countries: ['NO', 'FI'] }, 'most-contacts', {}),
    agenciesByContactsBack: actorsByContacts(engine, 'agency', {}, 'most-contacts', { last: 1 }),
    agenciesOfContacts: actorsByContacts(engine, 'agency', { minContacts: 1 }, 'name', {}),
    agenciesOfContactsBack: actorsByContacts(engine, 'agency', { minContacts: 1 }, 'name', { last: 1 }),
    peopleByContactsCounted: actorsByContacts(engine, 'person', { minContacts: 2 }, 'most-contacts', {}).then((page) =>
      page.totalCount(),
    ),
    peopleInOfficeByContactsCounted: actorsByContacts(engine, 'person', { agency: NCG }, 'most-contacts', {}).then(
      (page) => page.totalCount(),
    ),
    agenciesByContactsCounted: actorsByContacts(engine, 'agency', {}, 'most-contacts', {}).then((page) =>
      page.totalCount(),
    ),
    peopleCounted: firstPage.totalCount(),
    agencies: listAgencies(engine, {}, {}),
    agenciesOfSector: listAgencies(engine, { sectors: ['military', 'police'], countries: ['FI'] }, {}),
    places: listPlaces(engine, { countries: ['NO', 'LV'] }, {}),
    articles: listArticles(engine, {}, { first: 3 }),
    articlesSince: listArticles(engine, { from: '2020-03-05', to: '2020-03-31', publishers: [WIRE] }, {}),
    articlesAbout: listArticles(engine, { mentions: FOX }, {}),
    articlesAboutPlace: listArticles(engine, { mentions: 'place:oslo:no' }, {}),
    eventsDenied: listEvents(engine, { standings: ['DENIED', 'DISPUTED'] }, {}),
    eventsDisputed: listEvents(engine, { standings: ['DISPUTED'] }, {}),
    eventsOfBoth: listEvents(engine, { participants: [RAY, LUND] }, {}),
    eventsAccordingTo: listEvents(engine, { accordingTo: [AKSOY] }, {}),
    eventsOfPublisher: listEvents(engine, { publishers: [WIRE], realis: ['planned'] }, {}),
    eventsAsOf: listEvents(engine, { asOf: '2020-03-05', from: '2020-02-25', to: '2020-03-31' }, {}),
    eventsStandingAsOf: listEvents(engine, { asOf: '2020-03-05', standings: ['AFFIRMED'] }, { first: 1 }),
    eventsOfTypes: listEvents(engine, { types: ['CALL', 'MESSAGE'], levels: ['person'] }, {}),
    eventsAt: listEvents(engine, { place: 'place:oslo:no', article: 'wire-2' }, {}),
    eventsLatest: listEvents(engine, {}, { first: 5 }, 'latest'),
    eventsLatestBack: listEvents(engine, {}, { last: 3 }, 'latest'),
    eventsDated: listEvents(engine, { undated: 'exclude', countries: ['LV'] }, {}),
    eventsOfOneSource: listEvents(engine, { maxSources: 1, types: ['MEETING'] }, {}),
    eventsOfTwoSources: listEvents(engine, { minSources: 2 }, {}),
    eventsNew: listEvents(engine, { since: '2000-01-01' }, { first: 3 }, 'latest'),
    eventsNewDenied: listEvents(engine, { since: '2000-01-01', stance: ['denies'] }, {}),
    eventsNewOf: listEvents(engine, { since: '2000-01-01', participants: [RAY], publishers: [WIRE] }, {}),
    eventsNewDisputed: listEvents(engine, { since: '2000-01-01', standings: ['DISPUTED'] }, {}),
    eventsOfTomorrow: listEvents(engine, { since: '2999-01-01', participants: [RAY] }, {}),
    eventsBetween: listEvents(
      engine,
      {
        groups: [
          [RAY, NCG],
          [AKSOY, FOX],
        ],
      },
      {},
    ),
    eventsOfStaff: listEvents(engine, { groups: [[GRAY, NCG]] }, {}),
    timeline: timeline(engine, [AKSOY, FOX], {}, { first: 3 }),
    timelineDenied: timeline(engine, [AKSOY], { stance: ['denies'] }, {}),
    quotesOf: listQuotes(engine, { speaker: LUND }, {}),
    quotesAbout: listQuotes(engine, { about: RAY, kinds: ['direct'] }, {}),
    quotesPublished: listQuotes(engine, { from: '2020-03-01', to: '2020-03-05', publishers: [WIRE] }, {}, 'latest'),
    quotesPublishedOf: listQuotes(engine, { speaker: LUND, from: '2020-03-02' }, {}),
    quotesUnnamed: listQuotes(engine, { unnamed: false }, { first: 1 }, 'latest'),
    claimsAbout: listClaims(engine, { participants: [RAY, LUND], types: ['MEETING'], publishers: [WIRE] }, {}),
    claimsAboutEvent: listClaims(engine, { event: eventIds[1] ?? '', types: ['MEETING'] }, {}, 'latest'),
    claimsUnnamed: listClaims(engine, { unnamed: true }, {}),
    claimsPublished: listClaims(engine, { from: '2020-03-06', unnamed: false }, { first: 2 }, 'latest'),
    newArticles: newArticles(engine, '2000-01-01'),
    presences: presencesBeside(engine, RAY, null),
    presencesIn: presencesBeside(engine, RAY, ['place:oslo:no']),
    claimsOf: listClaims(engine, { stance: ['denies'], minCertainty: 'certain' }, {}),
    claimsOfEvent: listClaims(engine, { event: eventIds[1] ?? '' }, { last: 1 }),
    contacts: contactPages(engine, IDS, {}, 'MOST_EVENTS', ALL),
    contactsOfAllKinds: contactPages(
      engine,
      IDS,
      {
        stance: ['affirms', 'denies', 'abstains'],
        realis: ['actual', 'planned', 'hypothetical'],
        minCertainty: 'possible',
      },
      'MOST_EVENTS',
      ALL,
    ),
    contactsAsOf: contactPages(engine, IDS, { asOf: '2020-03-05' }, 'MOST_EVENTS', ALL),
    contactBetween: contactBetween(engine, [RAY, AKSOY], {}),
    contactOfTwo: contactBetween(engine, [RAY, LUND], {}),
    common: commonContacts(engine, [RAY, LUND], {}, {}),
    path: findPaths(engine, { from: LUND, to: RAY }),
    noPath: findPaths(engine, { from: RAY, to: FOX }),
    agencyPath: findPaths(engine, { from: NCG, to: 'agency:border guard:fi' }),
    unknownPath: findPaths(engine, { from: RAY, to: 'person:nobody:::2020' }),
    neighbourhood: neighbourhood(engine, { of: [RAY], depth: 2 }),
    smallNeighbourhood: neighbourhood(engine, { of: [RAY], limit: 2 }),
    coMentioned: coMentionedWith(engine, IDS, null, ALL),
    search: searchAll(engine, 'ann ray', null, {}),
    searchPart: searchAll(engine, 'Norwegian zebra', null, {}),
    searchQuotes: searchAll(engine, 'harbour', ['QUOTE', 'EVENT'], {}),
    searchPlace: searchAll(engine, 'riga', ['PLACE'], {}),
    searchNothing: searchAll(engine, '"?* ', null, {}),
    stats: stats(engine),
    dump: dumped(engine),
  };
  return Object.fromEntries(
    await Promise.all(Object.entries(asked).map(async ([name, answer]) => [name, plain(await answer)] as const)),
  );
}

/** An answer in brief, for a person to compare: names, texts and kinds instead of records. */
export function brief(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(brief);
  if (typeof answer !== 'object' || answer === null) return answer;
  const fields = answer as Readonly<Record<string, unknown>>;
  if (Array.isArray(fields['edges']) && 'hasNextPage' in fields) {
    return fields['edges'].map((edge: { readonly node: unknown }) => brief(edge.node));
  }
  switch (fields['kind']) {
    case 'person':
    case 'agency':
    case 'place':
      return fields['name'];
    case 'claim':
    case 'quote':
    case 'position':
    case 'mention':
      return fields['text'];
    case 'event': {
      const who = (fields['participants'] as readonly { readonly actor: string | null; readonly words: string }[]).map(
        ({ actor, words }) => actor?.split(':')[1] ?? words,
      );
      return `${fields['type']} ${who.join(', ')} ${fields['standing']}`;
    }
    case 'article':
      return fields['id'];
    case 'one':
      return brief(fields['actor']);
    case 'several':
      return { several: brief(fields['actors']) };
    case 'nobody':
      return { near: brief(fields['near']) };
    default:
      return 'kind' in fields
        ? `${fields['kind']} ${fields['id']} ${fields['score']}`
        : Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, brief(value)]));
  }
}

/** Without the functions of pages. */
function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer ?? null));
}

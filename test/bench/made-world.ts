import type { Article } from '../../src/model/article.ts';
import type { Reading } from '../../src/model/reading.ts';
import { type MadeUp, madeUp } from '../store/readings.ts';

/** Events that each article tells. */
const EVENTS = 7;

/** Of all parties of events, the share of one person (the president of such a world), and of nine others together. */
const HUB_SHARE = 0.1;
const SUB_HUB_SHARE = 0.12;

/** How often a party is somebody whom no article has named before. */
const NEWCOMERS = 0.22;

const GIVEN = 'Ada Ben Cleo Dag Eva Finn Gro Hal Ida Jon Kai Liv Max Nora Ole Pia Rolf Siv Tor Una'.split(' ');
const STARTS =
  'Al Ber Car Dol Er Fal Gor Hal Ister Jor Kel Lun Mar Nor Os Par Quar Ros Sel Tor Ul Var Wes Yar Zel'.split(' ');
const MIDDLES = 'a e i o u an en in on un ar er ir or ur'.split(' ');
const ENDS = 'berg dal feld gren holm kamp lund mark nes quist rud sen stad strom vik'.split(' ');
const POSTS = ['minister', 'ambassador', 'mayor', 'chief of staff', 'governor'];
const COUNTRIES = ['NO', 'LV', 'FI', 'EE', 'PL', 'CZ'];
const VERBS = { MEETING: 'met', CALL: 'telephoned', TALKS: 'held talks with' } as const;

/** Id of the person in a tenth of all events, as a reading names him, and those of the nine behind. */
export const HUB = nameAt(0);
export const SUB_HUBS: readonly string[] = Array.from({ length: 9 }, (_, index) => nameAt(index + 1));

/**
 * Articles of a made-up world, the same at every run: seven events each between two people, one person in a tenth of all events, nine in twelve hundredths, and
 * a long tail that grows. Every third name comes with a post, every fourth event is told by an official.
 */
export function* madeWorld(articles: number): Generator<{ readonly article: Article; readonly reading: Reading }> {
  const random = generator(20_181_209);
  let known = 30;
  const tail = () => {
    if (random() < NEWCOMERS) {
      known += 1;
      return known - 1;
    }
    return 10 + Math.floor((known - 10) * random() ** 1.5);
  };
  const somebody = () => {
    const lot = random();
    if (lot < HUB_SHARE) return 0;
    if (lot < HUB_SHARE + SUB_HUB_SHARE) return 1 + Math.floor(random() * 9);
    return tail();
  };
  for (let index = 0; index < articles; index++) {
    const pairs = Array.from({ length: EVENTS }, () => {
      const one = somebody();
      let other = tail();
      while (other === one) other = tail();
      return [one, other] as const;
    });
    yield madeUp(articleOf(index, pairs, random));
  }
}

function articleOf(index: number, pairs: readonly (readonly [number, number])[], random: () => number): MadeUp {
  const day = new Date(Date.UTC(2001, 0, 1 + Math.floor(index / 12))).toISOString().slice(0, 10);
  const types = ['MEETING', 'CALL', 'TALKS'] as const;
  const told = pairs.map(([one, other], at) => {
    const type = types[Math.floor(random() * types.length)] ?? 'MEETING';
    return {
      type,
      one: nameAt(one),
      other: nameAt(other),
      words: `${nameAt(one)} ${VERBS[type]} ${nameAt(other)} (${at})`,
    };
  });
  const named = [...new Set(pairs.flat())];
  const posted = named.filter((each) => each % 3 === 0);
  const titles = posted.map((each) => ({
    person: nameAt(each),
    title: POSTS[each % POSTS.length] ?? '',
    country: COUNTRIES[each % COUNTRIES.length] ?? '',
    words: `The ${POSTS[each % POSTS.length]} ${nameAt(each)}`,
  }));
  const speaker = nameAt(named[0] ?? 0);
  const denial = index % 50 === 0;
  const quote = `We spoke of harbour ${index}`;
  return {
    id: `made-${index}`,
    url: `https://wire.example/${index}`,
    title: `Talks of day ${day}, part ${index % 12}`,
    publisher: `Wire ${index % 7}`,
    publishedAt: day,
    text: [
      ...told.map(({ words }) => `${words}.`),
      ...titles.map(({ words }) => `${words} came.`),
      `“${quote},” said ${speaker}.`,
    ].join(' '),
    people: named.map((each) => [nameAt(each), nameAt(each).split(' ')[1] ?? ''] as const),
    told: told.map(({ type, one, other, words }, at) => ({
      type,
      who: type === 'CALL' ? [`${one}:caller`, `${other}:callee`] : [one, other],
      on: day,
      words,
      ...(at % 4 === 0 ? { by: [one] } : {}),
      ...(denial && at === 0 ? { stance: 'denies' as const } : {}),
    })),
    quotes: [{ words: quote, speaker }],
    positions: titles,
  };
}

/** Four to seven people share a surname, as in life. */
function nameAt(index: number): string {
  const given = GIVEN[index % GIVEN.length];
  const family = Math.floor(index / 5);
  const start = STARTS[family % STARTS.length];
  const middle = MIDDLES[Math.floor(family / STARTS.length) % MIDDLES.length];
  const end = ENDS[Math.floor(family / STARTS.length / MIDDLES.length) % ENDS.length];
  const round = Math.floor(family / STARTS.length / MIDDLES.length / ENDS.length);
  return `${given} ${start}${middle}${end}${round === 0 ? '' : `-${STARTS[round % STARTS.length]}${MIDDLES[round % MIDDLES.length]}`}`;
}

/** Mulberry32: numbers from 0 to 1 that are the same in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

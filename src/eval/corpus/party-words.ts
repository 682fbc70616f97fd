import type { Mention } from '../../model/reading.ts';
import { type Counts, Tally } from './counts.ts';
import type { GoldParty } from './gold.ts';
import type { Matched } from './matched.ts';

/**
 * What a reading makes of the words that stand for a party: `right` where a mention at these words means whom the gold means, or among
 * several also them. `nobody`: the reading knows nobody of that name; `unmentioned`: no mention stands there; `open`: one that means
 * nobody; `another`: one that means somebody else.
 */
export type PartyVerdict = 'right' | 'nobody' | 'unmentioned' | 'open' | 'another';

/** Counts the verdicts over every place where words stand for a named party of an event, optional and retold ones too. */
export function scorePartyWords(matched: Matched): Counts {
  const tally = new Tally();
  tally.add('party_words', matched.gold.parties.length);
  for (const party of matched.gold.parties) tally.add(`party_words_${partyVerdict(matched, party)}`);
  return tally.counts;
}

export function partyVerdict(matched: Matched, { who, as, span: [start] }: GoldParty): PartyVerdict {
  const ids = matched.alsoWho(who);
  const mentions = mentionsAt(matched, as, start);
  if (ids.size === 0) return 'nobody';
  if (mentions.length === 0) return 'unmentioned';
  const isMeant = (id: string | null) => id !== null && ids.has(id);
  if (mentions.some(({ entity, entities = [] }) => isMeant(entity) || entities.some(isMeant))) return 'right';
  return mentions.every(({ entity, entities }) => entity === null && entities === undefined) ? 'open' : 'another';
}

/** What comes behind the head of a description: "leaders | of both countries", "Berg | , the minister". */
const BEHIND_HEAD = /,|\s(?:of|from|in|at|for|with|on|to|by|under|who|whom|that|which)\s/u;

/** The mentions that hold the last word of the head of some words, and a person's name at their end ("President of Norway Karl Berg"). */
function mentionsAt({ reading, entities }: Matched, as: string, start: number): readonly Mention[] {
  const whole = as.replace(/(?:['’]s?|[\s,.;:])+$/u, '');
  const head = whole.slice(0, BEHIND_HEAD.exec(whole)?.index ?? whole.length);
  const lastWord = start + Math.max(0, head.search(/[^\s-]+$/u));
  return reading.mentions.filter((mention) => {
    if (mention.start <= lastWord && mention.end >= start + head.length) return true;
    const isPerson = mention.entity === null || entities.get(mention.entity)?.kind === 'person';
    return mention.form === 'name' && isPerson && mention.start > start && mention.end === start + whole.length;
  });
}

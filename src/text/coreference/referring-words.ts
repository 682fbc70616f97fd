import type { Mention } from '../../model/reading.ts';
import type { Draft } from '../draft.ts';
import { quoterOf } from './around.ts';
import type { Candidate } from './candidates.ts';
import { candidatesFor } from './candidates.ts';
import { antecedentOf } from './clause-subjects.ts';
import { beside } from './fit.ts';
import { isActing, type National, nationalAt } from './nationals.ts';
import { pronounClass } from './pronouns.ts';
import { type Referring, referringAt } from './referring.ts';
import { headOf, type Role, roleOf, weightOf } from './roles.ts';
import { View } from './view.ts';
import type { Choose, Referred, Walk } from './walk.ts';
import { baseOf, namesByToken, quotesBySpeakerToken } from './walk-base.ts';

/** Names within quotation marks are less in view for the words outside. */
const QUOTED_WEIGHT = 0.4;
/** What one of several who are meant together is more in view by it. */
const GROUP_WEIGHT = 0.5;

/**
 * Reads the text twice: first what stands outside of quotation marks, so that all speakers are known, then what stands inside, where "I" is the
 * speaker and "he" is not.
 */
export function referringWords(
  draft: Draft,
  choose: Choose,
): {
  readonly found: readonly Referred[];
  readonly nationals: ReadonlyMap<number, National>;
  readonly speakers: ReadonlyMap<string, string>;
  readonly walk: Walk;
} {
  const names = namesByToken(draft);
  const base = baseOf(draft, names);
  const spokenBy = quotesBySpeakerToken(draft);
  const found = new Map<number, Referred>();
  const nationals = new Map<number, National>();
  let walk: Walk | undefined;
  for (const inside of [false, true]) {
    const now: Walk = {
      ...base,
      view: new View(),
      unnamed: new Map(),
      called: new Map(),
      inPerson: new Map(),
      lastPronouns: new Map(),
      isSpeaker: (token) => spokenBy.has(token.index),
      lastSpeaker: undefined,
      unnamedSpeaker: undefined,
    };
    walk = now;
    for (let at = 0; at < base.scene.tokens.length; at += 1) {
      const name = names[at];
      const key = name?.mention.entity ? base.governments.keyOf(name.mention.entity) : undefined;
      const national = name ? undefined : nationalAt(now, at);
      if (national) noteOne(now, national.key, 'nominal', national.first, at, inside, 1);
      if (national && isActing(now, at)) nationals.set(at, national);
      if (name) {
        if (key === undefined) continue;
        const { tokens } = base.scene;
        noteOne(now, key, 'name', at, headOf(tokens, at, name.last).index, inside, 1);
        if (spokenBy.has(at)) now.lastSpeaker = key;
        continue;
      }
      const meant = now.entityAt[antecedentOf(now.scene.tokens, at).index];
      if (meant !== undefined && now.entityAt[at] === undefined) noteOne(now, meant, 'pronoun', at, at, inside, 1);
      const known = found.get(at);
      if (known) settle(now, known, inside, spokenBy.get(at) ?? []);
      else if ((base.scene.quotedAt[at] !== -1) === inside) {
        const referring = referringAt(now, base.scene.tokens[at]!);
        if (!referring) continue;
        noteCalled(now, referring);
        const candidates = candidatesFor(now, referring);
        const candidate =
          referring.kind === 'i'
            ? speakerOfI(now, referring, candidates)
            : candidates[choose(now, referring, candidates)]!;
        const referred = { referring, candidate };
        found.set(at, referred);
        settle(now, referred, inside, spokenBy.get(at) ?? []);
      }
    }
  }
  const ordered = [...found.values()].sort(
    (a, b) => a.referring.first - b.referring.first || a.referring.last - b.referring.last,
  );
  return { found: ordered, nationals, speakers: base.speakers, walk: walk! };
}

/** "I" inside of quotation marks is the speaker. */
function speakerOfI(walk: Walk, { head }: Referring, candidates: readonly Candidate[]): Candidate {
  const nobody = candidates.at(-1)!;
  const speaker = quoterOf(walk, head);
  return speaker === undefined ? nobody : { ...nobody, kind: walk.kindOf(speaker), members: [speaker], key: speaker };
}

/** Makes what was decided known to what comes after: at the token, in view, and as the speaker of the quotes it speaks. */
function settle(walk: Walk, { referring, candidate }: Referred, inside: boolean, spoken: readonly string[]): void {
  const { head, pronoun, opening } = referring;
  const form = pronoun ? 'pronoun' : 'nominal';
  const { members } = candidate;
  if (pronoun)
    walk.lastPronouns.set(pronounClass(pronoun), {
      key: candidate.key,
      sentence: head.sentence,
      role: roleOf(walk.scene.tokens, head.index),
    });
  if (members.length === 0) {
    const key = candidate.kind === 'unnamed' ? candidate.key : `u${head.index}`;
    if (candidate.kind !== 'unnamed' && pronoun) return;
    if (!walk.unnamed.has(key)) walk.unnamed.set(key, referring);
    noteOne(walk, key, form, referring.first, head.index, inside, 1);
    if (spoken.length > 0 && opening !== 'owned') {
      walk.unnamedSpeaker = key;
      walk.lastSpeaker = undefined;
    }
    return;
  }
  if (!pronoun) call(walk, referring.word, candidate.key);
  if (referring.kind === 'person' && candidate.kind !== 'person') walk.inPerson.set(candidate.key, referring);
  if (members.length > 1) noteOne(walk, candidate.key, form, referring.first, head.index, inside, 1, members);
  for (const key of members)
    noteOne(walk, key, form, referring.first, head.index, inside, members.length > 1 ? GROUP_WEIGHT : 1);
  if (members.length > 1) {
    walk.groupAt.set(head.index, members);
    return;
  }
  walk.entityAt[head.index] = candidate.key;
  for (const quote of spoken) walk.speakers.set(quote, candidate.key);
  if (spoken.length > 0) walk.lastSpeaker = candidate.key;
}

function noteOne(
  walk: Walk,
  key: string,
  form: Mention['form'],
  token: number,
  head: number,
  inside: boolean,
  part: number,
  members: readonly string[] = [key],
): void {
  const { tokens, quotedAt } = walk.scene;
  const role: Role = roleOf(tokens, head);
  const quoted = quotedAt[token] !== -1;
  const weight = weightOf(role) * (quoted && !inside ? QUOTED_WEIGHT : 1) * part;
  const kind = walk.kindOf(key);
  walk.view.note({
    key,
    kind,
    members: kind === 'unnamed' ? [] : members,
    token,
    head,
    sentence: tokens[token]!.sentence,
    role,
    form,
    quoted,
    weight,
  });
}

/** "The airline Northwind", "Norvik, a rope maker,": notes what the text calls an agency. */
function noteCalled(walk: Walk, { head, first, last, word, kind }: Referring): void {
  const key = kind === 'body' ? beside(walk, head, first, last) : undefined;
  if (key !== undefined) call(walk, word, key);
}

function call(walk: Walk, word: string, key: string): void {
  const known = walk.called.get(word);
  if (!known) walk.called.set(word, { all: new Set([key]), last: key });
  else {
    known.all.add(key);
    known.last = key;
  }
}

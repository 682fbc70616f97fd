import type { EventType } from '../../../model/reading.ts';
import { prepositional, subjects } from '../../grammar/arguments.ts';
import { governor } from '../../grammar/arguments-tree.ts';
import { type Features, templates } from '../../learned/features.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Told } from '../merge.ts';
import type { PartyCandidate } from './parties-around.ts';
import { JOINING, pathBetween } from './path-between.ts';
import { kindAt } from './word-kinds.ts';

const T = templates('party', [
  'bias',
  'lemma',
  'path',
  'shortPath',
  'lemmaPath',
  'kindPath',
  'preposition',
  'lemmaPreposition',
  'prepositionPath',
  'subject',
  'kind',
  'form',
  'where',
  'side',
  'between',
  'competitors',
  'count',
  'title',
  'owner',
  'next',
  'before',
  'rule',
  'ruleOthers',
  'salience',
  'speaker',
  'open',
  'word',
  'quote',
]);

/** What a trigger's parties are judged by; made once a trigger. */
export interface PartyScene {
  readonly scene: Scene;
  readonly trigger: number;
  readonly type: EventType;
  readonly candidates: readonly PartyCandidate[];
  readonly fired: readonly Told[];
}

const MAX_UP = 8;

/** What is known of one candidate for a part in what the trigger tells. */
export function partyFeatures(site: PartyScene, candidate: PartyCandidate, f: Features): void {
  const { scene, trigger, type, candidates, fired } = site;
  const { tokens, tree } = scene;
  const token = tokens[trigger]!;
  const add = (kind: number, text: string): void => {
    f.word(kind, text);
    f.word(kind, `${type} ${text}`);
  };
  const withLemma = (kind: number, text: string): void => f.word(kind, `${token.lemma} ${text}`);
  add(T.bias, '');
  const form = candidate.actor?.mention.form ?? 'none';
  add(T.kind, candidate.kind);
  add(T.form, `${candidate.kind} ${form}`);
  add(T.where, `${candidate.back} ${token.upos === 'VERB' ? 'verb' : 'noun'}`);
  const role = fired.flatMap(({ participants }) =>
    participants.filter((one) => one.entity === candidate.entity).map((one) => one.role),
  )[0];
  const order = fired[0]?.participants.findIndex((one) => one.entity === candidate.entity) ?? -1;
  add(T.rule, fired.length === 0 ? 'no rule' : `${role ?? 'not'} ${Math.min(order, 2)}`);
  if (fired.length > 0)
    add(T.ruleOthers, `${role ?? 'not'} ${Math.min(3, fired[0]!.participants.length)} ${candidate.back}`);
  add(
    T.count,
    `${Math.min(4, candidates.filter(({ back, kind }) => back === 0 && kind !== 'unnamed').length)} ${candidate.back}`,
  );
  const speaks = scene
    .quotesOf(token.sentence)
    .some(
      (quote) =>
        quote.speaker === candidate.entity &&
        candidate.entity !== null &&
        quote.start <= token.start &&
        quote.end >= token.end,
    );
  add(T.speaker, `${speaks} ${candidate.back}`);
  const subject = subjects(tree, token.upos === 'VERB' ? trigger : (governor(tree, trigger)?.index ?? trigger))[0];
  const subjectKind = subject === undefined ? 'none' : kindAt(scene, subject);
  if (candidate.back > 0) {
    add(T.salience, `${candidate.back} ${candidate.rank} ${candidate.kind}`);
    add(T.open, `${candidate.back} ${subjectKind}`);
    const own = tokens[candidate.head]!;
    add(T.subject, `${candidate.back} ${own.label.startsWith('nsubj')}`);
    return;
  }
  const { whole, short } = pathBetween(scene, trigger, candidate.head);
  add(T.path, whole);
  add(T.shortPath, short);
  withLemma(T.lemmaPath, short);
  add(T.kindPath, `${candidate.kind} ${form} ${short}`);
  const preposition = prepositionOf(scene, candidate.head, trigger);
  add(T.preposition, preposition);
  withLemma(T.lemmaPreposition, `${preposition} ${candidate.head > trigger}`);
  add(T.prepositionPath, `${preposition} ${short}`);
  const isSubject = subject !== undefined && subject >= candidate.first && subject <= candidate.last;
  add(T.subject, `${isSubject} ${token.upos}`);
  const after = candidate.first > trigger;
  add(T.side, after ? 'after' : 'before');
  const from = after ? trigger + 1 : candidate.last + 1;
  const to = after ? candidate.first : trigger;
  let verbs = 0;
  let marks = '';
  for (let at = from; at < to; at += 1) {
    if (tokens[at]!.upos === 'VERB') verbs += 1;
    const { lower } = tokens[at]!;
    if (
      lower === ';' ||
      lower === 'who' ||
      lower === 'which' ||
      lower === 'that' ||
      lower === 'after' ||
      lower === 'said' ||
      lower === '"' ||
      lower === '”'
    )
      marks += lower;
  }
  add(T.between, `${after} ${Math.min(verbs, 3)} ${Math.min(4, Math.floor((to - from) / 4))}`);
  add(T.quote, `${after} ${marks}`);
  const rivals = candidates.filter(
    ({ back, kind, head }) =>
      back === 0 &&
      kind === candidate.kind &&
      head !== candidate.head &&
      (after ? head > trigger && head < candidate.head : head < trigger && head > candidate.head),
  ).length;
  add(T.competitors, `${after} ${Math.min(2, rivals)} ${candidate.kind}`);
  const inside = candidates.find(
    (other) =>
      other !== candidate &&
      other.back === 0 &&
      other.kind === 'person' &&
      other.first <= candidate.last + 6 &&
      other.first > candidate.last &&
      !hasBreak(scene, candidate.last + 1, other.first),
  );
  add(T.title, `${inside !== undefined} ${candidate.kind}`);
  add(
    T.owner,
    `${tokens[candidate.last + 1]?.lower === "'s" || tokens[candidate.last + 1]?.lower === '’s'} ${tokens[candidate.head]!.label}`,
  );
  f.word(T.next, `${after} ${wordOf(scene, candidate.last + 1)}`);
  f.word(T.before, `${after} ${wordOf(scene, candidate.first - 1)}`);
  withLemma(T.before, `${after} ${wordOf(scene, candidate.first - 1)}`);
  if (form !== 'name') add(T.word, tokens[candidate.head]!.lower);
}

/** Between a title and its holder stands no comma, verb or "and". */
function hasBreak({ tokens }: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      tokens[at]!.upos === 'VERB' ||
      tokens[at]!.upos === 'PUNCT' ||
      tokens[at]!.upos === 'CCONJ' ||
      tokens[at]!.upos === 'ADP'
    )
      return true;
  return false;
}

function wordOf(scene: Scene, at: number): string {
  const token = scene.tokens[at];
  return token === undefined || scene.inName(at) ? 'name' : token.lower;
}

/** The preposition that leads to a word, also over what only joins or names. */
function prepositionOf(scene: Scene, word: number, trigger: number): string {
  const { tree, tokens } = scene;
  let at = word;
  for (let steps = 0; steps < MAX_UP; steps += 1) {
    const head = governor(tree, at);
    if (!head || at === trigger) return '';
    const found = prepositional(tree, head.index).find((one) => one.head === at);
    if (found) return found.preposition;
    if (!JOINING.has(tokens[at]!.label)) return '';
    at = head.index;
  }
  return '';
}

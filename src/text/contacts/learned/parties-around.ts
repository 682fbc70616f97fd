import type { EntityKind } from '../../../model/reading.ts';
import { governor } from '../../grammar/arguments-tree.ts';
import { once } from '../../once.ts';
import type { Actor, Scene } from '../../scene/scene.ts';
import { capitalOf } from '../../words/capitals.ts';
import { nationalityCode } from '../../words/countries.ts';
import { governmentIdOf, governmentOf } from '../../words/governments.ts';
import { GROUP_NOUNS, REPRESENTATIVES } from '../../words/groups.ts';
import { isPersonNoun } from '../../words/people.ts';

/** Who may take part in what a word tells: an entity with the mention of it that is nearest, or a description of somebody without a name. */
export interface PartyCandidate {
  /** The entity that would take part (of a country its government), or null where the words name nobody. */
  readonly entity: string | null;
  readonly kind: EntityKind | 'country' | 'national' | 'capital' | 'unnamed';
  /** The mention, absent for a description that none covers. */
  readonly actor: Actor | undefined;
  /** Tokens of the words (both inside) and the one that governs the others. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Sentences back: 0 for this one; 3 for those that are only known from farther up. */
  readonly back: number;
  /** Place among those of its kind by how often they were named up to here (0 is the most). */
  readonly rank: number;
}

/** Tokens on each side of a trigger in which its parties are looked for. */
const REACH = 60;
/** Of the sentences before, and of those farther up. */
const MAX_BEFORE = 12;
const MAX_SALIENT = 4;

/** The entity as it acts: of a country its government; undefined for any other place. */
export function actingEntity(scene: Scene, { entity, kind }: Actor): string | undefined {
  if (kind !== 'place') return entity;
  const place = scene.entity(entity);
  return place && governmentOf(place)?.id;
}

/** The word of a stretch that hangs on a word outside of it. */
export function headOf({ tokens }: Scene, first: number, last: number): number {
  for (let at = first; at <= last; at += 1) {
    const { head } = tokens[at]!;
    if (head < first || head > last) return at;
  }
  return first;
}

/** A mention with the entity that would act. */
interface Acting {
  readonly actor: Actor;
  readonly entity: string;
}

/** The mentions of each sentence by whom they could let act, in the order of the text; made once a scene. */
const actingBySentence = once((scene: Scene): readonly (readonly Acting[])[] => {
  const found: Acting[][] = scene.tree.sentences.map(() => []);
  for (const token of scene.tokens) {
    for (const actor of scene.actorsAt(token.index)) {
      if (actor.first !== token.index) continue;
      const entity = actingEntity(scene, actor);
      if (entity !== undefined) found[token.sentence]!.push({ actor, entity });
    }
  }
  return found;
});

/** How often each entity was named up to the end of each sentence would cost the square: kept as running counts, read in order. */
const salienceOf = once((scene: Scene): readonly (readonly string[])[] => {
  const counts = new Map<string, number>();
  const top: string[] = [];
  return actingBySentence(scene).map((acting) => {
    const before = [...top];
    for (const { entity } of acting) {
      const count = (counts.get(entity) ?? 0) + 1;
      counts.set(entity, count);
      if (!top.includes(entity)) top.push(entity);
      top.sort((a, b) => counts.get(b)! - counts.get(a)!);
      top.length = Math.min(top.length, MAX_SALIENT);
    }
    return before;
  });
});

/** The parties that a word may have: those of its sentence, of the two before, and the most named ones; each entity once, the nearest first. */
export function partiesAround(scene: Scene, trigger: number): readonly PartyCandidate[] {
  const { sentence } = scene.tokens[trigger]!;
  const found = new Map<string, PartyCandidate>();
  const salient = salienceOf(scene)[sentence]!;
  const rankOf = (entity: string): number => {
    const rank = salient.indexOf(entity);
    return rank < 0 ? MAX_SALIENT : rank;
  };
  const take = ({ actor, entity }: Acting, back: number): void => {
    if (actor.first <= trigger && actor.last >= trigger && actor.mention.form === 'name') return;
    const known = found.get(entity);
    const head = headOf(scene, actor.first, actor.last);
    if (known && (known.back < back || distance(scene, trigger, known.head) <= distance(scene, trigger, head))) return;
    const kind = actor.kind === 'place' ? 'country' : actor.kind;
    found.set(entity, { entity, kind, actor, first: actor.first, last: actor.last, head, back, rank: rankOf(entity) });
  };
  const acting = actingBySentence(scene);
  for (const one of acting[sentence]!) if (Math.abs(one.actor.first - trigger) <= REACH) take(one, 0);
  for (const back of [1, 2]) {
    const before = acting[sentence - back] ?? [];
    for (const one of before.slice(-MAX_BEFORE))
      if (!found.has(one.entity) || found.get(one.entity)!.back === back) take(one, back);
  }
  const far = salient.filter((entity) => !found.has(entity));
  if (far.length > 0) for (const one of lastMentions(scene, sentence, far)) take(one, 3);
  for (const national of nationsBySentence(scene)[sentence]!) {
    const { entity, head, kind } = national;
    if (Math.abs(head - trigger) > REACH) continue;
    const known = found.get(entity);
    const isNearer =
      known === undefined ||
      known.back > 0 ||
      (kind === 'national' && distance(scene, trigger, head) < distance(scene, trigger, known.head));
    if (isNearer) found.set(entity, { ...national, rank: rankOf(entity) });
  }
  return [...found.values(), ...unnamedAround(scene, trigger)];
}

type NationCandidate = PartyCandidate & { readonly entity: string };

/** Words of each sentence that may stand for a country: those of nationality that name nothing, and seats of government. */
const nationsBySentence = once((scene: Scene): readonly (readonly NationCandidate[])[] => {
  const found: NationCandidate[][] = scene.tree.sentences.map(() => []);
  const governments = new Map<string, string>();
  for (const entity of scene.draft.entities) {
    const government = entity.kind === 'place' ? governmentOf(entity) : undefined;
    if (government) governments.set(government.country!, government.id);
  }
  const take = (code: string | undefined, kind: 'national' | 'capital', first: number, last: number): void => {
    const entity = code === undefined ? undefined : (governments.get(code) ?? governmentIdOf(code));
    if (entity === undefined) return;
    const head = headOf(scene, first, last);
    found[scene.tokens[first]!.sentence]!.push({ entity, kind, actor: undefined, first, last, head, back: 0, rank: 0 });
  };
  for (const { index, text } of scene.tokens) {
    const [actor] = scene.actorsAt(index);
    if (actor?.kind === 'place' && actor.mention.form === 'name' && actor.first === index)
      take(capitalOf(actor.mention.text), 'capital', index, actor.last);
    else if (actor?.mention.form !== 'name' && /^[A-Z]/.test(text))
      take(nationalityCode(text), 'national', index, index);
  }
  return found;
});

/** The last mention before a sentence of each entity, by a table made once. */
function lastMentions(scene: Scene, sentence: number, entities: readonly string[]): readonly Acting[] {
  const table = mentionsOf(scene);
  return entities.flatMap((entity) => {
    const all = table.get(entity) ?? [];
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (scene.tokens[all[middle]!.actor.first]!.sentence < sentence) low = middle + 1;
      else high = middle;
    }
    return low > 0 ? [all[low - 1]!] : [];
  });
}

const mentionsOf = once((scene: Scene): ReadonlyMap<string, readonly Acting[]> => {
  const table = new Map<string, Acting[]>();
  for (const acting of actingBySentence(scene)) {
    for (const one of acting) {
      const list = table.get(one.entity);
      if (list) list.push(one);
      else table.set(one.entity, [one]);
    }
  }
  return table;
});

const OPEN_PRONOUNS = new Set([
  'they',
  'them',
  'we',
  'us',
  'he',
  'she',
  'him',
  'both',
  'who',
  'whom',
  'those',
  'others',
  'someone',
  'nobody',
]);

/** Descriptions and pronouns of the sentence that name nobody known: "a senior official", "two aides". */
function unnamedAround(scene: Scene, trigger: number): readonly PartyCandidate[] {
  const { tokens, tree } = scene;
  const sentence = tree.sentences[tokens[trigger]!.sentence]!;
  const found: PartyCandidate[] = [];
  const to = Math.min(sentence.last - 1, trigger + REACH);
  for (let at = Math.max(sentence.first, trigger - REACH); at <= to && found.length < MAX_BEFORE; at += 1) {
    if (at === trigger || !isUnnamed(scene, at)) continue;
    found.push({
      entity: null,
      kind: 'unnamed',
      actor: undefined,
      first: Math.max(tree.first[at]!, at - MAX_DESCRIPTION),
      last: at,
      head: at,
      back: 0,
      rank: MAX_SALIENT,
    });
  }
  return found;
}

const MAX_DESCRIPTION = 6;

function isUnnamed(scene: Scene, at: number): boolean {
  const { upos, lower, lemma, label } = scene.tokens[at]!;
  if (scene.actorsAt(at).length > 0 || scene.datedAt(at)) return false;
  if (upos === 'PRON') return OPEN_PRONOUNS.has(lower);
  if (upos !== 'NOUN' || label === 'compound' || label === 'flat') return false;
  return isPersonNoun(lemma, lower) || GROUP_NOUNS.has(lower) || REPRESENTATIVES.has(lower);
}

/** Arcs between two words of a sentence, tokens as a tie-break; far away for words of other sentences. */
function distance(scene: Scene, from: number, to: number): number {
  const { tokens, tree } = scene;
  const gap = Math.min(Math.abs(from - to), 999) / 1000;
  if (tokens[from]!.sentence !== tokens[to]!.sentence) return 20 + gap;
  const above = new Map<number, number>();
  for (let at: number | undefined = from, steps = 0; at !== undefined && steps < MAX_UP; steps += 1) {
    above.set(at, steps);
    at = governor(tree, at)?.index;
  }
  for (let at: number | undefined = to, steps = 0; at !== undefined && steps < MAX_UP; steps += 1) {
    const met = above.get(at);
    if (met !== undefined) return met + steps + gap;
    at = governor(tree, at)?.index;
  }
  return 18 + gap;
}

const MAX_UP = 8;

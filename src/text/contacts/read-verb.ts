import { dependents } from '../grammar/arguments-tree.ts';
import { isPassive } from '../grammar/arguments-verb.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { settlesSomething } from './agreeing.ts';
import { furtherLeg } from './legs.ts';
import { byWire, typeByManner } from './manner.ts';
import { NOBODY, type Party } from './parties.ts';
import { PEER, type VerbRow } from './rules/verb-row.ts';
import { shadeOf } from './shade.ts';
import type { Shade } from './shade-state.ts';
import { boundsOf, type Part, type Sighting } from './sighting.ts';
import { agreesToMeet, fits, isLopsided } from './verb-fit.ts';
import { actingParty, partnerParty } from './verb-sides.ts';
import { placeOf } from './where.ts';
import { wordRightOf } from './windows.ts';

const ACTING = ['person', 'agency', 'place'] as const;

/** Reads one verb by its row; nothing where the row doesn't fit its arguments. Several sightings where it tells of several separate contacts. */
export function readVerb(scene: Scene, verb: number, row: VerbRow): readonly Sighting[] {
  if (!fits(scene, verb, row) || (row.wire && !byWire(scene, verb))) return [];
  // A verb without an object has no passive, whatever a lone participle looks like.
  const passive =
    (row.partner.includes('object') || row.objectNouns !== undefined || row.beside !== undefined) &&
    isPassive(scene.tree, verb);
  const acting = row.joins ? { party: NOBODY, byWindow: false } : actingParty(scene, verb, row, passive);
  const mutual = isMutual(scene, verb);
  const partner = mutual ? { party: NOBODY, byWindow: false } : partnerParty(scene, verb, row, passive);
  const right = only(partner.party, row.kinds ?? ACTING);
  const acted = only(acting.party, actorKindsOf(row));
  if (row.named && !row.together && right.length === 0) return [];
  // Nobody meets himself: a pronoun read as the other side stays open.
  const sure = acted.filter(
    (actor) => actor.mention.form === 'name' || !right.some((other) => other.entity === actor.entity),
  );
  const group = acting.party.group ?? partner.party.group;
  const asked = sure.length === 0 && isAsked(scene, verb);
  if (acted.length + right.length === 0 && group === undefined && !asked) return [];
  const told = shadeOf(scene, verb, undefined, acting.party.negated || partner.party.negated);
  const shade: Shade = told.realis === 'actual' && isStillAhead(scene, verb) ? { ...told, realis: 'planned' } : told;
  const left = asked ? askedPerson(shade, right) : sure;
  const someone = acting.party.unnamed || (left.length === 0 && sure.length < acted.length);
  const found = { left, right: without(right, left), byWindow: acting.byWindow || partner.byWindow };
  const base = {
    type: typeByManner(scene, [verb], row.gives),
    rule: found.byWindow ? `${row.name}-window` : row.name,
    trigger: verb,
    anchor: verb,
    shade,
    pointsBack: false,
    weak: row.weak ?? false,
    ...boundsOf(row, found.byWindow),
    opposes: row.opposes === true && !found.byWindow,
    oneMore: [1, 2, 3].some((step) => /^(?:again|once)$/.test(scene.tokens[verb + step]?.lower ?? '')),
    level: undefined,
  };
  if (row.gives === 'AGREEMENT') {
    if (base.type === 'AGREEMENT' && agreesToMeet(scene, verb)) return [];
    if (!settlesSomething(scene, verb) || (right.length > 0 && shade.stance !== 'affirms')) return [];
  }
  if (row.gives === 'VISIT') {
    const near =
      right.length === 0 && hasThing(scene, verb)
        ? placeOf(scene, [verb, ...shade.chain], Number.MAX_SAFE_INTEGER)
        : undefined;
    return visits(base, left, right, someone, group, near);
  }
  const roles = mutual
    ? PEER
    : base.type === 'TALKS' && isMedia(scene, found.right)
      ? (['interviewee', 'interviewer'] as const)
      : row.roles;
  const parts = [...left.map((actor) => part(actor, roles[0])), ...found.right.map((actor) => part(actor, roles[1]))];
  const otherSide = found.right.length > 0 || partner.party.group !== undefined || partner.party.unnamed;
  const enough = otherSide
    ? left.length > 0 || acting.party.group !== undefined || someone || (row.joins && found.right.length > 1)
    : (mutual || (row.together === true && (!passive || row.objectNouns !== undefined))) &&
      isTogether(left, acting.party);
  if (!otherSide && !mutual && row.partner.includes('object') && hasThing(scene, verb)) return [];
  if (partner.party.group !== undefined && left.length > 1) return [];
  if (row.bothNamed && group === undefined && (left.length === 0 || found.right.length === 0)) return [];
  if (!enough || (parts.length === 0 && group === undefined) || isLopsided(row, left, found.right, partner.party))
    return [];
  const whole: Sighting = {
    ...base,
    type: roles[0] === 'interviewee' ? 'INTERVIEW' : base.type,
    parts,
    group,
    unnamed: someone || partner.party.unnamed,
    place: row.whither ? whitherOf(scene, verb) : undefined,
  };
  const leg = row.gives === 'MEETING' && found.right.length === 1 ? furtherLeg(scene, found.right[0]!) : undefined;
  if (leg && left.length > 0)
    return [
      whole,
      { ...whole, parts: [...left.map((actor) => part(actor, roles[0])), part(leg.actor, roles[1])], place: leg.place },
    ];
  if (left.length === 1 && found.right.length > 1 && (isSeparate(scene, verb) || hasLater(scene, found.right)))
    return found.right.map((actor) => pairOf(whole, row, left[0]!, actor));
  const apart = left.length > 1 && found.right.length === 1 && (hasNor(scene, left) || isSeparate(scene, verb));
  return apart ? left.map((actor) => pairOf(whole, row, actor, found.right[0]!)) : [whole];
}

/** Who may act: countries do as their governments wherever agencies may. */
const actorKindsOf = ({ actorKinds }: VerbRow): readonly string[] =>
  actorKinds === undefined || actorKinds.includes('agency') ? [...(actorKinds ?? ACTING), 'place'] : actorKinds;

/** "heads to Oslo on Friday before flying on to Riga": what follows on what isn't past is no more past. */
function isStillAhead({ tokens, tree }: Scene, verb: number): boolean {
  if (tokens[verb]!.xpos !== 'VBG' || tokens[verb - 1]?.lower !== 'before') return false;
  const { first } = tree.sentences[tokens[verb]!.sentence]!;
  for (let at = Math.max(first, verb - MAX_TO_MAIN); at < verb; at += 1)
    if (tokens[at]!.xpos === 'VBD' || (tokens[at]!.xpos === 'VBN' && tokens[at - 1]?.lemma === 'have')) return false;
  return true;
}

const MAX_TO_MAIN = 40;

/** "welcomed Bo Lind to Riga". */
function whitherOf(scene: Scene, verb: number): string | undefined {
  const to = wordRightOf(scene, verb, ['to']);
  const place = to === undefined ? undefined : scene.startingAt(to + 1);
  return place?.kind === 'place' ? place.entity : undefined;
}

/** The event of one pair, where the text tells of several at once ("separately", "neither A nor B met C"). */
const pairOf = (whole: Sighting, row: VerbRow, one: Actor, other: Actor): Sighting => ({
  ...whole,
  parts: [part(one, row.roles[0]), part(other, row.roles[1])],
});

const part = (actor: Actor, role: Part['role']): Part => ({ actor, role });

/** To speak to a paper is to give it an interview. */
const isMedia = (scene: Scene, actors: readonly Actor[]): boolean =>
  actors.length > 0 && actors.every((actor) => scene.entity(actor.entity)?.sector === 'media');

function isTogether(left: readonly Actor[], party: Party): boolean {
  return left.length > 1 || party.group !== undefined;
}

const only = (party: Party, kinds: readonly string[]): readonly Actor[] =>
  party.actors.filter((actor) => kinds.includes(actor.kind));

const without = (actors: readonly Actor[], others: readonly Actor[]): readonly Actor[] =>
  actors.filter((actor) => !others.some((other) => other.entity === actor.entity));

/** "Visited Riga" has its place in the object, "visited a mill in Riga" behind it (`near`), "visited Ann Ray" its host. */
function visits(
  base: Omit<Sighting, 'parts' | 'group' | 'unnamed' | 'place'>,
  left: readonly Actor[],
  right: readonly Actor[],
  unnamed: boolean,
  group: number | undefined,
  near: string | undefined,
): readonly Sighting[] {
  const visitors = left.filter((actor) => actor.kind !== 'place');
  const place = right.find((actor) => actor.kind === 'place')?.entity ?? near;
  const hosts = right.filter(
    (actor) => actor.kind !== 'place' && !visitors.some((visitor) => visitor.entity === actor.entity),
  );
  if ((visitors.length === 0 && group === undefined) || (!place && hosts.length === 0)) return [];
  const parts = [...visitors.map((actor) => part(actor, 'visitor')), ...hosts.map((actor) => part(actor, 'host'))];
  return [{ ...base, parts, group, unnamed, place }];
}

/** "Neither A nor B": each of them for himself. */
function hasNor(scene: Scene, actors: readonly Actor[]): boolean {
  return actors.slice(1).some(({ first }) => [1, 2, 3, 4].some((step) => scene.tokens[first - step]?.lower === 'nor'));
}

/** "telephoned A and, an hour later, B": two contacts. */
function hasLater(scene: Scene, actors: readonly Actor[]): boolean {
  return actors
    .slice(1)
    .some(({ first }) => [1, 2, 3, 4, 5].some((step) => scene.tokens[first - step]?.lower === 'later'));
}

/** "Asked if she knew Ray or phoned him, Lind gave no answer": the one who is asked is the one who acts. */
function askedPerson(shade: Shade, right: readonly Actor[]): readonly Actor[] {
  if (shade.stance === 'affirms') return [];
  const others = shade.claimants.filter(
    (actor) => actor.kind === 'person' && !right.some((other) => other.entity === actor.entity),
  );
  return others.slice(0, 1);
}

function isAsked(scene: Scene, verb: number): boolean {
  const sentence = scene.tree.sentences[scene.tokens[verb]!.sentence]!;
  return [0, 1, 2].some((step) => scene.tokens[sentence.first + step]?.lower === 'asked');
}

/** "Both met the target": the object is a thing, and no date either. */
function hasThing(scene: Scene, verb: number): boolean {
  return dependents(scene.tree, verb, 'obj').some(
    (index) => !scene.datedAt(index) && scene.tokens[verb + 1]?.lower !== ',' && !isFaceToFace(scene, index),
  );
}

function isFaceToFace(scene: Scene, index: number): boolean {
  const [face, to, other] = [0, 1, 2].map((step) => scene.tokens[index + step]?.lower);
  return face === 'face' && to === 'to' && other === 'face';
}

/** "met each other", "spoke to one another": those who act are both sides. */
function isMutual({ tokens }: Scene, verb: number): boolean {
  return [1, 2].some((step) =>
    /^(?:each other|one another)$/.test(`${tokens[verb + step]?.lower} ${tokens[verb + step + 1]?.lower}`),
  );
}

/** "spoke separately with A and with B". */
function isSeparate(scene: Scene, verb: number): boolean {
  const adverbs = ['separately', 'individually'];
  if (dependents(scene.tree, verb, 'advmod').some((index) => adverbs.includes(scene.tokens[index]!.lower))) return true;
  return [-1, 1].some((step) => adverbs.includes(scene.tokens[verb + step]?.lower ?? ''));
}

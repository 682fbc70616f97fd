import type { Token } from '../grammar/analysis.ts';
import { after, agents, appositions, objects, subjects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import { isPassive } from '../grammar/arguments-verb.ts';
import { LIGHT_VERBS, type NounRow, RECEIVING_VERBS } from '../rules/contact-nouns.ts';
import { SHADES } from '../rules/shades.ts';
import { typeByManner } from './manner.ts';
import { addAll, NOBODY, type Party, partyOf } from './parties.ts';
import type { Actor, Scene } from './scene.ts';
import { shadeOf } from './shade.ts';
import type { Part, Sighting } from './sighting.ts';
import { partyLeftOf, partyRightOf, wordRightOf } from './windows.ts';

/** A noun of contact with what surrounds it. */
interface NounSite {
  readonly noun: number;
  readonly row: NounRow;
  /** The verb that lends its subject ("held" in "held talks"). */
  readonly light: Token | undefined;
  /** The preposition the noun stands under ("after" in "after a meeting with"). */
  readonly under: string | undefined;
  /** The verb whose subject the noun shares: the light verb, or that of the clause the noun frames. */
  readonly host: Token | undefined;
}

const FRAMING = new Set([
  'in',
  'at',
  'during',
  'after',
  'following',
  'before',
  'on',
  'since',
  'for',
  'through',
  'over',
  'by',
  'via',
  'upon',
  'ahead',
  'to',
  'from',
  'into',
]);
const ACTING = new Set(['person', 'agency', 'place']);
/** Verbs of motion: "arrived for talks with" lends its subject too. */
const MAX_UP = 3;
const WISHES = new Set(
  SHADES.filter((row) => row.links.includes('object') && row.name !== 'report').flatMap((row) => [...row.words]),
);

/** Reads one noun by its row; nothing where its people aren't there. */
export function readNoun(scene: Scene, noun: number, row: NounRow): readonly Sighting[] {
  const site = siteOf(scene, noun, row);
  if (!site) return [];
  const kinds = new Set<string>(row.kinds ?? ACTING);
  if (kinds.has('agency')) kinds.add('place');
  const keep = (party: Party): readonly Actor[] => party.actors.filter((actor) => kinds.has(actor.kind));
  const own = ownSide(scene, site);
  const other = otherSide(scene, site);
  const left = keep(own.party);
  const right = keep(other.party).filter((actor) => !left.some((known) => known.entity === actor.entity));
  const anchor = site.light?.index ?? noun;
  const shade = shadeOf(scene, anchor, noun, own.party.negated || other.party.negated);
  const parts = partsOf(scene, site, left, right, other.reversed);
  const base = {
    type: row.shape === 'mutual' ? typeByManner(scene, [noun, anchor], row.gives) : row.gives,
    rule: other.byWindow ? `${row.name}-window` : row.name,
    trigger: noun,
    anchor,
    parts,
    group: parts.length > 1 ? undefined : (own.party.group ?? other.party.group),
    unnamed: own.party.unnamed || other.party.unnamed,
    shade,
    weak: false,
    level: levelNear(scene, noun, anchor),
    place: row.shape === 'visit' ? placeOfVisit(scene, site) : undefined,
  };
  const pointsBack = parts.length < 2 && base.group === undefined && isDefinite(scene, noun);
  if (row.shape === 'visit') {
    const visitors = parts.filter((part) => part.role === 'visitor');
    const somewhere = base.place !== undefined || parts.some((part) => part.role === 'host');
    if (visitors.length > 0 ? somewhere || isDefinite(scene, noun) : pointsBack || base.group !== undefined)
      return [{ ...base, pointsBack: pointsBack && !somewhere }];
    return [];
  }
  if (row.shape === 'message' && (left.length > 0 || right.length > 0)) {
    return site.light || right.length > 0 || row.gives === 'INVITATION' ? [{ ...base, pointsBack: false }] : [];
  }
  if (row.weak && !site.light && right.length < 2) return [];
  if (parts.length >= 2 || base.group !== undefined) return [{ ...base, pointsBack: false }];
  if (parts.length === 1 && base.unnamed && (site.light || right.length > 0)) return [{ ...base, pointsBack: false }];
  if (base.level === 'office') return [{ ...base, pointsBack: false }];
  return pointsBack ? [{ ...base, pointsBack: true }] : [];
}

function siteOf(scene: Scene, noun: number, row: NounRow): NounSite | undefined {
  const { tree, tokens } = scene;
  const token = tokens[noun]!;
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined;
  if (token.label === 'compound' && !row.modifiers) return undefined;
  if (scene.actorsAt(noun).some((actor) => actor.mention.form === 'name')) return undefined;
  if (row.modifiers && !modifiersOf(scene, noun).some((word) => row.modifiers!.has(word))) return undefined;
  const under = dependents(tree, noun, 'case').map((index) => tokens[index]!.lower)[0];
  if (row.inOnly && under !== 'in') return undefined;
  const head = governor(tree, noun);
  const lights = LIGHT_VERBS[row.shape];
  if (
    head &&
    (token.label === 'obj' ||
      token.label === 'nsubj:pass' ||
      token.label === 'nsubj' ||
      token.label === 'obl' ||
      token.label === 'xcomp')
  ) {
    const isObject =
      token.label === 'obj' || token.label === 'nsubj:pass' || (token.label === 'nsubj' && isPassive(tree, head.index));
    const lends =
      lights.has(head.lemma) &&
      (isObject ||
        ((token.label === 'obl' || token.label === 'xcomp') &&
          (under === 'in' || under === 'into' || under === 'to' || under === 'on')));
    if (lends && !WISHES.has(head.lemma)) return { noun, row, light: head, under, host: head };
    if (isObject && WISHES.has(head.lemma)) return { noun, row, light: undefined, under, host: head };
  }
  if (token.label === 'conj' && head && (head.label === 'obj' || head.label === 'nsubj:pass')) {
    const shared = governor(tree, head.index);
    if (shared && lights.has(shared.lemma)) return { noun, row, light: shared, under, host: shared };
  }
  const adjacent = lightBefore(scene, noun, lights);
  if (adjacent) return { noun, row, light: adjacent, under: undefined, host: adjacent };
  const copular = dependents(tree, noun, 'cop').length > 0;
  if (copular) return { noun, row, light: undefined, under, host: token };
  return {
    noun,
    row,
    light: undefined,
    under,
    host: under !== undefined && FRAMING.has(under) ? verbAbove(scene, noun) : undefined,
  };
}

/** The light verb right before the noun and its adjectives, where the arcs miss it: "due to hold long talks". */
function lightBefore(scene: Scene, noun: number, lights: ReadonlySet<string>): Token | undefined {
  for (let at = noun - 1; at >= 0 && noun - at <= 4; at -= 1) {
    const token = scene.tokens[at]!;
    if (token.sentence !== scene.tokens[noun]!.sentence) return undefined;
    if (token.upos === 'VERB' && token.xpos !== 'VBG')
      return lights.has(token.lemma) && !WISHES.has(token.lemma) ? token : undefined;
    if (!['DET', 'ADJ', 'NUM', 'PRON'].includes(token.upos)) return undefined;
  }
  return undefined;
}

/** Words before the noun within its phrase, hyphenated ones cut up: "video conference", "joint operation". */
function modifiersOf(scene: Scene, noun: number): readonly string[] {
  const found: string[] = [];
  for (let at = noun - 1; at >= 0 && noun - at <= 3; at -= 1) {
    const token = scene.tokens[at]!;
    if (token.upos !== 'NOUN' && token.upos !== 'ADJ' && token.upos !== 'PROPN' && token.lower !== '-') break;
    found.push(...token.lower.split('-'));
  }
  return found;
}

function verbAbove(scene: Scene, noun: number): Token | undefined {
  let at = governor(scene.tree, noun);
  for (let steps = 0; at && steps < MAX_UP; steps += 1) {
    if (at.upos === 'VERB' || at.upos === 'AUX' || dependents(scene.tree, at.index, 'cop').length > 0) return at;
    at = governor(scene.tree, at.index);
  }
  return undefined;
}

/** The side that owns the noun: "his visit", "a visit by", or the subject of the verb that lends it. */
function ownSide(scene: Scene, site: NounSite): { party: Party } {
  const { tree } = scene;
  const possessors = partyOf(scene, dependents(tree, site.noun, 'nmod:poss'), 'subject');
  if (possessors.actors.length > 0) return { party: possessors };
  const by = partyOf(scene, after(tree, site.noun, 'by'), 'object');
  if (by.actors.length > 0) return { party: by };
  const compound = compoundNames(scene, site.noun);
  if (compound.length > 1) return { party: { ...NOBODY, actors: compound } };
  if (!site.host) return { party: { ...NOBODY, group: possessors.group, unnamed: possessors.unnamed } };
  const isLight = site.light !== undefined;
  const own = site.host.index === site.noun;
  const heads = (isLight ? agents(tree, site.host.index) : subjects(tree, site.host.index)).filter(
    (index) => index !== site.noun,
  );
  if (isLight && heads.length === 0 && !isPassive(tree, site.host.index))
    return { party: partyLeftOf(scene, site.host.index) };
  return { party: partyOf(scene, own ? subjects(tree, site.noun) : heads, 'subject') };
}

/** "the Ray-Lind summit". */
function compoundNames(scene: Scene, noun: number): readonly Actor[] {
  const found: Actor[] = [];
  for (let at = noun - 1; at >= 0 && noun - at <= 6; at -= 1) {
    const token = scene.tokens[at]!;
    const actor = scene.actorsAt(at).find((candidate) => candidate.mention.form === 'name');
    if (actor) addAll(found, [actor]);
    else if (!['-', '–', '/', 'and', '&'].includes(token.lower)) break;
  }
  return found.filter((actor) => actor.kind === 'person');
}

/** The other side: after "with", "between", "of", "to" or "from", under the noun or under its light verb. */
function otherSide(scene: Scene, site: NounSite): { party: Party; reversed: boolean; byWindow: boolean } {
  const side = site.light || site.under ? 'object' : 'noun';
  for (const { words, reversed } of otherWords(site)) {
    const heads = [
      ...after(scene.tree, site.noun, ...words),
      ...(site.light ? after(scene.tree, site.light.index, ...words) : []),
    ];
    const party = partyOf(scene, heads, side);
    if (party.actors.length > 0 || party.group !== undefined || party.unnamed)
      return { party, reversed, byWindow: false };
  }
  for (const { words, reversed } of otherWords(site).filter((row) => !row.words.includes('of'))) {
    const marker = wordRightOf(scene, site.noun, words, 10);
    const party = marker === undefined ? NOBODY : partyRightOf(scene, marker);
    if (party.actors.length > 0) return { party, reversed, byWindow: true };
  }
  if (site.row.shape === 'interview' && site.host?.lemma === 'tell') {
    return { party: partyOf(scene, objects(scene.tree, site.host.index), 'object'), reversed: false, byWindow: false };
  }
  return { party: NOBODY, reversed: false, byWindow: false };
}

function otherWords(site: NounSite): readonly { words: readonly string[]; reversed: boolean }[] {
  const { row } = site;
  switch (row.shape) {
    case 'visit':
      return [{ words: ['to', 'with'], reversed: false }];
    case 'message':
      return [
        { words: ['from'], reversed: true },
        { words: ['to'], reversed: false },
      ];
    case 'interview':
      return [{ words: ['with', 'to', 'by'], reversed: false }];
    default:
      return [
        { words: ['between', 'among'], reversed: false },
        { words: ['with'], reversed: false },
        ...(row.gives === 'CALL'
          ? [
              { words: ['to'], reversed: false },
              { words: ['from'], reversed: true },
            ]
          : []),
        { words: ['of'], reversed: false },
      ];
  }
}

function partsOf(
  scene: Scene,
  site: NounSite,
  left: readonly Actor[],
  right: readonly Actor[],
  reversed: boolean,
): readonly Part[] {
  const give = (actors: readonly Actor[], role: Part['role']): readonly Part[] =>
    actors.map((actor) => ({ actor, role }));
  switch (site.row.shape) {
    case 'visit':
      return [
        ...give(
          left.filter((actor) => actor.kind !== 'place'),
          'visitor',
        ),
        ...give(
          right.filter((actor) => actor.kind !== 'place'),
          'host',
        ),
      ];
    case 'message': {
      const receives = reversed || (site.light !== undefined && RECEIVING_VERBS.has(site.light.lemma));
      return receives
        ? [...give(left, 'recipient'), ...give(right, 'sender')]
        : [...give(left, 'sender'), ...give(right, 'recipient')];
    }
    case 'interview': {
      const asks =
        site.light !== undefined &&
        !['give', 'grant', 'do', 'sit'].includes(site.light.lemma) &&
        !isPassive(scene.tree, site.light.index);
      const interviewers = asks ? left : right;
      const interviewees = asks ? right : left;
      const askers = interviewers.some((actor) => actor.kind === 'person')
        ? interviewers.filter((actor) => actor.kind === 'person')
        : interviewers;
      return [...give(askers, 'interviewer'), ...give(interviewees, 'interviewee')];
    }
    default: {
      const directed =
        site.row.gives === 'CALL' &&
        right.length > 0 &&
        left.length > 0 &&
        hasWord(scene, site, reversed ? 'from' : 'to');
      if (!directed) return [...give(left, 'participant'), ...give(right, 'participant')];
      return reversed
        ? [...give(left, 'callee'), ...give(right, 'caller')]
        : [...give(left, 'caller'), ...give(right, 'callee')];
    }
  }
}

const hasWord = (scene: Scene, site: NounSite, word: string): boolean =>
  after(scene.tree, site.noun, word).length > 0 ||
  (site.light !== undefined && after(scene.tree, site.light.index, word).length > 0);

function placeOfVisit(scene: Scene, site: NounSite): string | undefined {
  const heads = [site.noun, ...(site.light ? [site.light.index] : [])].flatMap((index) =>
    after(scene.tree, index, 'to', 'in', 'of'),
  );
  for (const head of heads) {
    const place = scene.actorsAt(head).find((actor) => actor.kind === 'place' && actor.mention.form === 'name');
    if (place) return place.entity;
    const named = appositions(scene.tree, head).flatMap((index) =>
      scene.actorsAt(index).filter((actor) => actor.kind === 'place'),
    )[0];
    if (named) return named.entity;
  }
  const marker = wordRightOf(scene, site.noun, ['to', 'in'], 6);
  if (marker === undefined) return undefined;
  for (let at = marker + 1; at <= marker + 4; at += 1) {
    const place = scene.startingAt(at);
    if (place?.kind === 'place') return place.entity;
    if (!['DET', 'ADJ', 'NOUN'].includes(scene.tokens[at]?.upos ?? '')) return undefined;
  }
  return undefined;
}

/** "at the level of directors", "at ministerial level": offices were in touch, whoever held them. */
function levelNear(scene: Scene, noun: number, anchor: number): 'office' | undefined {
  const { tokens } = scene;
  for (
    let at = Math.min(noun, anchor);
    at < tokens.length && at - noun <= 10 && tokens[at]!.sentence === tokens[noun]!.sentence;
    at += 1
  ) {
    if (tokens[at]!.lemma === 'level' && [1, 2, 3, 4].some((step) => tokens[at - step]?.lower === 'at'))
      return 'office';
    if (tokens[at]!.upos === 'VERB' && at > noun) return undefined;
  }
  return undefined;
}

function isDefinite(scene: Scene, noun: number): boolean {
  return scene.tree.children(noun).some((child) => {
    const token = scene.tokens[child]!;
    return (
      child < noun &&
      (['the', 'that', 'this', 'their', 'these', 'those', 'his', 'her'].includes(token.lower) ||
        token.label === 'nmod:poss')
    );
  });
}

import { after, appositions } from '../grammar/arguments.ts';
import { once } from '../once.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { denierOf } from './denier-of.ts';
import { typeByManner } from './manner.ts';
import { hasRecipient } from './message-parts.ts';
import { otherSide, ownSide, partsOf } from './noun-sides.ts';
import { type NounSite, siteOf } from './noun-site.ts';
import type { Party } from './parties.ts';
import type { NounRow } from './rules/contact-nouns.ts';
import { RECEIVING_VERBS } from './rules/light-verbs.ts';
import { GATHERINGS } from './rules/manner-words.ts';
import { shadeOf } from './shade.ts';
import type { Shade } from './shade-state.ts';
import { boundsOf, type Sighting } from './sighting.ts';
import { wordRightOf } from './windows.ts';

/** What may take part in what a noun tells; a place as its government wherever agencies may. */
const kindsOf = once(({ kinds = ['person', 'agency'] }: NounRow): ReadonlySet<string> => {
  return new Set<string>(kinds.includes('agency') ? [...kinds, 'place'] : kinds);
});

/** Reads one noun by its row; nothing where its people aren't there. */
export function readNoun(scene: Scene, noun: number, row: NounRow): readonly Sighting[] {
  const site = siteOf(scene, noun, row);
  if (!site || (row.of && !isOf(scene, noun, row.of))) return [];
  const kinds = kindsOf(row);
  const keep = (party: Party): readonly Actor[] => party.actors.filter((actor) => kinds.has(actor.kind));
  const own = ownSide(scene, site);
  const other = otherSide(scene, site);
  const both = keep(other.party);
  // "learned of a meeting between A and B", "ahead of the meeting": who frames the noun need not be there.
  const lent = isLent(scene, site, both.length, other.joint);
  const anchor = site.light?.index ?? noun;
  const told = shadeOf(scene, anchor, noun, own.negated || other.party.negated);
  const present = lent ? keep(own) : [];
  const left = present.length === 0 && told.stance === 'denies' ? denierOf(scene, noun, told, both) : present;
  const right = both.filter((actor) => !left.some((known) => known.entity === actor.entity));
  if (row.named && right.length === 0) return [];
  const parts = partsOf(scene, site, left, right, other.reversed);
  const group = parts.length > 1 ? undefined : ((lent ? own.group : undefined) ?? other.party.group);
  const level = levelNear(scene, noun, anchor);
  const pointsBack = parts.length < 2 && group === undefined && isDefinite(scene, noun);
  const people = parts.length + left.length + right.length;
  if (people === 0 && group === undefined && level === undefined && !pointsBack) return [];
  const shade: Shade =
    site.asked && told.realis === 'actual' ? { ...told, stance: 'affirms', realis: 'hypothetical' } : told;
  const base = {
    type: row.shape === 'mutual' ? typeByManner(scene, [noun, anchor], row.gives) : row.gives,
    rule: other.byWindow ? `${row.name}-window` : row.name,
    trigger: noun,
    anchor,
    parts,
    group,
    unnamed: (lent && own.unnamed) || other.party.unnamed,
    shade,
    weak: false,
    ...boundsOf(row, other.byWindow),
    known: isDefinite(scene, noun),
    gathering: GATHERINGS.has(scene.tokens[noun]!.lower),
    oneMore: hasWord(scene, noun, ONE_MORE),
    level,
    place: row.shape === 'visit' ? placeOfVisit(scene, site) : undefined,
  };
  if (row.shape === 'visit') {
    const visitors = parts.filter((part) => part.role === 'visitor');
    const somewhere = base.place !== undefined || parts.some((part) => part.role === 'host');
    if (visitors.length > 0 ? somewhere || isDefinite(scene, noun) : pointsBack || base.group !== undefined)
      return [{ ...base, pointsBack: pointsBack && !somewhere }];
    return [];
  }
  if (row.shape === 'message' && (left.length > 0 || right.length > 0)) {
    const received =
      parts.some((part) => part.role === 'recipient') ||
      hasRecipient(scene, [noun, anchor]) ||
      RECEIVING_VERBS.has(site.light?.lemma ?? '');
    return received || row.gives === 'INVITATION' ? [{ ...base, pointsBack: false }] : [];
  }
  if (row.working && !(site.light && left.length > 0) && !isOngoing(scene, noun)) return [];
  const framed = site.host !== undefined && (row.gives === 'MEETING' || site.under === undefined);
  if (row.weak && !site.light && !framed && right.length < 2 && !shade.calledOff) return [];
  if (left.length === 1 && right.length > 1 && hasSeparate(scene, noun))
    return right.map((actor) => ({
      ...base,
      pointsBack: false,
      parts: partsOf(scene, site, left, [actor], other.reversed),
    }));
  if (parts.length >= 2 || base.group !== undefined) return [{ ...base, pointsBack: false }];
  const stated = site.light !== undefined || site.host?.index === noun || right.length > 0;
  if (parts.length === 1 && base.unnamed && stated) return [{ ...base, pointsBack: false }];
  if (base.level === 'office') return [{ ...base, pointsBack: false }];
  return pointsBack ? [{ ...base, pointsBack: true }] : [];
}

/** Does the clause around the noun lend it a side? Not where "between" or "of" names both, nor for a meeting that is only a date. */
function isLent(scene: Scene, { host, light, noun, under, row }: NounSite, others: number, joint: boolean): boolean {
  if (host === undefined || light !== undefined || host.index === noun) return true;
  if (ownersOf(scene, noun) > 0) return true;
  if (joint && others > 1) return false;
  return (
    others > 0 ||
    row.shape !== 'mutual' ||
    (['in', 'during', 'after', 'at', 'over', 'following'].includes(under ?? '') && !isDetermined(scene, noun))
  );
}

const ownersOf = (scene: Scene, noun: number): number =>
  scene.tree.children(noun).filter((child) => scene.tokens[child]!.label === 'nmod:poss' && !scene.datedAt(child))
    .length;

/** "Relations between the two services continue". */
function isOngoing(scene: Scene, noun: number): boolean {
  const { label, head } = scene.tokens[noun]!;
  return (
    label === 'nsubj' && ['continue', 'persist', 'exist', 'remain', 'resume'].includes(scene.tokens[head]?.lemma ?? '')
  );
}

/** "held separate meetings with A and B": as many events as there are others. */
const hasSeparate = (scene: Scene, noun: number): boolean =>
  scene.tree
    .children(noun)
    .some((child) => child < noun && ['separate', 'individual'].includes(scene.tokens[child]!.lower));

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
  for (let at = marker + 1; at <= marker + 6; at += 1) {
    const place = scene.startingAt(at);
    if (place?.kind === 'place') return place.entity;
    // "to a plant in Riga"
    const token = scene.tokens[at];
    if (!token || (!['DET', 'ADJ', 'NOUN'].includes(token.upos) && token.lower !== 'in')) return undefined;
  }
  return undefined;
}

/** "at deputies’ level", "at ministerial level": offices were in touch, whoever held them. */
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

/** "exchange of information", "information sharing". */
function isOf(scene: Scene, noun: number, things: ReadonlySet<string>): boolean {
  return [-1, 1, 2, 3, 4].some((step) => things.has(scene.tokens[noun + step]?.lemma ?? ''));
}

function isDefinite(scene: Scene, noun: number): boolean {
  return isDetermined(scene, noun) && !isAnother(scene, noun);
}

/** Does an article or an owner make the noun a known one? */
const isDetermined = (scene: Scene, noun: number): boolean =>
  scene.tree.children(noun).some((child) => {
    const { lower, label } = scene.tokens[child]!;
    return child < noun && (DETERMINERS.has(lower) || label === 'nmod:poss');
  });

const DETERMINERS = new Set(['the', 'that', 'this', 'their', 'these', 'those', 'his', 'her']);

const ONE_MORE = new Set(['another', 'second', 'third', 'fourth', 'further', 'new', 'next', 'fresh', 'additional']);

/** Does one of the words stand before the noun in its phrase? */
const hasWord = (scene: Scene, noun: number, words: ReadonlySet<string>): boolean =>
  scene.tree.children(noun).some((child) => child < noun && words.has(scene.tokens[child]!.lower));

const OTHERS = new Set(
  'regional international global national annual ministerial economic next previous earlier other another future second third'.split(
    ' ',
  ),
);

/** "the Riga Regional Summit", "the summit of the eight": by its own words another event than the one told before. */
function isAnother(scene: Scene, noun: number): boolean {
  const { tokens, tree } = scene;
  if (after(tree, noun, 'of').some((head) => !scene.datedAt(head))) return true;
  return tree.children(noun).some((child) => {
    const { upos, lower, label } = tokens[child]!;
    const named = upos === 'PROPN' && label !== 'nmod:poss' && label !== 'appos' && tokens[noun]!.upos === 'PROPN';
    return child < noun && (OTHERS.has(lower) || named);
  });
}

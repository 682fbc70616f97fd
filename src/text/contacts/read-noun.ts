import { after, appositions } from '../grammar/arguments.ts';
import type { NounRow } from '../rules/contact-nouns.ts';
import { typeByManner } from './manner.ts';
import { otherSide, ownSide, partsOf } from './noun-sides.ts';
import { type NounSite, siteOf } from './noun-site.ts';
import type { Party } from './parties.ts';
import type { Actor, Scene } from './scene.ts';
import { shadeOf } from './shade.ts';
import type { Shade } from './shade-state.ts';
import type { Sighting } from './sighting.ts';
import { wordRightOf } from './windows.ts';

const ACTING = new Set(['person', 'agency', 'place']);

/** Reads one noun by its row; nothing where its people aren't there. */
export function readNoun(scene: Scene, noun: number, row: NounRow): readonly Sighting[] {
  const site = siteOf(scene, noun, row);
  if (!site || (row.of && !isOf(scene, noun, row.of))) return [];
  const kinds = new Set<string>(row.kinds ?? ACTING);
  if (kinds.has('agency')) kinds.add('place');
  const keep = (party: Party): readonly Actor[] => party.actors.filter((actor) => kinds.has(actor.kind));
  const own = ownSide(scene, site);
  const other = otherSide(scene, site);
  const left = keep(own);
  const right = keep(other.party).filter((actor) => !left.some((known) => known.entity === actor.entity));
  const anchor = site.light?.index ?? noun;
  const parts = partsOf(scene, site, left, right, other.reversed);
  const group = parts.length > 1 ? undefined : (own.group ?? other.party.group);
  const level = levelNear(scene, noun, anchor);
  const pointsBack = parts.length < 2 && group === undefined && isDefinite(scene, noun);
  const people = parts.length + left.length + right.length;
  if (people === 0 && group === undefined && level === undefined && !pointsBack) return [];
  const told = shadeOf(scene, anchor, noun, own.negated || other.party.negated);
  const shade: Shade =
    site.asked && told.realis === 'actual' ? { ...told, stance: 'affirms', realis: 'hypothetical' } : told;
  const base = {
    type: row.shape === 'mutual' ? typeByManner(scene, [noun, anchor], row.gives) : row.gives,
    rule: other.byWindow ? `${row.name}-window` : row.name,
    trigger: noun,
    anchor,
    parts,
    group,
    unnamed: own.unnamed || other.party.unnamed,
    shade,
    weak: false,
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
    return site.light || right.length > 0 || row.gives === 'INVITATION' ? [{ ...base, pointsBack: false }] : [];
  }
  if (row.working && !site.light && !isOngoing(scene, noun)) return [];
  const framed = site.host !== undefined && (row.gives === 'MEETING' || site.under === undefined);
  if (row.weak && !site.light && !framed && right.length < 2 && !shade.rules.includes('cancel')) return [];
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
  for (let at = marker + 1; at <= marker + 4; at += 1) {
    const place = scene.startingAt(at);
    if (place?.kind === 'place') return place.entity;
    if (!['DET', 'ADJ', 'NOUN'].includes(scene.tokens[at]?.upos ?? '')) return undefined;
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
  return scene.tree.children(noun).some((child) => {
    const token = scene.tokens[child]!;
    return (
      child < noun &&
      (['the', 'that', 'this', 'their', 'these', 'those', 'his', 'her'].includes(token.lower) ||
        token.label === 'nmod:poss')
    );
  });
}

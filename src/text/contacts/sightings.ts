import type { Token } from '../grammar/analysis.ts';
import { lemma } from '../grammar/lemma.ts';
import type { Scene } from '../scene/scene.ts';
import { readNoun } from './read-noun.ts';
import { readOffice } from './read-office.ts';
import { readOfficeNoun } from './read-office-noun.ts';
import { readStay } from './read-stay.ts';
import { readVerb } from './read-verb.ts';
import { CONTACT_NOUNS, type NounRow } from './rules/contact-nouns.ts';
import { CONTACT_VERBS } from './rules/contact-verbs.ts';
import { MEET } from './rules/meeting-verbs.ts';
import { OFFICE_NOUNS, type OfficeNounRow } from './rules/office-nouns.ts';
import { OFFICE_VERBS, type OfficeRow } from './rules/office-verbs.ts';
import type { VerbRow } from './rules/verb-row.ts';
import type { Sighting } from './sighting.ts';
import { partyRightOf } from './windows.ts';

const verbRows = indexed<VerbRow>(CONTACT_VERBS, (row) => row.verbs);
const officeRows = indexed<OfficeRow>(OFFICE_VERBS, (row) => row.verbs);
const nounRows = indexed<NounRow>(CONTACT_NOUNS, (row) => [...row.nouns]);
const officeNouns = indexed<OfficeNounRow>(OFFICE_NOUNS, (row) => [...row.nouns]);

/** All that the text tells of contact and office, in its order. Each token is looked at once; the first row that fits wins. */
export function sightingsOf(scene: Scene): readonly Sighting[] {
  const found: Sighting[] = [];
  for (const token of scene.tokens) {
    if (isGerundBeforeName(scene, token.index)) found.push(...readVerb(scene, token.index, MEET));
    else if (isPastTense(token))
      found.push(...firstOf(scene, token.index, verbRows.get(lemma(token.text, 'VERB', 'VBD')), readVerb));
    else if (token.upos === 'VERB' && scene.tokens[token.index - 1]?.lower !== '-') {
      found.push(...firstOf(scene, token.index, verbRows.get(token.lemma), readVerb));
      for (const row of officeRows.get(token.lemma) ?? []) found.push(...readOffice(scene, token.index, row));
    } else if (token.upos === 'NOUN' && isVerbInDisguise(scene, token.index)) {
      found.push(...firstOf(scene, token.index, verbRows.get(verbLemma(token)), readVerb));
    } else if (token.upos === 'NOUN' || token.upos === 'PROPN') {
      const rows = nounRows.get(token.lemma) ?? nounRows.get(token.lower);
      found.push(...firstOf(scene, token.index, rows, readNoun));
      found.push(...firstOf(scene, token.index, officeNouns.get(token.lower), readOfficeNoun));
    }
    if (token.upos === 'AUX' && token.lemma === 'be') found.push(...readStay(scene, token.index));
  }
  return found;
}

/** "Ray and Lind last met", "last spoke": tagged nouns now and then, which they never are. */
const isPastTense = ({ text, upos }: Token): boolean => upos === 'NOUN' && /^(?:met|spoke|flew|wrote)$/.test(text);

/** "regrets meeting Ray": tagged a noun now and then; a name right behind it shows the verb. */
function isGerundBeforeName(scene: Scene, index: number): boolean {
  const token = scene.tokens[index]!;
  if (token.lower !== 'meeting' || token.upos !== 'NOUN') return false;
  const before = scene.tokens[index - 1];
  if (before && ['DET', 'ADJ', 'PRON', 'NUM', 'PART'].includes(before.upos)) return false;
  const next = scene.tokens[index + 1];
  if (!next || (!['DET', 'PROPN', 'NOUN'].includes(next.upos) && next.xpos !== 'PRP$')) return false;
  return partyRightOf(scene, index).actors.length > 0;
}

/** The dictionary form a word has if it is a verb after all. */
const verbLemma = (token: Token): string => lemma(token.text, 'VERB', token.lower.endsWith('s') ? 'VBZ' : 'VBP');

/** "Ray visits Riga", "the Guard and the Police share information": tagged a noun, yet it stands between a name and what only a verb takes. */
function isVerbInDisguise(scene: Scene, index: number): boolean {
  const { tokens } = scene;
  const next = tokens[index + 1];
  if (!next || next.sentence !== tokens[index]!.sentence || next.upos === 'PUNCT') return false;
  if (!scene.actorsAt(index - 1).some((actor) => actor.last === index - 1 && actor.mention.form === 'name'))
    return false;
  const rows = verbRows.get(verbLemma(tokens[index]!));
  if (!rows) return false;
  if (rows.some((row) => row.objectNouns?.has(next.lemma))) return true;
  return (
    rows.some((row) => row.partner.includes('object')) &&
    (scene.startingAt(index + 1) !== undefined || partyRightOf(scene, index).actors.length > 0)
  );
}

const NOTHING: readonly Sighting[] = [];

/** What the first of a word's rows finds that finds anything. */
function firstOf<Row>(
  scene: Scene,
  index: number,
  rows: readonly Row[] | undefined,
  read: (scene: Scene, index: number, row: Row) => readonly Sighting[],
): readonly Sighting[] {
  if (rows === undefined) return NOTHING;
  for (const row of rows) {
    const found = read(scene, index, row);
    if (found.length > 0) return found;
  }
  return NOTHING;
}

function indexed<Row>(
  rows: readonly Row[],
  words: (row: Row) => readonly string[],
): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    for (const word of words(row)) {
      const list = index.get(word);
      if (list) list.push(row);
      else index.set(word, [row]);
    }
  }
  return index;
}

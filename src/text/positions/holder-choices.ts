import { type Features, makeFeatures, takenFeatures, templates } from '../learned/features.ts';
import type { Scene } from '../scene/scene.ts';
import { type Proposal, type ProposedOffice, proposeOffices } from './office-proposals.ts';
import type { FoundPosition } from './office-right.ts';
import { isCommon } from './title-phrase.ts';

/** That somebody holds an office, as features of a ranker; null stands for nobody. */
export interface HolderCandidate {
  readonly position: FoundPosition | null;
  readonly features: Int32Array;
  readonly bias?: number;
}

/** An office and who may hold it, nobody first. */
export interface HolderChoice {
  /** Token of the office. */
  readonly office: number;
  /** "Presidents A and B": whoever is likelier than nobody holds it. */
  readonly isPlural: boolean;
  readonly candidates: readonly HolderCandidate[];
}

const T = templates('office-holder', [
  'none',
  'none-office',
  'none-shape',
  'none-near',
  'rules',
  'rule-office',
  'rule-shape',
  'unruled',
  'side',
  'side-office',
  'between',
  'means',
  'arc',
  'path',
  'governor',
  'form',
  'own',
  'own-office',
  'others',
  'after',
  'agency',
]);

/** What is taken from the score of nobody where a rule tells of somebody: rules know ways of telling that the corpus has seldom. */
const AGAINST_A_RULE = -48;
/** Tokens between an office and a person whose tags are looked at. */
const MAX_BETWEEN = 6;

/** The offices of a text with who may hold them. */
export function holderChoices(scene: Scene): readonly HolderChoice[] {
  const offices = proposeOffices(scene);
  const { held, holders } = heldByName(scene, offices);
  const features = makeFeatures();
  return offices.map((proposed) => {
    const { office, phrase, proposals } = proposed;
    const { lemma } = office;
    const told = proposals.some(({ rules }) => rules.length > 0);
    const shape = shapeOf(scene, proposed);
    const none = (): void => {
      features.word(T.none, `${told}`);
      features.word(T['none-office'], lemma);
      features.word(T['none-office'], `${lemma} ${told} ${office.xpos}`);
      features.word(T['none-shape'], `${shape} ${told}`);
      features.word(T['none-near'], `${Math.min(proposals.length, 3)} ${told}`);
      features.word(T.agency, `none ${phrase?.agency != null} ${told}`);
      const opened = scene.openAt(office.index);
      features.word(T.means, `none ${opened !== undefined}`);
      const known = holders.get(lemma)?.size ?? 0;
      features.word(T.others, `none ${Math.min(known, 2)} ${told}`);
    };
    const some = ({ position, actor, rules }: Proposal, at: number): void => {
      const { form } = actor.mention;
      const side = actor.first > office.index ? 'right' : actor.last < office.index ? 'left' : 'over';
      const away = scene.tokens[actor.first]!.sentence !== office.sentence;
      const distance = side === 'right' ? actor.first - office.index : office.index - actor.last;
      const near = away ? 'away' : distance < 3 ? String(distance) : distance < 6 ? '5' : distance < 12 ? '11' : 'far';
      for (const rule of rules) {
        features.word(T.rules, `${rule} ${form}`);
        features.word(T['rule-office'], `${rule} ${lemma}`);
        features.word(T['rule-shape'], `${rule} ${shape}`);
      }
      features.word(T.rules, `${rules.length} of ${told}`);
      if (rules.length === 0) {
        features.word(T.unruled, `${lemma} ${form}`);
        features.word(T.unruled, `${side} ${near} ${told}`);
        features.word(T.unruled, `${shape} ${side}`);
      }
      features.word(T.side, `${side} ${near} ${form}`);
      features.word(T.side, `${side} ${at} ${told}`);
      features.word(T['side-office'], `${side} ${lemma} ${told}`);
      features.word(T.between, `${side} ${away ? 'away' : between(scene, actor.last, office.index, actor.first)}`);
      features.word(T.means, `${side === 'over'} ${form} ${lemma}`);
      for (const arc of arcsOf(scene, proposed, actor)) {
        features.word(T.arc, `${arc} ${told}`);
        features.word(T.path, `${arc} ${form} ${rules[0] ?? ''}`);
      }
      features.word(T.governor, `${governorOf(scene, office.index)} ${side} ${rules.length > 0}`);
      features.word(T.form, `${form} ${rules[0] ?? ''} ${office.xpos}`);
      const own = held.get(position.person);
      features.word(T.own, `${own?.has(lemma) ?? false} ${own === undefined} ${rules[0] ?? ''} ${form}`);
      features.word(T['own-office'], `${own?.has(lemma) ?? false} ${lemma} ${rules.length > 0}`);
      const others = holders.get(lemma);
      features.word(
        T.others,
        `${others?.has(position.person) ?? false} ${Math.min(others?.size ?? 0, 2)} ${rules[0] ?? ''}`,
      );
      features.word(T.agency, `${position.agency !== null} ${rules.length > 0} ${side}`);
    };
    return {
      office: office.index,
      isPlural: office.xpos === 'NNS' || office.xpos === 'NNPS',
      candidates: [
        { position: null, features: gather(features, none), bias: told ? AGAINST_A_RULE : 0 },
        ...proposals.map((proposal, at) => ({
          position: proposal.position,
          features: gather(features, () => some(proposal, at)),
        })),
      ],
    };
  });
}

function gather(features: Features, add: () => void): Int32Array {
  features.clear();
  add();
  return takenFeatures(features);
}

/** What offices the rules tell of whom around his name, and who holds each office by them. */
function heldByName(
  scene: Scene,
  offices: readonly ProposedOffice[],
): {
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
  readonly holders: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const held = new Map<string, Set<string>>();
  const holders = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: string): void => {
    const known = map.get(key);
    if (known) known.add(value);
    else map.set(key, new Set([value]));
  };
  for (const { office, proposals } of offices)
    for (const { position, actor, rules } of proposals) {
      if (rules.length === 0 || actor.mention.form !== 'name') continue;
      const { lemma } = scene.tokens[office.index]!;
      add(held, position.person, lemma);
      add(holders, lemma, position.person);
    }
  return { held, holders };
}

/** How an office is printed: what stands before its phrase, whether it has a capital, what follows. */
function shapeOf(scene: Scene, { office, phrase }: ProposedOffice): string {
  const { tokens } = scene;
  if (!phrase) return 'verb';
  const first = tokens[phrase.first]!;
  const before = tokens[phrase.first - 1];
  const opening = ['DET', 'PRON'].includes(first.upos) ? first.lower : (before?.lower ?? '');
  const opens = /^(?:the|an?|his|her|its|their|as|of|,|for|to|by|with|said|is|was|and)$/.test(opening)
    ? opening
    : 'other';
  const capital = /^\p{Lu}/u.test(office.text);
  const next = tokens[office.index + 1];
  const follows = next === undefined ? '' : next.upos === 'PUNCT' ? next.lower : next.upos;
  return `${opens} ${capital} ${isCommon(scene, phrase)} ${follows}`;
}

/** The tags of what stands between an office and a person. */
function between({ tokens }: Scene, last: number, office: number, first: number): string {
  const [from, to] = first > office ? [office + 1, first] : [last + 1, office];
  if (to - from > MAX_BETWEEN) {
    const signs = tokens.slice(from, to).filter(({ upos }) => upos === 'VERB' || upos === 'PUNCT');
    return `long ${signs
      .slice(0, 3)
      .map(({ upos, lower }) => (upos === 'PUNCT' ? lower : upos))
      .join(' ')}`;
  }
  return tokens
    .slice(from, to)
    .map(({ upos, lower }) => (/^(?:ADP|PUNCT|CCONJ|PRON|PART)$/.test(upos) ? lower : upos))
    .join(' ');
}

/** How arcs join an office and a person: the one governs the other, or both hang on one word. */
function arcsOf(
  { tokens }: Scene,
  { office }: ProposedOffice,
  { first, last }: { first: number; last: number },
): readonly string[] {
  const found: string[] = [];
  const head = headOf(tokens, first, last);
  const person = tokens[head]!;
  if (person.head === office.index) found.push(`down ${person.label}`);
  else if (office.head >= first && office.head <= last) found.push(`up ${office.label}`);
  else if (person.head >= 0 && person.head === office.head) found.push(`beside ${person.label} ${office.label}`);
  else {
    const over = office.head < 0 ? undefined : tokens[office.head];
    if (over && over.head >= 0 && over.head === person.head)
      found.push(`under ${person.label} ${over.label} ${office.label}`);
    else if (over && person.head >= 0 && tokens[person.head]!.head === over.index)
      found.push(`above ${person.label} ${office.label}`);
  }
  return found.length > 0 ? found : [`apart ${person.label} ${office.label}`];
}

/** The token of a stretch that hangs on a word outside of it. */
function headOf(tokens: Scene['tokens'], first: number, last: number): number {
  for (let at = last; at >= first; at -= 1) {
    const { head } = tokens[at]!;
    if (head < first || head > last) return at;
  }
  return last;
}

/** The verb above an office, with how the office hangs on it. */
function governorOf({ tokens }: Scene, office: number): string {
  let token = tokens[office]!;
  const { label } = token;
  for (let steps = 0; steps < 3 && token.head >= 0; steps += 1) {
    token = tokens[token.head]!;
    if (token.upos === 'VERB') return `${label} ${token.lemma}`;
  }
  return `${label} ${token.upos}`;
}

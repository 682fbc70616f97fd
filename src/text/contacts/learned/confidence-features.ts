import { type Features, templates } from '../../learned/features.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Told } from '../merge.ts';
import type { Judged } from './propose.ts';

const T = templates('confidence', [
  'bias',
  'trigger',
  'least',
  'second',
  'left',
  'product',
  'typed',
  'shaded',
  'type',
  'shade',
  'named',
  'outside',
  'agrees',
  'row',
  'forms',
  'sides',
  'ruled',
  'lemma',
  'kinds',
  'denied',
]);

const STEPS = 12;

/** A figure as the steps it has passed, so that a linear model can bend. */
function climb(f: Features, kind: number, value: number): void {
  const logit = Math.log(Math.max(value, 1e-4) / Math.max(1 - value, 1e-4));
  const passed = Math.round(logit * 1.5) + STEPS / 2;
  for (let step = 0; step <= Math.min(STEPS, passed); step += 1) f.add(kind, step);
}

/** What tells whether a telling is right in everything: how sure each decision was, and whether the rules agree. */
export function confidenceFeatures(scene: Scene, judged: Judged, told: Told, byRule: boolean, f: Features): void {
  const { parties, type, probability } = judged;
  const own = told.participants.flatMap((one) => {
    const party = parties.find(({ candidate }) => candidate.entity === one.entity && one.entity !== null);
    return party ? [party] : [];
  });
  const sure = own.map((party) => party.probability).sort((a, b) => b - a);
  const named = told.participants.filter(({ entity }) => entity !== null).length;
  const lost = named - own.length;
  const least = lost > 0 ? 0.01 : (sure.at(-1) ?? 0.01);
  const others = parties.filter(
    ({ candidate }) =>
      candidate.entity !== null && !told.participants.some(({ entity }) => entity === candidate.entity),
  );
  const left = Math.max(0.001, ...others.map((party) => party.probability));
  f.add(T.bias, byRule ? 1 : 0);
  climb(f, T.trigger, probability);
  climb(f, T.least, least);
  climb(f, T.second, sure[1] ?? 0.001);
  climb(f, T.left, left);
  climb(f, T.product, probability * least * (1 - left) * judged.shadeProbability);
  climb(f, T.typed, judged.typeProbability);
  climb(f, T.shaded, judged.shadeProbability);
  f.word(T.type, told.type);
  f.word(T.type, `${type === told.type} ${byRule}`);
  const { stance, realis } = told.sighting.shade;
  f.word(T.shade, `${stance} ${realis}`);
  f.word(T.ruled, `${realis} ${judged.realis} ${stance}`);
  f.word(T.named, `${Math.min(4, named)} ${told.participants.length > named} ${told.type}`);
  f.word(T.named, `${Math.min(4, named)} ${told.participants.length > named}`);
  const sides = new Set(told.participants.map(({ side }) => side ?? 0));
  f.word(T.sides, `${[...sides].toSorted((a, b) => a - b).join('')} ${Math.min(3, named)} ${told.type}`);
  f.add(T.outside, own.filter(({ candidate }) => candidate.back > 0).length);
  for (const { candidate } of own)
    f.word(T.forms, `${candidate.kind} ${candidate.actor?.mention.form ?? ''} ${Math.min(candidate.back, 2)}`);
  const same = judged.fired.some(({ participants }) => samePeople(participants, told.participants));
  f.word(T.agrees, judged.fired.length === 0 ? 'no rule' : `${same} ${byRule}`);
  f.word(T.row, judged.fired[0]?.sighting.rule ?? '');
  climb(f, T.denied, judged.denied);
  const kinds = own.map(({ candidate }) => `${candidate.kind} ${Math.min(candidate.back, 1)}`).toSorted();
  f.word(T.kinds, kinds.join(' + '));
  if (byRule) {
    f.word(T.row, `own ${told.sighting.rule}`);
    return;
  }
  // What a rule tells is judged by the row alone: plain sentences of a kind that news seldom has would lose by their words.
  const token = scene.tokens[judged.trigger]!;
  f.word(T.lemma, token.lemma);
  f.word(T.lemma, `${token.lemma} ${token.upos} ${told.type}`);
}

/** Are the named participants of two tellings the same? */
export function samePeople(a: Told['participants'], b: Told['participants']): boolean {
  const named = (all: Told['participants']): readonly (string | null)[] =>
    all.map(({ entity }) => entity).filter((entity) => entity !== null);
  const one = named(a);
  const other = named(b);
  return one.length === other.length && one.every((entity) => other.includes(entity));
}

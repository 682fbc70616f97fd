import { subjects } from '../grammar/arguments.ts';
import { isCue } from './cues.ts';
import { isTensed } from './reported.ts';
import type { QuotedTokens, Scene } from './scene.ts';
import { type Speaker, spanOf, speakerAt } from './speaker.ts';
import { startsAttribution, subjectOf } from './subject.ts';

/** Who says a quotation, by which word. */
export interface Attribution {
  /** Token of the verb, or the colon or dash, that gives the quotation to its speaker; -1 where it is only taken over from the one before. */
  readonly cue: number;
  readonly speaker: Speaker | undefined;
  readonly rule: string;
}

/** How many tokens an attribution after or before its quotation may take up to its verb. */
const MAX_REACH = 32;
const DASH = /^(?:[―—–]|--?)$/;
const ENDS = /[.,!?;…—–-]["'’”»]*$/u;

/**
 * The attribution that stands beside a quotation in its sentence: "“Q,” the mayor said", "said the mayor", "the mayor said: “Q”", "“Q,” the mayor
 * said, “Q”". Undefined where there is none: then the quotation is a fragment, or stands alone.
 */
export function attributionOf(scene: Scene, quoted: QuotedTokens): Attribution | undefined {
  const introduced = before(scene, quoted);
  if (introduced) return introduced;
  return isLead(scene, quoted) && isClosedOff(scene, quoted)
    ? (dashed(scene, quoted) ?? after(scene, quoted))
    : undefined;
}

/** Does the quotation begin a clause: at the start of its sentence, after a comma or colon, or after a lone "But"? */
export function isLead(scene: Scene, quoted: QuotedTokens): boolean {
  const { tokens } = scene;
  const previous = tokens[quoted.first - 1];
  const sentence = tokens[quoted.first]!.sentence;
  if (!previous || previous.sentence !== sentence) return true;
  if (previous.upos === 'PUNCT' || [',', ':', '—', '–', '--'].includes(previous.lower)) return true;
  return ['but', 'and', 'yet', 'so'].includes(previous.lower) && scene.sentences[sentence]!.first === previous.index;
}

/** Does the quotation end as speech does: with a comma or full stop inside or right after the closing mark? */
function isClosedOff(scene: Scene, quoted: QuotedTokens): boolean {
  if (ENDS.test(scene.text.slice(quoted.start, quoted.end))) return true;
  return [',', ';', '—', '–', '--', '-', '.'].includes(scene.tokens[quoted.last]?.lower ?? '');
}

/** “Q” — Ugo Rossi: a dash and a name after the quotation, and then nothing more. */
function dashed(scene: Scene, quoted: QuotedTokens): Attribution | undefined {
  const { tokens, sentences } = scene;
  const dash = tokens[quoted.last];
  const first = tokens[quoted.last + 1];
  if (!dash || !first || !DASH.test(dash.text) || first.upos !== 'PROPN') return undefined;
  const end = Math.min(sentences[first.sentence]!.last, first.index + 8);
  let last = first.index;
  while (last < end && tokens[last]!.upos === 'PROPN') last += 1;
  const next = tokens[last];
  if (next && next.sentence === first.sentence && !/^[,.(“"”]$/.test(next.text)) return undefined;
  const speaker = speakerAt(scene, last - 1, end);

  return {
    cue: dash.index,
    speaker: { ...speaker, span: { ...spanOf(scene, first.index, last), form: 'name' } },
    rule: 'quote-dash-name',
  };
}

function after(scene: Scene, quoted: QuotedTokens): Attribution | undefined {
  const { tokens, sentences } = scene;
  const sentence = sentences[tokens[quoted.last - 1]!.sentence]!;
  const end = Math.min(sentence.last, quoted.last + MAX_REACH);
  let unnamed: Attribution | undefined;
  for (let at = quoted.last; at < end && scene.quotedAt[at] === -1; at += 1) {
    if (!isCue(scene, at, 'marks') || isInRelativeClause(scene, at, quoted.last)) continue;
    const subject = subjectOf(scene, at, quoted.last, sentence.last, true);
    if (subject === undefined) {
      unnamed ??= { cue: at, speaker: undefined, rule: 'quote-verb' };
      continue;
    }
    return {
      cue: at,
      speaker: speakerAt(scene, subject, subject < at ? at : sentence.last),
      rule: subject < at ? 'quote-speaker-verb' : 'quote-verb-speaker',
    };
  }
  return unnamed;
}

function before(scene: Scene, quoted: QuotedTokens): Attribution | undefined {
  const { tokens, sentences } = scene;
  const joint = tokens[quoted.first - 1];
  if (!joint) return undefined;
  // After a colon the quotation may be a sentence, or a paragraph, of its own.
  const sentence = sentences[joint.lower === ':' ? joint.sentence : tokens[quoted.first]!.sentence]!;
  if (quoted.first - 1 < sentence.first) return undefined;
  const introduces = joint.lower === ',' || joint.lower === ':';
  const stop = Math.max(sentence.first, quoted.first - MAX_REACH);
  for (let at = quoted.first - 1; at >= stop && scene.quotedAt[at] === -1; at -= 1) {
    if (!isCue(scene, at, 'marks') && !isCue(scene, at, 'clause')) continue;
    if (!introduces && !(touches(scene, at, quoted.first) && endsClause(scene, quoted))) return undefined;
    if (joint.lower === ',' && (hasClauseBetween(scene, at, quoted.first) || !endsClause(scene, quoted)))
      return undefined;
    if (isInRelativeClause(scene, at, sentence.first) && joint.lower === ':') continue;
    const from = sentence.first;
    const subject = subjectOf(scene, at, from, quoted.first, startsAttribution(scene, at));
    return {
      cue: at,
      speaker: subject === undefined ? undefined : speakerAt(scene, subject, subject < at ? at : quoted.first),
      rule: 'speaker-verb-quote',
    };
  }
  return joint.lower === ':' ? byColon(scene, quoted.first - 1, sentence.first) : undefined;
}

/** "The mayor was blunt: “Q”", "the mayor turned on the firm: “Q”": the subject of the clause before the colon, where it is somebody. */
function byColon(scene: Scene, colon: number, first: number): Attribution | undefined {
  const { tokens, tree } = scene;
  const verb = tokens
    .slice(Math.max(first, colon - MAX_REACH), colon)
    .find((token) => token.upos === 'VERB' && isTensed(token));
  const head = verb && subjects(tree, verb.index).find((at) => at >= first && at < colon && scene.quotedAt[at] === -1);
  if (head === undefined) return undefined;
  const speaker = speakerAt(scene, head, colon);
  const isSomebody = speaker.span.form === 'pronoun' || speaker.entity !== null;
  return isSomebody ? { cue: colon, speaker, rule: 'speaker-colon-quote' } : undefined;
}

/** "said “Q”", "told them “Q”", "said that “Q”": at most a few words stand between the verb and the mark. */
function touches(scene: Scene, verb: number, mark: number): boolean {
  return (
    mark - verb <= 3 &&
    scene.tokens.slice(verb + 1, mark).every(({ upos, lower }) => upos === 'PRON' || upos === 'ADV' || lower === 'that')
  );
}

/** Does nothing of the same clause follow the quotation ("said “Q” and left")? */
function endsClause(scene: Scene, quoted: QuotedTokens): boolean {
  const next = scene.tokens[quoted.last];
  if (!next || next.sentence !== scene.tokens[quoted.first]!.sentence) return true;
  if (next.upos === 'PUNCT' || ENDS.test(scene.text.slice(quoted.start, quoted.end))) return true;
  return ['and', 'but'].includes(next.lower) && scene.tokens[quoted.last + 1]?.upos === 'VERB';
}

/** Does the verb already have its clause before the comma ("He said he was ill, “Q”")? */
function hasClauseBetween(scene: Scene, verb: number, mark: number): boolean {
  return scene.tokens.slice(verb + 1, mark).some((token) => token.upos === 'VERB' && /^VB[DPZ]$/.test(token.xpos));
}

/** "…, who told reporters …,": the verb is that of an aside about the speaker. */
function isInRelativeClause(scene: Scene, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 4); at -= 1) {
    const { lower } = scene.tokens[at]!;
    if (lower === 'who' || lower === 'which' || lower === 'whose') return true;
    if (lower === ',') return false;
  }
  return false;
}

import { dependents } from '../grammar/arguments-tree.ts';
import type { QuotedTokens, Scene } from '../scene/quoted-scene.ts';
import { type Speaker, spanOf, speakerAt } from '../scene/speaker.ts';
import { accordingTo, sourceCue } from './according-to.ts';
import { isHiddenCue, isWork, thingBefore, withOtherVerb } from './after-quotation.ts';
import { isCue } from './cues.ts';
import { hasTensed, isTensed } from './reported.ts';
import { agentOf, startsAttribution, subjectOf } from './subject.ts';

/** Who says a quotation, by which word. */
export interface Attribution {
  /** Token of the verb, or the colon or dash, that gives the quotation to its speaker; -1 where it is only taken over from the one before. */
  readonly cue: number;
  readonly speaker: Speaker | undefined;
  readonly rule: string;
}

/** How many tokens an attribution after or before its quotation may take up to its verb. */
const MAX_REACH = 32;
/** How many tokens somebody quoted may take ("quoted Ugo Rossi, the mayor of Turin, as saying"). */
const MAX_QUOTED = 14;
/** "…, who wrote on Monday: “Q”": so few words stand between the verb of a relative clause and the mark, where it speaks. */
const MAX_ASIDE = 5;
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
  if (isWork(scene, quoted)) return undefined;
  const end = Math.min(sentence.last, quoted.last + MAX_REACH);
  let unnamed: Attribution | undefined;
  for (let at = quoted.last; at < end && scene.quotedAt[at] === -1; at += 1) {
    if (
      !(isCue(scene, at, 'marks') || isHiddenCue(scene, at, quoted)) ||
      isInRelativeClause(scene, at, quoted.last) ||
      quotesAs(scene, at)
    )
      continue;
    if (isHiddenCue(scene, at, quoted)) return { cue: at, speaker: thingBefore(scene, at), rule: 'quote-speaker-verb' };
    const subject = isToldOf(scene, at) ? agentOf(scene, at) : subjectOf(scene, at, quoted.last, sentence.last, true);
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
  return unnamed ?? withOtherVerb(scene, quoted, end);
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
  let acts = false;
  for (let at = quoted.first - 1; at >= stop && scene.quotedAt[at] === -1; at -= 1) {
    if (joint.lower === ':' && sourceCue(scene, at) > 0) {
      const source = accordingTo(scene, at)?.speaker;
      return { cue: at, speaker: source, rule: 'according-to-quote' };
    }
    // "The mayor replied, before his lawyer stepped in: “Q”": who acts right before the colon.
    if (joint.lower === ':' && !acts && !isCue(scene, at, 'marks')) {
      const actor = actorAt(scene, at);
      if (actor !== undefined) {
        acts = true;
        const speaker = speakerAt(scene, actor, Math.min(at, quoted.first - 1));
        if (isSomebody(speaker)) return { cue: quoted.first - 1, speaker, rule: 'speaker-colon-quote' };
      }
    }
    if (!isCue(scene, at, 'marks') && !isCue(scene, at, 'clause')) continue;
    if (!introduces && !(touches(scene, at, quoted.first) && endsClause(scene, quoted))) return undefined;
    if (joint.lower === ',' && (hasClauseBetween(scene, at, quoted.first) || !endsClause(scene, quoted)))
      return undefined;
    if (isInRelativeClause(scene, at, sentence.first) && joint.lower === ':' && quoted.first - at > MAX_ASIDE) continue;
    const from = sentence.first;
    const subject = isToldOf(scene, at)
      ? agentOf(scene, at)
      : subjectOf(scene, at, from, quoted.first, startsAttribution(scene, at));
    return {
      cue: at,
      speaker: subject === undefined ? undefined : speakerAt(scene, subject, subject < at ? at : quoted.first),
      rule: 'speaker-verb-quote',
    };
  }
  return joint.lower === ':' && isWhole(scene, quoted)
    ? { cue: quoted.first - 1, speaker: undefined, rule: 'colon-quote' }
    : undefined;
}

/** Is the quotation a sentence: with a verb that has a tense, and a mark that ends it? */
function isWhole(scene: Scene, quoted: QuotedTokens): boolean {
  return ENDS.test(scene.text.slice(quoted.start, quoted.end)) && hasTensed(scene, quoted.first, quoted.last);
}

/** "The mayor was blunt: “Q”", "the mayor turned on the firm: “Q”": the subject of the predicate at a token, if it is one. */
function actorAt(scene: Scene, at: number): number | undefined {
  const { tokens, tree } = scene;
  const { upos } = tokens[at]!;
  if (!(upos === 'VERB' ? isTensed(tokens[at]!) : upos === 'ADJ' && hasCopula(scene, at))) return undefined;
  const heads = dependents(tree, at, 'nsubj').filter((one) => one < at && scene.quotedAt[one] === -1);
  // The parser cuts "farmers' chief Ugo Rossi" in two.
  return heads.findLast((head) => isSomebody(speakerAt(scene, head, at))) ?? heads.at(-1);
}

/** Does a speaker's span name somebody, or stand for somebody named ("she", but not "who")? */
function isSomebody({ entity, span }: Speaker): boolean {
  return entity !== null || (span.form === 'pronoun' && !/^wh/i.test(span.text));
}

function hasCopula({ tree }: Scene, at: number): boolean {
  return dependents(tree, at, 'cop').some((one) => one < at);
}

/** "Was told", "is quoted": the one before the verb hears or is read. */
function isToldOf({ tokens }: Scene, at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.upos === 'ADV') before -= 1;
  return tokens[before]?.lemma === 'be' && /^VB[ND]$/.test(tokens[at]!.xpos);
}

/** "quoted the mayor as saying", "was quoted as saying": who is quoted says it, by the word "saying". */
function quotesAs({ tokens }: Scene, at: number): boolean {
  if (!['quote', 'cite'].includes(tokens[at]!.lemma)) return false;
  for (let next = at + 1; next < Math.min(tokens.length - 1, at + MAX_QUOTED); next += 1)
    if (tokens[next]!.lower === 'as' && tokens[next + 1]!.xpos === 'VBG')
      return tokens[next]!.sentence === tokens[at]!.sentence;
  return false;
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

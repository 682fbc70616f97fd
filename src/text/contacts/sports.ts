import type { Scene } from '../scene/scene.ts';
import type { Sighting } from './sighting.ts';
import { partyRightOf } from './windows.ts';

/** Words that only a report of a match has. */
const MATCH_WORDS: ReadonlySet<string> = new Set(
  `semifinal semifinals semi-final semi-finals quarterfinal quarterfinals quarter-final quarter-finals final finals playoff playoffs play-off
  play-offs striker goalkeeper keeper midfielder defender forward winger quarterback pitcher batsman bowler wicket innings halftime
  half-time penalty penalties kickoff kick-off matchday knockout heavyweight lightweight middleweight welterweight bout tournament fixture
  fixtures champion champions seed seeded unbeaten winless scorer scored goalless derby tiebreak tie-break grand-slam playmaker
  flyweight featherweight bantamweight cruiserweight light-welterweight rugby cricket wimbledon boxing boxer wrestler grandmaster
  championship championships league cup stadium arena coach inning touchdown relegation promotion undefeated match matches`.split(
    /\s+/,
  ),
);
/** Words that may be of sport or not: two sorts of evidence are asked of them. */
const UNSURE: ReadonlySet<string> = new Set([
  'final',
  'finals',
  'champion',
  'champions',
  'league',
  'cup',
  'coach',
  'stadium',
  'arena',
  'forward',
  'defender',
  'keeper',
  'penalty',
  'penalties',
  'championship',
  'promotion',
  'seed',
  'match',
  'matches',
  'tournament',
]);
const RESULTS = new Set([
  'lose',
  'win',
  'beat',
  'defeat',
  'draw',
  'face',
  'play',
  'trail',
  'lead',
  'thrash',
  'edge',
  'score',
]);
const POLITICAL = new Set([
  'president',
  'minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'ambassador',
  'envoy',
  'senator',
  'governor',
  'talks',
  'summit',
  'officials',
]);

/** "3-1" in one token or cut into three. */
function isScore({ tokens }: Scene, at: number): boolean {
  const { text } = tokens[at]!;
  if (text < '0' || text >= ':') return false;
  if (/^\d{1,3}[-–]\d{1,3}$/.test(text)) return true;
  const [dash, other] = [tokens[at + 1]?.text, tokens[at + 2]?.text];
  return (dash === '-' || dash === '–') && /^\d{1,3}$/.test(text) && /^\d{1,3}$/.test(other ?? '');
}

/** "Norway meet Sweden in Oslo": countries that meet each other in person are their teams. Governments meet with each other, or both meet. */
function isPlainGame({ trigger, parts }: Sighting): boolean {
  if (parts.length !== 2 || parts.some((part) => part.actor.kind !== 'place')) return false;
  return parts.some((part) => part.actor.last < trigger) && parts.some((part) => part.actor.first === trigger + 1);
}

/** "Ray will face Lind, while Sol will meet Berg": a person who faces a person is in a ring. */
function facesAnother(scene: Scene, { trigger }: Sighting): boolean {
  const { first, last } = scene.tree.sentences[scene.tokens[trigger]!.sentence]!;
  for (let at = Math.max(first, trigger - MAX_BESIDE); at < Math.min(last, trigger + MAX_BESIDE); at += 1) {
    if (!['face', 'fight', 'beat', 'defeat'].includes(scene.tokens[at]!.lemma) || scene.tokens[at]!.upos !== 'VERB')
      continue;
    if (partyRightOf(scene, at).actors.some((actor) => actor.kind === 'person')) return true;
  }
  return false;
}

const MAX_BESIDE = 30;

/** Is the event a match and no contact? Judged by the words of its sentence and what its participants are. */
export function isMatch(scene: Scene, sighting: Sighting): boolean {
  if (!sighting.gameLike) return false;
  const sentence = scene.tree.sentences[scene.tokens[sighting.trigger]!.sentence]!;
  let sure = 0;
  let unsure = 0;
  let result = false;
  const to = Math.min(sentence.last, sighting.trigger + 60);
  for (let at = Math.max(sentence.first, sighting.trigger - 60); at < to; at += 1) {
    const token = scene.tokens[at]!;
    if (MATCH_WORDS.has(token.lower) && token.upos !== 'VERB' && token.upos !== 'ADV') {
      if (UNSURE.has(token.lower)) unsure += 1;
      else sure += 1;
    }
    if (token.upos === 'VERB' && RESULTS.has(token.lemma)) result = true;
    if (isScore(scene, at)) sure += 1;
    if (POLITICAL.has(token.lower)) return false;
  }
  const people = sighting.parts.filter((part) => part.actor.kind === 'person').length;
  if (sighting.opposes && isPlainGame(sighting)) return true;
  if (sighting.opposes && people > 1 && facesAnother(scene, sighting)) return true;
  if (people === 0) return sure + unsure > 0 || result;
  return sure > 0 || unsure > 1 || (unsure > 0 && (result || sighting.opposes === true));
}

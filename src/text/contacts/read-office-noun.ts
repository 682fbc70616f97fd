import { after, subjects } from '../grammar/arguments.ts';
import { dependents, governor } from '../grammar/arguments-tree.ts';
import type { Actor, Scene } from '../scene/scene.ts';
import { partyOf } from './parties.ts';
import type { OfficeNounRow } from './rules/office-nouns.ts';
import { shadeOf } from './shade.ts';
import type { Sighting } from './sighting.ts';

/** Verbs whose subject is not the one who goes: "demanded her resignation". Their noun tells of a wish. */
const WISHING = new Set([
  'demand',
  'seek',
  'urge',
  'want',
  'call',
  'request',
  'discuss',
  'consider',
  'oppose',
  'block',
  'fear',
]);

/** Who announces his resignation resigns. */
const DONE = new Set(['announce', 'tender', 'submit', 'offer']);

/** Reads a noun that begins or ends somebody's time in office: "the resignation of Ann Ray", "her appointment as judge". */
export function readOfficeNoun(scene: Scene, noun: number, row: OfficeNounRow): readonly Sighting[] {
  const { tree, tokens } = scene;
  if (tokens[noun]!.label === 'compound' || scene.inName(noun)) return [];
  if (row.as && after(tree, noun, 'as', 'to').length === 0) return [];
  const people = holders(scene, noun);
  if (people.length === 0) return [];
  const head = governor(tree, noun);
  const wished =
    head !== undefined &&
    (WISHING.has(head.lemma) || dependents(tree, noun, 'case').some((at) => tokens[at]!.lower === 'for'));
  const told = shadeOf(scene, noun, noun, false);
  const shade =
    head && DONE.has(head.lemma) && told.realis === 'planned' ? { ...told, realis: 'actual' as const } : told;
  return [
    {
      type: row.gives,
      rule: row.name,
      trigger: noun,
      anchor: noun,
      parts: people.map((actor) => ({ actor, role: row.gives === 'APPOINTMENT' ? 'appointee' : 'participant' })),
      group: undefined,
      unnamed: false,
      shade: wished && shade.realis === 'actual' ? { ...shade, realis: 'hypothetical' } : shade,
      pointsBack: false,
      weak: false,
      level: 'person',
      place: undefined,
    },
  ];
}

/** Whose it is: the owner, the name behind "of", or who handed it in ("tendered a resignation"). */
function holders(scene: Scene, noun: number): readonly Actor[] {
  const { tree } = scene;
  const owners = [...dependents(tree, noun, 'nmod:poss'), ...after(tree, noun, 'of')];
  const head = governor(tree, noun);
  const heads =
    owners.length === 0 && head && ['tender', 'submit', 'offer', 'hand'].includes(head.lemma)
      ? subjects(tree, head.index)
      : owners;
  return partyOf(scene, heads, 'noun').actors.filter((actor) => actor.kind === 'person');
}

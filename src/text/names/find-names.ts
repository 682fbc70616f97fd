import type { Analysis } from '../grammar/analysis.ts';
import { groupAgencies } from './agencies.ts';
import { proposeAliases } from './aliases.ts';
import { proposeJumbledAcronyms, proposeMisprinted } from './emend-agencies.ts';
import { proposeMisprintedCountries, proposeMisprintedPlaces } from './emend-places.ts';
import { type Found, foundOf } from './found.ts';
import { groupPeople } from './people.ts';
import { type Proposal, strongest } from './proposal.ts';
import { proposeAgencies } from './propose-agencies.ts';
import { proposeByContext } from './propose-context.ts';
import { proposeByDeeds } from './propose-deeds.ts';
import { proposeGlossed } from './propose-glossed.ts';
import { proposeHolders } from './propose-holders.ts';
import { proposeListed } from './propose-lists.ts';
import { proposeNational } from './propose-national.ts';
import { proposeNicknamed } from './propose-nicknamed.ts';
import { proposeOthers } from './propose-others.ts';
import { proposePeople } from './propose-people.ts';
import { proposePlaces } from './propose-places.ts';
import { proposeTagged } from './propose-tagged.ts';
import { proposeTitles } from './propose-titles.ts';
import { proposeVessels } from './propose-vessels.ts';
import { settleKinds } from './vote.ts';
import type { Word } from './words.ts';

/** Each looks at the words alone; what they propose competes. */
const proposers: readonly ((words: readonly Word[]) => readonly Proposal[])[] = [
  proposeListed,
  proposeOthers,
  proposePeople,
  proposeNicknamed,
  proposeAgencies,
  proposeVessels,
  proposeNational,
  proposeByContext,
  proposePlaces,
  proposeMisprintedCountries,
  proposeMisprintedPlaces,
  proposeTitles,
  proposeHolders,
  proposeByDeeds,
  proposeGlossed,
];

/** The names of a text with what each was taken for by the proposals that are worth most together, and once more with what is then known of their short forms. */
export function findNames(analysis: Analysis, words: readonly Word[]): readonly Found[] {
  const { text } = analysis;
  const unsettled = [...proposeTagged(analysis, words), ...proposers.flatMap((propose) => propose(words))];
  const proposals = settleKinds(words, unsettled, strongest(unsettled));
  const first = foundOf(text, words, strongest(proposals));
  const people = groupPeople(first.filter(({ kind }) => kind === 'person')).groups;
  const agencies = groupAgencies(
    text,
    words,
    first.filter(({ kind }) => kind === 'agency'),
  );
  const again = [
    ...proposeAliases(words, people, agencies),
    ...proposeMisprinted(words, agencies),
    ...proposeJumbledAcronyms(words, agencies),
  ];
  return again.length === 0 ? first : foundOf(text, words, strongest([...proposals, ...again]));
}

import type { StoredProfile } from '../model/graph.ts';
import { mentionsOfProfiles } from '../store/mentions.ts';
import { profilesByIds } from '../store/profiles.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { encodeId } from './global-id.ts';
import { loaderOf } from './loader.ts';
import { mentionRef } from './refs.ts';

export const profiles = loaderOf(profilesByIds);
const mentions = loaderOf(mentionsOfProfiles);

const MAX_MENTIONS = 20;

export const profileRef = builder.objectRef<StoredProfile>('Profile').implement({
  description:
    'What articles say of somebody under one name, one post and one country: smaller than an actor, larger than an article. Judgements are about these.',
  fields: (t) => ({
    id: t.id({
      description:
        'Names for good whoever it means: as the id of a person or agency it leads there, and in a judgement it stands for this alone.',
      resolve: ({ id }) => encodeId(id.startsWith('person:') ? 'Person' : 'Agency', id),
    }),
    names: t.field({
      type: ['String'],
      description: 'The name as articles print it.',
      resolve: (profile) => [...profile.printed],
    }),
    post: t.exposeString('post', { nullable: true, description: 'The post in normal form. Null where none is told.' }),
    body: t.exposeString('body', { nullable: true, description: 'The body of that post, where it has no country.' }),
    country: t.exposeString('country', {
      nullable: true,
      description: 'Of the post, the agency or the place: ISO 3166-1 alpha-2. Null where none is told.',
    }),
    year: t.exposeInt('year', {
      nullable: true,
      description: 'The year of the articles, where nothing narrower is told. Null otherwise.',
    }),
    mentions: t.field({
      type: [mentionRef],
      description: 'Where articles speak of it, by article and place in the text.',
      complexity: ({ first }) => ({ field: 1, multiplier: first }),
      args: {
        first: t.arg.int({
          required: true,
          defaultValue: 3,
          description: `How many, 1 to ${MAX_MENTIONS}.`,
        }),
      },
      resolve: async (profile, { first }, context) => {
        if (first < 1 || first > MAX_MENTIONS) throw badInput('first', `1 to ${MAX_MENTIONS}`, String(first));
        return (await mentions(context).load(profile.id)).slice(0, first);
      },
    }),
  }),
});

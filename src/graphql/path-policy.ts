import type { PathPolicy } from '../model/query.ts';
import { filterActorIds } from './actor-argument.ts';
import { builder } from './builder.ts';
import { contactFilterFields, contactFilterOf } from './contact-filter.ts';
import type { Context } from './context.ts';

export const pathPolicyRef = builder.inputType('PathPolicy', {
  description:
    'What a path may run through. Without a policy: contact that someone affirms took place, between people or offices, never through an article, a publisher or a place.',
  fields: (t) => ({
    ...contactFilterFields(t),
    throughAgencies: t.boolean({
      description:
        'Whether contact between agencies is a hop too. Not given: no, for contact with an agency is not contact with its people.',
    }),
    avoid: t.idList({ description: 'No path may pass one of these, by id or name.' }),
  }),
});

export async function pathPolicyOf(context: Context, policy: PathPolicy | null | undefined): Promise<PathPolicy> {
  if (policy == null) return {};
  return {
    ...policy,
    ...(await contactFilterOf(context, policy, 'policy')),
    avoid: await filterActorIds(context, 'policy.avoid', policy.avoid),
  };
}

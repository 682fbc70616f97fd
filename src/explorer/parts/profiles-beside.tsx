import type { JudgedPairFragment } from '../api/queries.ts';
import { addressOf } from '../route/address.ts';
import { WHOLE_VIEW } from '../route/route.ts';
import { WordsQuote } from './words-quote.tsx';

/** Two names side by side, with all that tells them apart and the sentences in which articles speak of them. */
export function ProfilesBeside({ profiles }: { readonly profiles: JudgedPairFragment['profiles'] }) {
  return (
    <div class="beside">
      {profiles.map(({ id, names, post, body, country, year, mentions }) => {
        const told = [post, body, country, year].filter((part) => part !== null);
        return (
          <section key={id} class="beside-one">
            <h3>
              <a href={addressOf({ page: 'actor', id, view: WHOLE_VIEW })} dir="auto">
                {names.join(' / ')}
              </a>
            </h3>
            <p class="quiet" dir="auto">
              {told.length === 0 ? 'no post, country or year told' : told.join(', ')}
            </p>
            {mentions.map(({ id: mention, evidence }) => (
              <WordsQuote key={mention} words={evidence} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

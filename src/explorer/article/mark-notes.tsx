import { ActorLink } from '../parts/actor-link.tsx';
import { addressOf } from '../route/address.ts';
import { WHOLE_VIEW } from '../route/route.ts';
import type { Mark, MarkKind } from './mark.ts';

const KIND_WORDS: Readonly<Record<MarkKind, string>> = {
  person: 'Person',
  agency: 'Agency',
  place: 'Place',
  open: 'Left open',
  quote: 'Quote',
  affirms: 'Affirmed',
  denies: 'Denied',
  maybe: 'Possible or planned',
  position: 'Post',
};

/** What was read at the marks that are looked at: whom they mean, and by which rule. Without any: all claims of the article. */
export function MarkNotes({ marks, all }: { readonly marks: readonly Mark[]; readonly all: readonly Mark[] }) {
  const claims = all.filter(({ kind }) => kind === 'affirms' || kind === 'denies' || kind === 'maybe');
  const shown = marks.length > 0 ? marks : claims;
  return (
    <aside class="notes" aria-live="polite" aria-label="What was read here">
      <h2>{marks.length > 0 ? 'Read here' : 'Claims in this article'}</h2>
      {shown.length === 0 && <p class="quiet">None. Choose a marked word to see whom it means.</p>}
      <ul>
        {shown.map((mark) => (
          <li key={`${mark.kind} ${mark.id}`} class={`note note-${mark.kind}`}>
            <p class="overline">{KIND_WORDS[mark.kind]}</p>
            <p dir="auto">{mark.title}</p>
            <p class="quiet">{mark.because}</p>
            {mark.actors.length > 0 && (
              <p class="note-links">
                {mark.actors.map((actor) => (
                  <ActorLink key={actor.id} actor={actor} />
                ))}
                {mark.pair !== null && (
                  <a href={addressOf({ page: 'contact', one: mark.pair[0], other: mark.pair[1], view: WHOLE_VIEW })}>
                    All that is said of the two
                  </a>
                )}
              </p>
            )}
            {marks.length === 0 && <a href={`#${mark.start}-${mark.end}`}>Show in the text</a>}
          </li>
        ))}
      </ul>
    </aside>
  );
}

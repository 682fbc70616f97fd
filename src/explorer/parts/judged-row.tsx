import type { JudgedPairFragment } from '../api/queries.ts';
import { publishedWords } from '../words/dates.ts';

/** What a person judged, in a line, and the way back. */
export function JudgedRow({
  pair: { verdict, profiles, because, by, at, undoneAt },
  busy,
  undo,
}: {
  readonly pair: JudgedPairFragment;
  readonly busy: boolean;
  readonly undo: () => void;
}) {
  const names = profiles.map((profile) => profile.names.join(' / '));
  return (
    <li class={undoneAt === null ? undefined : 'undone'}>
      <span>
        <bdi>{names[0] ?? 'someone'}</bdi> {verdict === 'SAME' ? 'is' : 'is not'} <bdi>{names[1] ?? 'someone'}</bdi>
      </span>
      <span class="quiet">
        {because}, <bdi>{by}</bdi>
        {at !== null && `, ${publishedWords(at)}`}
        {undoneAt !== null && `, undone ${publishedWords(undoneAt)}`}
      </span>
      {undoneAt === null && (
        <button type="button" disabled={busy} onClick={undo}>
          Undo
        </button>
      )}
    </li>
  );
}

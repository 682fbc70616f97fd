import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../api/ask.ts';
import { keepToken } from '../api/token.ts';
import type { Answering } from '../api/use-answer.ts';
import { TokenContext } from './token-context.ts';

/** Shows an answer once it is there; until then that it is awaited, or why there is none. */
export function Answered<T>({
  answering,
  children,
  lines = 4,
}: {
  readonly answering: Answering<T> & { readonly again: () => void };
  readonly children: (data: T) => ComponentChildren;
  /** How much room to hold free while waiting. */
  readonly lines?: number;
}) {
  if (answering.kind === 'waiting') return <Waiting lines={lines} />;
  if (answering.kind === 'failure') return <Failed failure={answering.failure} again={answering.again} />;
  return (
    <div class={answering.stale ? 'stale' : undefined} aria-busy={answering.stale}>
      {children(answering.data)}
    </div>
  );
}

/** Milliseconds after which one is told that it takes long. */
const LONG = 6_000;

function Waiting({ lines }: { readonly lines: number }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" role="status" aria-busy="true">
      <span class="unseen">Loading</span>
      {Array.from({ length: lines }, (_, line) => (
        <span class="bone" key={line} />
      ))}
      {long && <p class="quiet">This takes longer than usual. The server may be busy reading articles.</p>}
    </div>
  );
}

function Failed({ failure, again }: { readonly failure: Failure; readonly again: () => void }) {
  if (failure.kind === 'token') return <TokenAsked failure={failure} />;
  return (
    <div class="failed" role="alert">
      <h2>
        {failure.kind === 'gone'
          ? 'The server is away'
          : failure.kind === 'store'
            ? 'The database is away'
            : 'No answer'}
      </h2>
      <p>{failure.message}</p>
      <button type="button" onClick={again}>
        Ask again
      </button>
    </div>
  );
}

function TokenAsked({ failure }: { readonly failure: Failure }) {
  const given = useContext(TokenContext);
  const [token, setToken] = useState('');
  return (
    <form
      class="failed"
      onSubmit={(event) => {
        event.preventDefault();
        keepToken(token.trim());
        given();
      }}
    >
      <h2>Token</h2>
      <p role="alert">{failure.message} Who runs the server has it, in LIAISON_TOKEN. It is kept for this tab only.</p>
      <label>
        <span class="unseen">Token</span>
        <input
          type="password"
          autocomplete="off"
          required
          value={token}
          onInput={(event) => setToken(event.currentTarget.value)}
          placeholder="Token"
        />
      </label>
      <button type="submit">Go on</button>
    </form>
  );
}

/** Said in the place of a list that has nothing in it. */
export function Nothing({ children }: { readonly children: ComponentChildren }) {
  return <p class="nothing">{children}</p>;
}

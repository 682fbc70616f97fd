import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { SUGGEST, type SuggestQuery } from '../api/queries.ts';
import { type Answering, useAnswer } from '../api/use-answer.ts';
import { addressOf } from '../route/address.ts';
import { WHOLE_VIEW } from '../route/route.ts';
import { visit } from '../route/visit.ts';
import { publishedWords } from '../words/dates.ts';
import { SECTOR_WORDS, STATUS_WORDS } from '../words/enum-words.ts';
import { KindSign } from './actor-link.tsx';

/** Milliseconds that one must stop typing before the server is asked. */
const PAUSE = 120;

export interface Choice {
  readonly id: string;
  readonly kind: 'Person' | 'Agency' | 'Article';
  readonly name: string;
  /** Tells namesakes apart: a post, what kind of agency, who published it. */
  readonly more: string;
}

/**
 * The search box: suggestions as one types, by kind. Arrows choose, Enter opens, Enter without a choice searches all words, Escape leaves, `/`
 * comes back from anywhere. `choose`: what to do with an actor instead of opening it; articles are then left out.
 */
export function SearchBox({
  large = false,
  choose,
  label = 'Find a person, an agency or an article',
  initial = '',
}: {
  readonly large?: boolean;
  readonly choose?: (choice: Choice) => void;
  readonly label?: string;
  readonly initial?: string;
}) {
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const asked = usePaused(text.trim());
  const answering = useAnswer(SUGGEST, open && asked !== '' ? { text: asked.slice(0, 200) } : null);
  const choices = answering.kind === 'answer' && asked !== '' ? choicesIn(answering.data, choose === undefined) : [];
  useSlash(choose === undefined ? input : null);
  useEffect(() => setAt(0), [asked]);

  const take = (choice: Choice) => {
    setOpen(false);
    if (choose !== undefined) {
      setText(choice.name);
      choose(choice);
      return;
    }
    setText('');
    input.current?.blur();
    visit(choiceAddress(choice));
  };
  const words = choose === undefined && asked !== '';
  const options = choices.length + (words ? 1 : 0);
  const enter = () => {
    // While the suggestions are those of other letters, the first of them is not what is meant.
    const choice = asked === text.trim() && !isBehind(answering) ? choices[at] : undefined;
    if (choice !== undefined) take(choice);
    else if (choose === undefined && text.trim() !== '') {
      setOpen(false);
      input.current?.blur();
      visit({ page: 'search', text: text.trim(), kind: null });
    }
  };
  return (
    <div
      class={large ? 'search search-large' : 'search'}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" class="search-glass">
        <circle cx="8.5" cy="8.5" r="5.5" />
        <path d="m13 13 4 4" />
      </svg>
      <input
        ref={input}
        type="search"
        // biome-ignore lint/a11y/noRedundantRoles: without a list of the browser's own, an input is no combobox by itself.
        role="combobox"
        list={undefined}
        dir="auto"
        aria-label={label}
        aria-expanded={open && options > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && at < options ? `${listId}-${at}` : undefined}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onFocus={() => setOpen(true)}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            setOpen(true);
            const step = event.key === 'ArrowDown' ? 1 : -1;
            setAt((old) => (options === 0 ? 0 : (old + step + options) % options));
          } else if (event.key === 'Enter') enter();
          else if (event.key === 'Escape') {
            setOpen(false);
            if (text === '') input.current?.blur();
          }
        }}
      />
      {!large && choose === undefined && <kbd>/</kbd>}
      {open && asked !== '' && (
        <Suggestions
          listId={listId}
          choices={choices}
          at={at}
          take={take}
          text={asked}
          words={words}
          waiting={isBehind(answering)}
          failed={answering.kind === 'failure' ? answering.failure.message : null}
        />
      )}
    </div>
  );
}

function Suggestions({
  listId,
  choices,
  at,
  take,
  text,
  words,
  waiting,
  failed,
}: {
  readonly listId: string;
  readonly choices: readonly Choice[];
  readonly at: number;
  readonly take: (choice: Choice) => void;
  readonly text: string;
  readonly words: boolean;
  readonly waiting: boolean;
  readonly failed: string | null;
}) {
  return (
    <div class="suggestions">
      <div role="listbox" id={listId} aria-label="Suggestions">
        {choices.map((choice, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            key={choice.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            class="suggestion"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            <KindSign kind={choice.kind} />
            <span class="suggestion-name" dir="auto">
              {choice.name}
            </span>
            <span class="suggestion-more" dir="auto">
              {choice.more}
            </span>
          </div>
        ))}
        {words && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above.
          // biome-ignore lint/a11y/useFocusableInteractive: as above.
          <div
            id={`${listId}-${choices.length}`}
            role="option"
            aria-selected={at === choices.length}
            class="suggestion suggestion-words"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => visit({ page: 'search', text, kind: null })}
          >
            Search all words for “<bdi>{text}</bdi>”
          </div>
        )}
      </div>
      {choices.length === 0 && (
        <p class="quiet" role="status">
          {failed ?? (waiting ? 'Looking…' : `No name has “${text}”.`)}
        </p>
      )}
    </div>
  );
}

/** Whether the answer that is shown is of a question before. */
function isBehind(answering: Answering<unknown>): boolean {
  return answering.kind === 'waiting' || (answering.kind === 'answer' && answering.stale);
}

function choicesIn({ people, agencies, search }: SuggestQuery, articles: boolean): readonly Choice[] {
  return [
    ...people.nodes.map(({ id, name, offices, aliases }) => ({
      id,
      kind: 'Person' as const,
      name,
      more:
        offices.nodes[0] === undefined
          ? aliases.slice(0, 2).join(', ')
          : `${STATUS_WORDS[offices.nodes[0].status]} ${offices.nodes[0].title}`,
    })),
    ...agencies.nodes.map(({ id, name, sector, aliases }) => ({
      id,
      kind: 'Agency' as const,
      name,
      more: [aliases[0], sector === null ? undefined : SECTOR_WORDS[sector]]
        .filter((part) => part !== undefined)
        .join(', '),
    })),
    ...(articles ? search.nodes : []).flatMap((found) =>
      found.__typename === 'Article'
        ? [
            {
              id: found.id,
              kind: 'Article' as const,
              name: found.title ?? 'Untitled article',
              more: `${found.publisher?.name ?? ''} ${publishedWords(found.publishedAt)}`,
            },
          ]
        : [],
    ),
  ];
}

function choiceAddress({ id, kind }: Choice): string {
  return kind === 'Article'
    ? addressOf({ page: 'article', id, span: null })
    : addressOf({ page: 'actor', id, view: WHOLE_VIEW });
}

/** The text once it has stood for a moment. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** `/` puts the cursor into the box, unless one is typing elsewhere. */
function useSlash(box: { readonly current: HTMLInputElement | null } | null): void {
  useEffect(() => {
    if (box === null) return undefined;
    const pressed = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (
        event.key !== '/' ||
        event.ctrlKey ||
        event.metaKey ||
        target?.closest('input, textarea, select, [contenteditable]')
      )
        return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [box]);
}

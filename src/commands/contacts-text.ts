interface Named {
  readonly name: string;
}

interface Words {
  readonly sentence: string;
  readonly article: {
    readonly title: string | null;
    readonly publishedAt: string | null;
    readonly publisher: Named | null;
  };
}

/** With whom somebody was in contact, as `liaison who` asks it. */
export interface Contacts {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Of people. */
  readonly offices?: { readonly nodes: readonly { readonly title: string; readonly agency: Named | null }[] };
  readonly contacts: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: Named;
      readonly types: readonly string[];
      readonly firstDate: string | null;
      readonly lastDate: string | null;
      readonly eventCount: number;
      readonly denials: number;
      readonly evidence: readonly Words[];
    }[];
  };
  readonly denied: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly type: string;
      readonly date: { readonly text: string | null } | null;
      readonly participants: readonly { readonly words: string; readonly actor: Named | null }[];
      readonly claims: {
        readonly nodes: readonly { readonly accordingTo: readonly Named[]; readonly evidence: Words }[];
      };
    }[];
  };
}

/** For a person to read: who it is, each contact with its words, then what is denied, and by whom. */
export function contactsText({ name, aliases, offices, contacts, denied }: Contacts): string {
  const posts = [
    ...new Set(
      (offices?.nodes ?? []).map(({ title, agency }) => (agency === null ? title : `${title} (${agency.name})`)),
    ),
  ];
  const head = [
    aliases.length === 0 ? name : `${name}, also ${aliases.join(', ')}`,
    ...(posts.length === 0 ? [] : [posts.join('; ')]),
  ];
  const met = contacts.edges.map(({ node, types, firstDate, lastDate, eventCount, denials, evidence }) =>
    [
      `${node.name}: ${types.join(', ')}${when(firstDate, lastDate)}${eventCount > 1 ? `, ${eventCount} events` : ''}${denials > 0 ? `, denied ${denials === 1 ? 'once' : `${denials} times`}` : ''}`,
      ...evidence.map(quoted),
    ].join('\n'),
  );
  const not = denied.nodes.map(({ type, date, participants, claims }) =>
    [
      `${participants.map(({ actor, words }) => actor?.name ?? words).join(', ')}: ${type}${date?.text == null ? '' : `, ${date.text}`}`,
      ...claims.nodes.map(
        ({ accordingTo, evidence }) => `${quoted(evidence)}, by ${accordingTo.map((one) => one.name).join(', ')}`,
      ),
    ].join('\n'),
  );
  return [
    head.join('\n'),
    titled('In contact with', contacts.totalCount, met),
    ...(denied.totalCount === 0 ? [] : [titled('Denied', denied.totalCount, not)]),
  ].join('\n\n');
}

function titled(title: string, total: number, parts: readonly string[]): string {
  const shown = parts.length < total ? ` ${total}, of whom ${parts.length} here` : ` ${total}`;
  return [`${title}${total === 0 ? ' nobody' : shown}`, ...parts].join('\n\n');
}

function when(first: string | null, last: string | null): string {
  if (first === null && last === null) return '';
  return first === last ? ` ${first}` : ` ${first ?? '?'} to ${last ?? '?'}`;
}

function quoted({ sentence, article: { title, publishedAt, publisher } }: Words): string {
  const source = [publisher?.name, publishedAt?.slice(0, 10), title].filter((part) => part != null).join(', ');
  return `  “${sentence.replace(/\s+/g, ' ')}”${source === '' ? '' : ` ${source}`}`;
}

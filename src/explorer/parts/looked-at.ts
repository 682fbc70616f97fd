/** What was looked at last in this browser, the latest first. */
export interface LookedAt {
  readonly address: string;
  readonly name: string;
  readonly kind: 'Person' | 'Agency' | 'Article' | 'Contact';
}

const KEY = 'liaison-looked-at';
const MOST = 8;

export function lookedAt(): readonly LookedAt[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isLookedAt) : [];
  } catch {
    return [];
  }
}

export function rememberLook(look: LookedAt): void {
  const others = lookedAt().filter(({ address }) => address !== look.address);
  localStorage.setItem(KEY, JSON.stringify([look, ...others].slice(0, MOST)));
}

function isLookedAt(value: unknown): value is LookedAt {
  return (
    typeof value === 'object' &&
    value !== null &&
    'address' in value &&
    typeof value.address === 'string' &&
    value.address.startsWith('/') &&
    'name' in value &&
    typeof value.name === 'string' &&
    'kind' in value
  );
}

const KEY = 'liaison.reviewer';

/** By whom judgements are signed in this browser; "" where nobody said. */
export function reviewer(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

export function rememberReviewer(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // A browser that keeps nothing asks again.
  }
}

/** Kept for this tab only: the browser forgets it when the tab is closed. */
const KEY = 'liaison-token';

export function currentToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepToken(token: string): void {
  sessionStorage.setItem(KEY, token);
}

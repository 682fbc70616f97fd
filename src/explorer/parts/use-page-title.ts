import { useEffect } from 'preact/hooks';

/** Names the tab, and the step of the history. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? 'Liaison' : `${title} · Liaison`;
  }, [title]);
}

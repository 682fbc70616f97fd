import { useEffect, useState } from 'preact/hooks';

type Theme = 'light' | 'dark';

const KEY = 'liaison-theme';

function initialTheme(): Theme {
  const kept = localStorage.getItem(KEY);
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Light or dark: as the system has it until one chooses. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState(initialTheme);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  const other = theme === 'light' ? 'dark' : 'light';
  return (
    <button
      type="button"
      class="theme-switch"
      aria-label={`Change to ${other}`}
      title={`Change to ${other}`}
      onClick={() => {
        localStorage.setItem(KEY, other);
        setTheme(other);
      }}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="6.5" class="theme-ring" />
        <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" class="theme-half" />
      </svg>
    </button>
  );
}

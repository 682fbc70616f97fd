import { createContext } from 'preact';

/** Called when a token was given. */
export const TokenContext = createContext<() => void>(() => undefined);

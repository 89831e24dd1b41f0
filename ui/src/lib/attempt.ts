// Doing something that may fail.
import { createContext } from "svelte";

/**
 * Does the work and returns its result; null when it failed. The failure is reported at the foot of the window, or to
 * `say`: a dialog that stays open shows it itself, as nothing outside the dialog can be reached or is read aloud.
 */
export type Attempt = <T>(work: () => Promise<T>, say?: (thrown: unknown) => void) => Promise<T | null>;

export const [useAttempt, provideAttempt] = createContext<Attempt>();

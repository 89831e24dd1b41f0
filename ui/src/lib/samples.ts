// The sample people of a first try.
import { createContext } from "svelte";

export interface Samples {
  /** How many are stored. */
  readonly count: number;
  add(): Promise<void>;
  /** Removes them and what was made for them. */
  remove(): Promise<void>;
}

export const [useSamples, provideSamples] = createContext<Samples>();

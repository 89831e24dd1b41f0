// What the components of a history work on.
import { createContext } from "svelte";
import type { Entries } from "./entries";
import type { History } from "./history.svelte";

export const [useHistory, provideHistory] = createContext<History>();
export const [useEntries, provideEntries] = createContext<Entries>();

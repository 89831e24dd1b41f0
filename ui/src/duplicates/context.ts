// What the components of this folder work on.
import { createContext } from "svelte";
import type { Duplicates } from "./duplicates.svelte";

export const [useDuplicates, provideDuplicates] = createContext<Duplicates>();

// What the components of smart groups work on.
import { createContext } from "svelte";
import type { SmartGroups } from "./smart-groups.svelte";

export const [useSmartGroups, provideSmartGroups] = createContext<SmartGroups>();

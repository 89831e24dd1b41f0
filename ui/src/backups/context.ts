// What the components of this folder work on.
import { createContext } from "svelte";
import type { Backups } from "./backups.svelte";

export const [useBackups, provideBackups] = createContext<Backups>();

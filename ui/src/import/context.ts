// What the components of this folder work on.
import { createContext } from "svelte";
import type { Imports } from "./imports.svelte";

export const [useImports, provideImports] = createContext<Imports>();

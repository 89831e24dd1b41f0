// The groups and the contact fields of the store.
import { createContext } from "svelte";
import type { Field, Group } from "./bindings";

export interface Schema {
  /** In the order in which they are shown. */
  groups: Group[];
  /** The user's own fields in their order, inactive ones too. */
  fields: Field[];
  readonly activeFields: readonly Field[];
  /** Reads them again after a change. */
  refresh(): Promise<void>;
}

export const [useSchema, provideSchema] = createContext<Schema>();

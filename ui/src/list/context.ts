// What the components of the list work on.
import { createContext } from "svelte";
import type { Contact } from "../lib/bindings";
import type { Actions } from "./actions";
import type { Browse } from "./browse.svelte";
import type { Carry } from "./carry.svelte";
import type { Columns } from "./columns.svelte";

/** The panel that shows the contact of a row. */
export interface Panel {
  readonly contact: Contact | null;
  /** Whether a contact is being edited in it. */
  readonly editing: boolean;
  show(contact: Contact): void;
  /** Shows a contact once no other one has been followed for a moment. */
  follow(contact: Contact): void;
  /** Shows the followed contact now. */
  catchUp(): void;
  /** Shows a contact, over the list where the window is narrow. */
  reveal(contact: Contact): void;
  /** Edits the contact that is shown. */
  edit(): void;
}

export const [useBrowse, provideBrowse] = createContext<Browse>();
export const [useCarry, provideCarry] = createContext<Carry>();
export const [useColumns, provideColumns] = createContext<Columns>();
export const [useActions, provideActions] = createContext<Actions>();
export const [usePanel, providePanel] = createContext<Panel>();

// Going to another view, place or contact.
import { createContext } from "svelte";
import type { Filter, Sort, SourceFile } from "./bindings";

/** What fills the window. `import` may come with the file to start from, `settings` with the page to open. */
export type View =
  | { name: "contacts" }
  | { name: "overview" }
  | { name: "duplicates" }
  | { name: "settings"; page: string | null }
  | { name: "import"; source: SourceFile | null };

/** The entry of the sidebar whose contacts the list shows. */
export type Place =
  { kind: "all" } | { kind: "starred" } | { kind: "group"; name: string } | { kind: "smart"; id: number };

/** What the list shows of a place: only what is found and passes the filters, in another order than the present one. */
export type Shown = { search?: string; filters?: Filter[]; sort?: Sort | null };

export interface Navigation {
  readonly view: View;
  go(view: View): void;
  /** To the list, as it was left. */
  contacts(): void;
  /** To the list of a place. */
  openPlace(place: Place, shown?: Shown): void;
  /** Shows a contact in the panel and, where the list has it, in the list. */
  openContact(id: number): Promise<void>;
}

export const [useNavigation, provideNavigation] = createContext<Navigation>();

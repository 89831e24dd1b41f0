// Which dialogs there are, and what each is about.
import type {
  Comparison,
  Contents,
  Group,
  MatchedContact,
  Message,
  Selection,
  SelectionSize,
  SourceFile,
} from "../lib/bindings";

/** The dialog that is open, with what it is about. */
export type OpenDialog =
  | { kind: "delete"; selection: Selection; size: SelectionSize; name: string | null }
  | { kind: "export" }
  | { kind: "group"; selection: Selection }
  | { kind: "name-group"; group: Group | null }
  | { kind: "delete-group"; group: Group }
  | { kind: "merge"; comparison: Comparison }
  | { kind: "erase"; contents: Contents }
  | { kind: "licences" }
  | { kind: "chat"; source: SourceFile; contact: MatchedContact | null }
  | { kind: "edit-entry"; entry: Message; text: string }
  | { kind: "delete-entry"; entry: Message }
  | { kind: "shortcuts" }
  | { kind: "palette" };

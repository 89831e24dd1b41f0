// The dialogs that any part of the page can open.
import { createContext } from "svelte";
import type {
  CardCode,
  ChatService,
  Comparison,
  Contents,
  Group,
  MatchedContact,
  Message,
  Query,
  Selection,
  SelectionSize,
  SmartGroup,
  SourceFile,
} from "./bindings";

/** A dialog, with what it is about. */
export type OpenDialog =
  | { kind: "delete"; selection: Selection; size: SelectionSize; name: string | null }
  | { kind: "export" }
  | { kind: "group"; selection: Selection }
  | { kind: "bulk-edit"; selection: Selection }
  | { kind: "name-group"; group: Group | null }
  | { kind: "delete-group"; group: Group }
  | { kind: "save-smart"; query: Query }
  | { kind: "rename-smart"; group: SmartGroup }
  | { kind: "delete-smart"; group: SmartGroup }
  | { kind: "merge"; comparison: Comparison }
  | { kind: "erase"; contents: Contents }
  | { kind: "code"; name: string; code: CardCode }
  | { kind: "allow-chats"; service: ChatService; allow: () => Promise<void> }
  | { kind: "licences" }
  | { kind: "chat"; source: SourceFile; contact: MatchedContact | null }
  | { kind: "edit-entry"; entry: Message; text: string }
  | { kind: "delete-entry"; entry: Message }
  /** The guide, at a place such as "importing#the-steps"; null is its first page. */
  | { kind: "guide"; at: string | null }
  | { kind: "undo" }
  | { kind: "shortcuts" }
  | { kind: "palette" };

export interface Dialogs {
  /** Opens a dialog in place of the one that is open. */
  show(dialog: OpenDialog): void;
  close(): void;
}

export const [useDialogs, provideDialogs] = createContext<Dialogs>();

// What the rest of the window does with histories: chats to import, files that turn out to be chats, writing an entry.
import { tick } from "svelte";
import type { Detail } from "../detail/detail.svelte";
import { ChatImport, mayBeChat } from "../history/chat-import.svelte";
import type { History } from "../history/history.svelte";
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import type { MatchedContact, SourceFile } from "../lib/bindings";
import { fullName } from "../lib/names";
import type { Navigation } from "../lib/navigation";
import type { DialogState } from "./dialogs.svelte";

type Parts = {
  detail: Detail;
  history: History;
  navigation: Navigation;
  dialogs: DialogState;
  attempt: Attempt;
};

export class Chats {
  constructor(private readonly parts: Parts) {}

  /** The contact whose history is in view. */
  get contact(): MatchedContact | null {
    const { detail, navigation } = this.parts;
    const { contact, editor } = detail;
    if (!contact || editor || navigation.view.name !== "contacts") return null;
    return { id: contact.id, name: fullName(contact) };
  }

  /** Lets the user choose an exported chat, for the contact in view. */
  async pick(): Promise<void> {
    const { attempt, dialogs } = this.parts;
    const { contact } = this;
    const source = await attempt(() => api.pickChat());
    if (source) dialogs.show({ kind: "chat", source, contact });
  }

  /** Opens a file that was dropped or opened: a chat goes into histories, any other file is imported as contacts. */
  async openFile(source: SourceFile): Promise<void> {
    const { dialogs, navigation } = this.parts;
    const { contact } = this;
    if (mayBeChat(source.name) && !dialogs.current && (await ChatImport.reads(source, contact))) {
      dialogs.show({ kind: "chat", source, contact });
    } else navigation.go({ name: "import", source });
  }

  /** Puts the focus where an entry is written. */
  async write(): Promise<void> {
    const { detail, history } = this.parts;
    detail.covering = true;
    history.writingOut = true;
    await tick();
    document.querySelector<HTMLElement>("[data-pane=history] textarea")?.focus();
  }
}

// Esc: leaves the innermost thing that can be left.
import { focusPane } from "../lib/panes";
import type { App } from "./app.svelte";

export function back(app: App): void {
  const { browse, detail, frame, history, router } = app;
  if (frame.sidebarOut) frame.sidebarOut = false;
  else if (detail.editor) app.editing.cancel();
  else if (router.view.name === "import") app.imports.back();
  else if (router.view.name !== "contacts") router.contacts();
  else if (!browse.selection.empty) browse.selection.clear();
  else if (history.tall && app.chats.contact && detail.contact?.messages) history.tall = false;
  else if (detail.covering) {
    detail.covering = false;
    void focusPane("list");
  } else if (browse.search !== "") browse.setSearch("");
  else void focusPane("list");
}

// The events that the shell sends to the page.
import type { AppEvent } from "../lib/bindings";
import type { App } from "./app.svelte";
import { chosen } from "./menu";

export class Events {
  /** Events that came before the page was ready for them. */
  private readonly early: AppEvent[] = [];

  constructor(private readonly app: App) {}

  receive(event: AppEvent): void {
    const { app } = this;
    if (!app.ready && event.event !== "theme") {
      this.early.push(event);
      return;
    }
    switch (event.event) {
      case "changed":
        void app.attempt(() => app.changes.announce(event.revision));
        break;
      case "theme":
        app.workspace.systemTheme(event.dark);
        break;
      case "menu":
        chosen(event.command, app);
        break;
      case "file":
        app.frame.dragging = false;
        app.imports.queue(event.more);
        void app.chats.openFile(event.source);
        break;
      case "backed_up":
        void app.attempt(() => app.backups.refresh());
        break;
      case "drag":
        app.frame.dragging = event.over;
        break;
    }
  }

  /** Handles the events that came too early. */
  catchUp(): void {
    for (const event of this.early.splice(0)) this.receive(event);
  }

  /** While the store can't be opened: nothing in it changes, but the theme may, and a file to open is kept for later. */
  receiveWithoutStore(event: AppEvent): void {
    if (event.event === "theme" || event.event === "file") this.receive(event);
  }
}

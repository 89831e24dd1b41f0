import { FluentBundle } from "@fluent/bundle";
import { flushSync } from "svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { render, waitFor } from "@testing-library/svelte";
import { useApi } from "../lib/api";
import type { MenuEntry } from "../lib/bindings";
import { COMMANDS } from "./commands";
import { useLanguage } from "../lib/i18n.svelte";
import { createMock, type Mock } from "../lib/mock";
import { App } from "./app.svelte";
import { MENUS } from "./menu";
import Root from "./Root.svelte";

let mock: Mock;
let app: App;

beforeEach(() => localStorage.clear());
afterEach(() => useLanguage("en"));

async function open(contacts: number) {
  mock = createMock({ contacts });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.workspace.plans).not.toBeNull());
  await waitFor(() => expect(mock.desktop.menus.length).toBeGreaterThan(0));
}

type CommandEntry = Extract<MenuEntry, { kind: "command" }>;
const item = (command: string): CommandEntry | undefined =>
  mock.desktop.menus
    .flatMap((menu) => menu.entries)
    .filter((entry) => entry.kind === "command")
    .find((entry) => entry.command === command);

const press = (key: string, held: KeyboardEventInit) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
};

describe("the native menus", () => {
  it("contain every command exactly once, and nothing else", () => {
    const lines = Object.values(MENUS)
      .flat()
      .filter((line) => !/^[-:]/.test(line));
    expect(new Set(lines).size).toBe(lines.length);
    const ids = COMMANDS.map(({ id }) => id);
    expect(lines.filter((line) => !ids.includes(line))).toEqual([]);
    const shown = COMMANDS.filter((command) => command.run && !command.hidden).map(({ id }) => id);
    expect(shown.filter((id) => !lines.includes(id))).toEqual([]);
  });

  it("are built again when a command can run or no longer can, not when another row is active", async () => {
    await open(10);
    await waitFor(() => expect(app.browse.total).toBe(10));
    flushSync();
    const built = vi.spyOn(FluentBundle.prototype, "getMessage");
    const titles = () => built.mock.calls.filter(([id]) => id === "menu-file").length;
    app.browse.active = 5;
    app.detail.show(app.browse.pages.row(0)!);
    flushSync();
    const first = titles();
    app.browse.active = 6;
    app.detail.show(app.browse.pages.row(1)!);
    flushSync();
    expect([first, titles()]).toEqual([1, 1]);
    built.mockRestore();
  });

  it("enable what can be done now", async () => {
    await open(0);
    expect(mock.desktop.menus.map((menu) => menu.label)).toEqual([
      "&File",
      "&Edit",
      "&View",
      "&Contact",
      "&Help",
    ]);
    expect(item("contact.new")).toMatchObject({ label: "New contact", keys: "Mod+N", enabled: true });
    await waitFor(() => expect(item("export.open")?.enabled).toBe(false));
    expect(item("contact.save")?.enabled).toBe(false);
    app.editing.create();
    await waitFor(() => expect(item("contact.save")?.enabled).toBe(true));
    // Single keys are the list's.
    expect(item("list.star")?.keys).toBeNull();
  });

  it("follow the language and its direction", async () => {
    await open(3);
    await app.workspace.change({ language: "ar", theme: "dark" });
    await waitFor(() => expect(mock.desktop.menus[0]?.label).toBe("ملف"));
    await waitFor(() => expect(mock.desktop.words?.export_name).toBe("جهات اتصال Kith"));
    await waitFor(() => expect(mock.desktop.look).toEqual(["dark", true]));
    await app.workspace.change({ language: "en", theme: null });
    await waitFor(() => expect(mock.desktop.look).toEqual([null, false]));
  });

  it("run a command once when both the key and the menu report it", async () => {
    await open(3);
    press("q", { ctrlKey: true });
    mock.emit({ event: "menu", command: "app.quit" });
    await waitFor(() => expect(mock.desktop.closed).toBe(1));
  });

  it("do not run behind a dialog, or when a command is disabled", async () => {
    await open(3);
    app.dialogs.show({ kind: "shortcuts" });
    await waitFor(() => expect(document.querySelector("dialog[open]")).not.toBeNull());
    await waitFor(() => expect(item("import.open")?.enabled).toBe(false));
    mock.emit({ event: "menu", command: "import.open" });
    expect(app.router.view.name).toBe("contacts");
    app.dialogs.close();
  });

  it("edit text while text has the focus", async () => {
    await open(3);
    const exec = vi.fn(() => true);
    document.execCommand = exec;
    document.querySelector<HTMLInputElement>("input[type=text], input[type=search]")!.focus();
    await waitFor(() => expect(item("edit.undo")?.enabled).toBe(true));
    mock.emit({ event: "menu", command: "edit.undo" });
    mock.emit({ event: "menu", command: "list.select-all" });
    expect(exec.mock.calls).toEqual([["undo"], ["selectAll"]]);
    expect(app.browse.selection.empty).toBe(true);
    // The keys stay the text's own; on Linux the page lends a hand.
    press("z", { ctrlKey: true });
    press("z", { ctrlKey: true, shiftKey: true });
    expect(exec.mock.calls.slice(2)).toEqual([["undo"], ["redo"]]);
    expect(press("a", { ctrlKey: true }).defaultPrevented).toBe(false);
    app.workspace.info = { ...app.workspace.info!, platform: "windows" };
    expect(press("z", { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(exec).toHaveBeenCalledTimes(4);
  });

  it("follow the conventions of macOS", async () => {
    await open(3);
    app.workspace.info = { ...app.workspace.info!, platform: "macos" };
    await waitFor(() => expect(mock.desktop.menus).toHaveLength(7));
    const labels = mock.desktop.menus.map((menu) => menu.label);
    expect(labels).toEqual(["Kith", "&File", "&Edit", "&View", "&Contact", "Window", "&Help"]);
    expect(mock.desktop.menus.map((menu) => menu.standard)).toEqual([
      ...Array<null>(5).fill(null),
      "window",
      "help",
    ]);
    const shown = (at: number) =>
      mock.desktop.menus[at]?.entries.map((entry) => {
        if (entry.kind === "separator") return "-";
        return entry.kind === "role" ? `:${entry.role}` : `${entry.command} ${entry.keys}`;
      });
    const app_ =
      "help.about null,-,settings.open Mod+,,-,:services,-,:hide,:hide_others,:show_all,-,app.quit Mod+Q";
    expect(shown(0)?.join()).toBe(app_);
    expect(item("app.quit")).toMatchObject({ label: "Quit Kith", enabled: true });
    expect(shown(1)?.at(-1)).toBe("template.csv null");
    expect(shown(2)?.slice(0, 7)).toEqual([
      "edit.undo Mod+Z",
      "edit.redo Mod+Shift+Z",
      "edit.history null",
      "-",
      ":cut",
      ":copy",
      ":paste",
    ]);
    expect(shown(5)).toEqual([":minimize", ":zoom", ":fullscreen", "-", ":close"]);
    expect(shown(6)).toEqual(["help.guide Mod+?", "help.shortcuts null"]);
  });

  it("leave editing to macOS in text and in its dialogs", async () => {
    await open(3);
    const edit = () =>
      mock.desktop.menus
        .flatMap((menu) => menu.entries)
        .flatMap((each) => (each.kind === "role" ? each.role : []));
    const roles = ["undo", "redo", "select_all"];
    document.querySelector<HTMLInputElement>("input[type=text], input[type=search]")!.focus();
    await waitFor(() => expect(item("edit.undo")?.enabled).toBe(true));
    expect(edit()).not.toContain("undo");
    app.workspace.info = { ...app.workspace.info!, platform: "macos" };
    await waitFor(() => expect(edit()).toEqual(expect.arrayContaining(roles)));
    expect(item("edit.undo") ?? item("list.select-all")).toBeUndefined();
    (document.activeElement as HTMLElement).blur();
    await waitFor(() => expect(item("edit.undo")).toBeDefined());
    window.dispatchEvent(new FocusEvent("blur"));
    await waitFor(() => expect(edit()).toEqual(expect.arrayContaining(roles)));
    window.dispatchEvent(new FocusEvent("focus"));
    await waitFor(() => expect(item("list.select-all")).toBeDefined());
  });

  it("quit on macOS whatever is open", async () => {
    await open(3);
    app.workspace.info = { ...app.workspace.info!, platform: "macos" };
    app.dialogs.show({ kind: "shortcuts" });
    await waitFor(() => expect(document.querySelector("dialog[open]")).not.toBeNull());
    await waitFor(() => expect(item("import.open")?.enabled).toBe(false));
    expect(item("app.quit")?.enabled).toBe(true);
    mock.emit({ event: "menu", command: "app.quit" });
    await waitFor(() => expect(mock.desktop.closed).toBe(1));
  });
});

import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { draftOf } from "../detail/draft";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { App } from "./app.svelte";
import Root from "./Root.svelte";

let mock: Mock;
let app: App;

beforeEach(() => localStorage.clear());

async function open(contacts: number, options: Parameters<typeof createMock>[0] = {}) {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 900 });
  mock = createMock({ contacts, ...options });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.browse.pages.total).toBe(contacts));
}

const key = (name: string, held: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, bubbles: true, ...held });

describe("the window", () => {
  it("shows the first steps on the first run", async () => {
    await open(0);
    expect(await screen.findByRole("button", { name: "Add a contact" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Import a file" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Download the template" })).toBeTruthy();
  });

  it("shows the list as a grid that knows its size", async () => {
    await open(900);
    const grid = await screen.findByRole("grid", { name: "Contacts" });
    expect(grid.getAttribute("aria-rowcount")).toBe("901");
    expect(screen.getByText("900 contacts")).toBeTruthy();
    const nav = screen.getByRole("navigation");
    expect(within(nav).getByText("Customers")).toBeTruthy();
    expect(within(nav).getByText("Nearly full")).toBeTruthy();
  });

  it("adds a contact by keyboard", async () => {
    await open(10);
    await key("n", { ctrlKey: true });
    const first = await screen.findByLabelText(/First name/);
    await fireEvent.input(first, { target: { value: "Zelda" } });
    await fireEvent.input(screen.getByLabelText(/^Phone/), { target: { value: "+34 612 34 56 78" } });
    await key("s", { ctrlKey: true });
    expect(await screen.findByText("Contact added.")).toBeTruthy();
    await waitFor(() => expect(app.browse.total).toBe(11));
    expect(app.detail.contact?.first_name).toBe("Zelda");
  });

  it("tells of an error of the last run until it is closed, and offers the logs", async () => {
    mock = createMock({ contacts: 10 });
    mock.desktop.fault = { sound: true };
    useApi(mock);
    app = new App();
    render(Root, { app });
    expect(await screen.findByText(/Your contacts have been checked and are undamaged/)).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Open logs" }));
    await waitFor(() => expect(mock.desktop.opened).toEqual(["logs"]));
    expect(mock.desktop.fault).toBeNull();
  });

  it("follows the system's theme while the contacts cannot be read", async () => {
    mock = createMock({ damaged: "yes" });
    useApi(mock);
    app = new App();
    render(Root, { app });
    await screen.findByRole("heading", { name: "Your contacts file is damaged" });
    for (const theme of ["dark", "light"]) {
      mock.emit({ event: "theme", dark: theme === "dark" });
      expect(document.documentElement.dataset["theme"]).toBe(theme);
    }
    await waitFor(() => expect(mock.desktop.look).toEqual([null, false]));
  });

  /** Opens the window on a draft of contact 3 that has another city than the contact. */
  async function openWithDraft(): Promise<void> {
    const before = draftOf(createMock({ contacts: 10 }).store.contact(3), []);
    const content = JSON.stringify({ before, draft: { ...before, city: "Vigo" } });
    await open(10, {
      drafts: [
        [99_999, content],
        [3, content],
      ],
    });
    await fireEvent.click(await screen.findByRole("button", { name: "Continue" }));
    await waitFor(() => expect(app.detail.editor?.draft.city).toBe("Vigo"));
  }

  it("offers the unsaved draft of the last session", async () => {
    localStorage.setItem("kith.draft.5", "{}");
    await openWithDraft();
    expect(app.detail.editor?.contact?.id).toBe(3);
    expect(localStorage.getItem("kith.draft.5")).toBeNull();
    const words = await screen.findByText("These are unsaved changes from earlier.");
    expect(words.closest("[role=status]")).toBeTruthy();
  });

  it("shows what was changed on both sides, and saves what is chosen", async () => {
    await openWithDraft();
    const elsewhere = {
      ...mock.store.contact(3),
      city: "Nice",
      zip: "06000",
      updated_at: "2026-11-28T10:00:00Z",
    };
    mock.store.put(elsewhere);
    mock.emit({ event: "changed", revision: 99 });
    const conflict = await screen.findByRole("group", { name: "City" });
    expect(conflict.textContent).toMatch(/Yours\s*Vigo\s*Saved now\s*Nice/);
    expect(screen.getByText(/Changed meanwhile, and taken over: Zip/).closest("[role=status]")).toBeTruthy();
    await key("s", { ctrlKey: true });
    expect(await screen.findByText("First choose which values to keep.")).toBeTruthy();
    const keep = screen.getByRole("button", { name: "Keep mine: City" });
    await waitFor(() => expect(document.activeElement).toBe(keep));
    await fireEvent.click(keep);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("City")));
    await key("s", { ctrlKey: true });
    expect(await screen.findByText("Changes saved.")).toBeTruthy();
    expect(mock.store.contact(3)).toMatchObject({ city: "Vigo", zip: "06000" });
    expect(mock.keptDrafts.kept.has(3)).toBe(false);
  });

  it("stores what was typed before it is closed", async () => {
    await open(10);
    await key("n", { ctrlKey: true });
    await fireEvent.input(await screen.findByLabelText(/First name/), { target: { value: "Zelda" } });
    await key("q", { ctrlKey: true });
    await waitFor(() => expect(mock.desktop.closed).toBe(1));
    expect(mock.keptDrafts.kept.get(null)?.content).toContain("Zelda");
  });

  it("puts the focus near where it was lost", async () => {
    await open(3);
    const rows = await screen.findAllByRole("row");
    rows.at(-1)!.focus();
    await key("End");
    await waitFor(() => expect(app.browse.active).toBe(2));
    await app.actions.deleteNow({ kind: "ids", ids: [mock.store.ids[2]!] });
    await waitFor(() => expect(app.browse.total).toBe(2));
    await waitFor(() => expect(document.activeElement?.getAttribute("data-row")).toBe("1"));
    await app.actions.deleteNow({ kind: "ids", ids: [...mock.store.ids] });
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Add a contact"));
    expect(app.browse.focused).toBe(false);
  });

  it("is shown larger and smaller", async () => {
    await open(3);
    await key("+", { ctrlKey: true, shiftKey: true });
    await key("=", { ctrlKey: true });
    await waitFor(() => expect(mock.desktop.zoom).toBe(125));
    await key("-", { ctrlKey: true });
    await waitFor(() => expect(mock.desktop.zoom).toBe(110));
    await key("0", { ctrlKey: true });
    await waitFor(() => expect(mock.desktop.zoom).toBe(100));
  });

  it("asks before deleting, and says what will be deleted", async () => {
    await open(10);
    app.browse.selection.selectAll();
    await app.actions.askDelete();
    const dialog = await screen.findByRole("dialog");
    expect(within(dialog).getByText(/You can undo this, but .* will be gone for good\./)).toBeTruthy();
    await fireEvent.click(within(dialog).getByRole("button", { name: "Delete 10 contacts" }));
    await waitFor(() => expect(mock.store.ids).toHaveLength(0));
    expect(await screen.findByRole("button", { name: "Add a contact" })).toBeTruthy();
  });

  it("follows the store and the shell's menu", async () => {
    await open(10);
    mock.store.remove([1]);
    mock.emit({ event: "changed", revision: mock.store.revision });
    await waitFor(() => expect(app.browse.total).toBe(9));
    mock.emit({ event: "theme", dark: true });
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    mock.emit({ event: "menu", command: "settings.open" });
    expect(app.router.view.name).toBe("settings");
    mock.emit({ event: "file", source: { token: "t", name: "a.csv", size: 3 }, more: [] });
    expect(app.router.view).toMatchObject({ name: "import", source: { name: "a.csv" } });
  });

  it("shows new figures in the overview when the store changes", async () => {
    await open(10);
    app.commands.run("view.overview");
    const total = () => document.querySelector<HTMLElement>("[data-total=contacts]")?.dataset["value"];
    await waitFor(() => expect(total()).toBe("10"));
    mock.store.remove([1, 2]);
    mock.emit({ event: "changed", revision: mock.store.revision });
    await waitFor(() => expect(total()).toBe("8"));
  });

  it("stars and undoes", async () => {
    await open(10);
    app.browse.selection.replace([2, 3]);
    await app.actions.star();
    expect(mock.store.contact(2).starred).toBe(true);
    expect(await screen.findByText("2 contacts starred.")).toBeTruthy();
    await waitFor(() => expect(app.workspace.undoState.undo).toBe("star"));
    await app.undoSteps.undo();
    expect(mock.store.contact(2).starred).toBe(false);
  });

  it("keeps single letters for the list", async () => {
    await open(10);
    const search = screen.getByRole("textbox", { name: "Search contacts" });
    const star = vi.spyOn(mock, "starContacts");
    search.focus();
    await key("s");
    expect(star).not.toHaveBeenCalled();
    await key("?");
    expect(app.dialogs.current).toBeNull();
  });

  it("shows a failure as a sentence", async () => {
    await open(10);
    await app.attempt(() => Promise.reject({ code: "disk_full", message: "x", details: {} }));
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
  });
});

import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";
import { KEEP } from "./timeline.svelte";

// jsdom is slow with a whole window, especially on a busy machine.

let mock: Mock;
let app: App;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

async function open(history: number) {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 900 });
  mock = createMock({ contacts: 20, history });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.browse.pages.total).toBe(20));
  await app.navigator.openContact(1);
}

// By selector, not by role: jsdom takes seconds to compute the roles of a whole window.
const feed = () => document.querySelector<HTMLElement>("[role=feed][aria-label=History]");
const found = () => [...(feed()?.querySelectorAll<HTMLElement>("[role=article]") ?? [])];
async function entries(): Promise<HTMLElement[]> {
  await waitFor(() => expect(found()).not.toHaveLength(0));
  return found();
}
const dialog = (title: string) =>
  waitFor(() => {
    const open = document.querySelector<HTMLElement>("dialog[open]");
    expect(open?.querySelector("h2")?.textContent).toBe(title);
    return open!;
  });

describe("a contact's history", () => {
  it("shows hints while it is empty, and accepts a note", async () => {
    await open(0);
    await fireEvent.click(await screen.findByText("Add a note"));
    const box = await screen.findByLabelText("Text");
    await waitFor(() => expect(document.activeElement).toBe(box));
    await fireEvent.input(box, { target: { value: "Called" } });
    await fireEvent.keyDown(box, { key: "Enter", ctrlKey: true });
    await waitFor(async () => expect((await entries()).at(-1)?.textContent).toContain("Called"));
    await waitFor(() => expect((box as HTMLTextAreaElement).value).toBe(""));
    await waitFor(() => expect(app.detail.contact?.messages).toBe(1));
  });

  it("shows its entries with their positions and days", async () => {
    await open(30);
    const all = await entries();
    expect(all).toHaveLength(30);
    expect(all[0]?.getAttribute("aria-setsize")).toBe("30");
    expect(all.at(-1)?.getAttribute("aria-posinset")).toBe("30");
    expect(all[0]?.textContent).toContain("Monday");
    expect(within(feed()!).getAllByText("IMG-20240117-WA0007.jpg")).not.toHaveLength(0);
  });

  it("is navigated with keys; Delete asks, and the focus stays inside", async () => {
    await open(30);
    const all = await entries();
    all.at(-1)?.focus();
    await fireEvent.keyDown(all.at(-1)!, { key: "ArrowUp" });
    await waitFor(() => expect(document.activeElement).toBe(all.at(-2)));
    await fireEvent.keyDown(all.at(-2)!, { key: "Delete" });
    const asked = await dialog("Delete this entry?");
    expect(within(asked).getByText(/gone for good.*Earlier backups still contain it\./)).toBeTruthy();
    await fireEvent.click(within(asked).getByText("Delete entry"));
    await waitFor(() => expect(found()).toHaveLength(29));
    await waitFor(() => expect(feed()!.contains(document.activeElement)).toBe(true));
  });

  it("can be reached by Tab wherever it was scrolled to", async () => {
    await open(2000);
    await entries();
    for (let n = 0; n < 5; n += 1) await app.history.timeline.older();
    await waitFor(() => expect(found()).toHaveLength(KEEP));
    expect(document.querySelectorAll("[role=article][tabindex='0']")).toHaveLength(1);
  });

  it("edits an entry from its menu", async () => {
    await open(3);
    const [first] = await entries();
    await fireEvent.click(within(first!).getByLabelText(/^Actions/));
    const menu = await waitFor(() => document.querySelector<HTMLElement>("[role=menu]")!);
    await fireEvent.click(within(menu).getByText("Edit"));
    const editor = await dialog("Edit entry");
    await fireEvent.input(within(editor).getByLabelText("Text"), { target: { value: "Changed" } });
    await fireEvent.click(within(editor).getByText("Save"));
    await waitFor(async () => expect((await entries())[0]?.textContent).toContain("Changed"));
  });

  it("searches, marks matches, and closes the search with Esc", async () => {
    await open(30);
    const [first] = await entries();
    await fireEvent.keyDown(first!, { key: "f", ctrlKey: true });
    const box = await screen.findByPlaceholderText("Search this history");
    await fireEvent.input(box, { target: { value: "THURSDAY" } });
    await waitFor(() => expect(screen.getByText(/^\d+ of \d+$/)).toBeTruthy());
    expect(feed()!.querySelectorAll("mark").length).toBeGreaterThan(0);
    await fireEvent.keyDown(box, { key: "Escape" });
    await waitFor(() => expect(screen.queryByPlaceholderText("Search this history")).toBeNull());
  });

  it("imports a chat: asks who the user is, shows the figures, and imports nothing twice", async () => {
    await open(3);
    for (const [fresh, here] of [
      ["5 new entries", "0 already here"],
      ["0 new entries", "5 already here"],
    ] as const) {
      mock.emit({ event: "file", source: { token: "chat-1", name: "_chat.zip", size: 3 }, more: [] });
      const asking = await dialog("Import a WhatsApp chat");
      await fireEvent.click(await within(asking).findByLabelText("Leo"));
      await fireEvent.click(within(asking).getByText("Import chat"));
      expect(await screen.findByText(fresh)).toBeTruthy();
      expect(screen.getByText(here)).toBeTruthy();
      await fireEvent.click(within(await dialog("Chat imported")).getByText("Close"));
      await waitFor(() => expect(document.querySelector("dialog[open]")).toBeNull());
    }
    await waitFor(() => expect(found()).toHaveLength(8));
  });

  it("has a column in the list for the number of messages", async () => {
    await open(1234);
    await app.columns.toggle("messages");
    expect(await screen.findByText("Messages", { selector: "[role=columnheader] *" })).toBeTruthy();
    expect(await screen.findByText("1,234", { selector: "[role=gridcell]" })).toBeTruthy();
    app.browse.sortBy("messages");
    expect(app.browse.sort).toEqual({ field: "messages", descending: true });
  });
});

it("a file that is no chat is imported as contacts", async () => {
  await open(0);
  mock.emit({ event: "file", source: { token: "source-1", name: "people.txt", size: 3 }, more: [] });
  await waitFor(() => expect(app.router.view).toMatchObject({ name: "import" }));
});

// The guide in the window: opened by key and link, read, searched, left.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";
import { useApi } from "../lib/api";
import { useLanguage } from "../lib/i18n.svelte";
import { createMock } from "../lib/mock";
// Loaded here, because the first load takes longer than a test waits.
import "./GuideDialog.svelte";

let app: App;

beforeEach(() => localStorage.clear());
afterEach(() => useLanguage("en"));

async function open(contacts = 3) {
  const mock = createMock({ contacts });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.workspace.plans).not.toBeNull());
}

const key = (name: string, held: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key: name, bubbles: true, ...held });

const dialog = () => screen.findByRole("dialog", { name: /^(Kith Guide|دليل Kith)$/ });
const title = (name: string) => screen.findByRole("heading", { level: 3, name });

describe("the guide", () => {
  it("opens with F1 at its first page, and closes to where one was", async () => {
    await open();
    const before = screen.getByRole("textbox", { name: "Search contacts" });
    before.focus();
    await key("F1");
    const guide = await dialog();
    expect(await title("Kith Guide")).toBe(document.activeElement);
    expect(within(guide).getByRole("navigation", { name: "Contents of the guide" })).toBeTruthy();
    expect(within(guide).getByRole("article").textContent).toContain(
      "press F1, or choose Kith Guide in the Help menu.",
    );
    const escape = new Event("cancel", { cancelable: true });
    guide.dispatchEvent(escape);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement).toBe(before);
  });

  it("opens at the page about the present view", async () => {
    await open();
    app.router.go({ name: "settings", page: "backups" });
    await screen.findByRole("heading", { name: "Backups" });
    app.commands.run("help.guide");
    expect(await title("Backups")).toBeTruthy();
  });

  it("opens from the place that needs it", async () => {
    await open(0);
    await fireEvent.click(await screen.findByRole("button", { name: "First steps" }));
    expect(await title("First steps")).toBeTruthy();
  });

  it("follows links, back and forward", async () => {
    await open();
    app.dialogs.show({ kind: "guide", at: "left-out-rows#letters-in-the-phone-number" });
    const guide = await dialog();
    const heading = await screen.findByRole("heading", { level: 4, name: "Letters in the phone number" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    const back = within(guide).getByRole<HTMLButtonElement>("button", { name: "Back" });
    expect(back.disabled).toBe(true);

    await fireEvent.click(within(guide).getByRole("link", { name: "command line" }));
    expect(await title("The command line")).toBe(document.activeElement);
    await key("ArrowLeft", { altKey: true });
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Letters in the phone number"));
    await fireEvent.click(within(guide).getByRole("button", { name: "Forward" }));
    expect(await title("The command line")).toBeTruthy();
    expect(location.hash).toBe("");
  });

  it("goes from each page to the next", async () => {
    await open();
    app.dialogs.show({ kind: "guide", at: null });
    const guide = await dialog();
    await fireEvent.click(within(guide).getByRole("button", { name: "First steps →" }));
    expect(await title("First steps")).toBeTruthy();
  });

  it("opens its first page for a link that leads nowhere", async () => {
    await open();
    app.dialogs.show({ kind: "guide", at: "no-such-page#at-all" });
    expect(await title("Kith Guide")).toBeTruthy();
  });

  it("is searched by keyboard, and marks what it found", async () => {
    await open();
    app.dialogs.show({ kind: "guide", at: null });
    const guide = await dialog();
    await title("Kith Guide");
    await key("f", { ctrlKey: true });
    const box = within(guide).getByRole<HTMLInputElement>("combobox", { name: "Search the guide" });
    box.focus();
    await fireEvent.input(box, { target: { value: "rounded" } });
    const options = await within(guide).findAllByRole("option");
    expect(options[0]?.getAttribute("aria-selected")).toBe("true");
    expect(box.getAttribute("aria-activedescendant")).toBe(options[0]?.id);
    await key("ArrowDown");
    expect(options[1]?.getAttribute("aria-selected")).toBe("true");
    await key("ArrowUp");
    await key("Enter");
    const name = "Phone rounded by the spreadsheet";
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 4, name })));
    expect([...guide.querySelectorAll("article mark")].map((mark) => mark.textContent)).toContain("rounded");

    // Esc clears the search before it closes the guide.
    guide.dispatchEvent(new Event("cancel", { cancelable: true }));
    await waitFor(() => expect(box.value).toBe(""));
    expect(guide.querySelectorAll("article mark")).toHaveLength(0);
    guide.dispatchEvent(new Event("cancel", { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("writes keys as the system does", async () => {
    await open();
    app.dialogs.show({ kind: "guide", at: "keys" });
    const guide = await dialog();
    await title("Keys and menus");
    const keys = () => [...guide.querySelectorAll("kbd")].map((each) => each.textContent);
    expect(keys()).toContain("Ctrl+Shift+Z");
    app.workspace.info = { ...app.workspace.info!, platform: "macos" };
    await waitFor(() => expect(keys()).toContain("⇧⌘Z"));
  });

  it("stays in English, left to right, in a page of another language", async () => {
    await open();
    await app.workspace.change({ language: "ar" });
    app.dialogs.show({ kind: "guide", at: "groups" });
    const guide = await dialog();
    await title("Groups");
    const article = within(guide).getByRole("article");
    expect([article.lang, article.dir]).toEqual(["en", "ltr"]);
    expect(within(guide).getByText("الدليل بالإنجليزية.")).toBeTruthy();
    await app.workspace.change({ language: "en" });
  });
});

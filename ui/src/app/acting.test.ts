import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { MOST_PRINTED } from "../print/document";
import { App } from "./app.svelte";
import Root from "./Root.svelte";

// jsdom is very slow to find out what is hidden from screen readers.
configure({ defaultHidden: true });

let mock: Mock;
let app: App;
const copied: string[] = [];

async function open(contacts: number) {
  mock = createMock({ contacts });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.workspace.fields.length).toBeGreaterThan(0));
  await app.navigator.openContact(1);
  await screen.findByRole("button", { name: "Copy Phone" });
}

beforeEach(() => {
  copied.length = 0;
  vi.stubGlobal("navigator", {
    ...navigator,
    clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.querySelectorAll(".print-sheet").forEach((sheet) => sheet.remove());
});

describe("a chat", () => {
  const choose = async (service: string) => {
    await fireEvent.click(screen.getByRole("button", { name: "Open a chat: Phone" }));
    await fireEvent.click(await screen.findByRole("menuitem", { name: service }));
  };

  test("is opened once it was allowed, which is asked only once", async () => {
    await open(5);
    await choose("Signal");
    expect(await screen.findByRole("heading", { name: "Open a chat in Signal?" })).toBeTruthy();
    expect(mock.desktop.opened).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Open Signal" }));
    await waitFor(() => expect(mock.desktop.opened).toEqual(["signal 1 phone"]));
    await waitFor(() => expect(app.dialogs.current).toBeNull());
    await choose("WhatsApp");
    await waitFor(() => expect(mock.desktop.opened).toEqual(["signal 1 phone", "whatsapp 1 phone"]));
  });

  test("is not opened when that is declined", async () => {
    await open(5);
    await choose("Telegram");
    await fireEvent.click(await screen.findByRole("button", { name: "Cancel" }));
    expect(mock.desktop.opened).toEqual([]);
    expect((await mock.settings()).chats).toBeNull();
  });

  test("can be switched off on the page for privacy", async () => {
    await open(5);
    await app.workspace.change({ chats: true });
    app.router.go({ name: "settings", page: "privacy" });
    await fireEvent.click(await screen.findByLabelText("Open chats in other services"));
    await waitFor(async () => expect((await mock.settings()).chats).toBe(false));
  });
});

test("a contact is copied as vCard", async () => {
  await open(5);
  app.commands.run("contact.copy-card");
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toMatch(/^BEGIN:VCARD\r\n/);
  expect(await screen.findByText(/was copied as vCard/)).toBeTruthy();
});

test("a contact’s code says what is not in it", async () => {
  await open(5);
  mock.contactCode = () => Promise.resolve({ size: 21, path: "M0 0h7v1h-7z", left_out: ["city", "Notes"] });
  app.commands.run("contact.code");
  expect(await screen.findByText("Not in the code: City and Notes.")).toBeTruthy();
  const code = screen.getByRole("img", { name: /^QR code of / });
  expect(code.getAttribute("viewBox")).toBe("-4 -4 29 29");
});

describe("printing", () => {
  const sheet = () => document.querySelector<HTMLElement>(".print-sheet");

  test("puts the list as it is shown into the page", async () => {
    await open(30);
    app.commands.run("list.print");
    await waitFor(() => expect(mock.desktop.printed).toBe(1));
    expect(sheet()?.parentElement).toBe(document.body);
    expect(sheet()?.querySelector("h1")?.textContent).toBe("All contacts");
    const head = [...sheet()!.querySelectorAll("th")].map((cell) => cell.textContent);
    expect(head).toEqual(app.columns.shown.map((column) => column.label));
    expect(sheet()!.querySelectorAll("tbody tr")).toHaveLength(30);
  });

  test("stops at the first thousand and says so", async () => {
    await open(MOST_PRINTED + 5);
    app.commands.run("list.print");
    await waitFor(() => expect(mock.desktop.printed).toBe(1));
    expect(sheet()!.querySelectorAll("tbody tr")).toHaveLength(MOST_PRINTED);
    expect(sheet()?.textContent).toContain("The first 1,000 of 1,005 contacts");
    expect(await screen.findByText(/Only the first 1,000 contacts are printed/)).toBeTruthy();
  });

  test("prints one contact, and replaces what was printed before", async () => {
    await open(5);
    app.commands.run("list.print");
    await waitFor(() => expect(mock.desktop.printed).toBe(1));
    app.commands.run("contact.print");
    await waitFor(() => expect(mock.desktop.printed).toBe(2));
    expect(document.querySelectorAll(".print-sheet")).toHaveLength(1);
    expect(sheet()?.dataset["print"]).toBe("contact");
    expect(sheet()?.textContent).toContain(mock.store.contact(1).phone_display);
  });
});

import { cleanup, fireEvent, render, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock, type MockOptions } from "../lib/mock";
import { refuse } from "../lib/mock/store";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";
import { chosenBackup } from "./backups.svelte";

let mock: Mock;
let app: App;

beforeEach(() => localStorage.clear());
afterEach(cleanup);

function open(options: MockOptions): void {
  mock = createMock(options);
  useApi(mock);
  app = new App();
  render(Root, { app });
}

async function settings(): Promise<void> {
  open({ contacts: 400 });
  await waitFor(() => expect(app.ready).toBe(true));
  app.router.go({ name: "settings", page: "backups" });
  await waitFor(() => expect(rows().length).toBe(5));
}

const all = <E extends HTMLElement>(selector: string) => [...document.querySelectorAll<E>(selector)];
const rows = () => all("[data-backup]");
const text = () => document.body.textContent ?? "";
const button = (name: string) =>
  all<HTMLButtonElement>("button").find(
    (each) => (each.getAttribute("aria-label") ?? each.textContent?.trim()) === name,
  );
async function press(name: string): Promise<void> {
  await waitFor(() => expect(button(name)).toBeTruthy());
  await fireEvent.click(button(name)!);
}

test("a new backup is at the top of the list", async () => {
  await settings();
  await press("Back up now");
  await waitFor(() => expect(rows().length).toBe(6));
  expect(rows()[0]!.dataset["reason"]).toBe("manual");
  await waitFor(() => expect(text()).toContain("Backed up 400 contacts."));
});

test("the daily backup appears in the list in view", async () => {
  await settings();
  await mock.backUpNow(() => {});
  expect(rows().length).toBe(5);
  mock.emit({ event: "backed_up" });
  await waitFor(() => expect(rows().length).toBe(6));
});

test("restoring says how many flaws were mended", async () => {
  await settings();
  vi.spyOn(mock, "restoreBackup").mockResolvedValueOnce({
    contacts: 7,
    backed_up: null,
    kept_as: null,
    mended: [
      { flaw: "text", count: 2 },
      { flaw: "value", count: 1 },
    ],
  });
  await press(rows()[1]!.querySelector("button")!.getAttribute("aria-label")!);
  await press("Restore");
  await waitFor(() => expect(text()).toContain("3 flaws in the backup were mended or left out."));
});

test("restoring says what is in the backup and what there is now", async () => {
  await settings();
  const restore = vi.spyOn(mock, "restoreBackup");
  const name = rows()[1]!.querySelector("button")!.getAttribute("aria-label")!;
  await press(name);
  expect(document.querySelector("dialog")!.textContent).toContain("It has 280 contacts.");
  expect(document.querySelector("dialog")!.textContent).toContain("Now there are 400 contacts.");
  await press("Restore");
  await waitFor(() => expect(text()).toContain("280 contacts were restored."));
  expect(restore.mock.calls[0]![0]).toMatchObject({ kind: "kept" });
  expect(document.querySelector("dialog")).toBeNull();
});

test("a backup that can’t be read can’t be restored, only deleted", async () => {
  await settings();
  const broken = rows()[4]!;
  expect(broken.textContent).toContain("Can’t be read");
  const [restore, remove] = [...broken.querySelectorAll("button")];
  expect(restore!.disabled).toBe(true);
  await fireEvent.click(remove!);
  await press("Delete backup");
  await waitFor(() => expect(rows().length).toBe(4));
  expect(chosenBackup({ ...app.backups.list![0]!, contacts: null })).toBeNull();
});

test("how many are kept is checked before it is saved", async () => {
  await settings();
  const field = document.querySelector<HTMLInputElement>("input[type=number]")!;
  await fireEvent.input(field, { target: { value: "0" } });
  await press("Save");
  expect(text()).toContain("Enter a whole number from 1 to 1000.");
  await fireEvent.input(field, { target: { value: "25" } });
  await press("Save");
  await waitFor(() => expect(app.backups.kept).toBe(25));
});

test("a damaged store at the start is restored from a backup", async () => {
  open({ contacts: 400, damaged: "yes" });
  await waitFor(() => expect(rows().length).toBe(5));
  expect(document.activeElement?.textContent).toBe("Your contacts file is damaged");
  await press(rows()[0]!.querySelector("button")!.getAttribute("aria-label")!);
  await waitFor(() => expect(text()).toContain("400 contacts were restored."));
  expect(text()).toContain("kith-damaged-2026-11-22T15-52-10-000Z.db");
  await press("Open Kith");
  await waitFor(() => expect(app.browse.total).toBe(400));
});

test("without a backup, the readable contacts are saved", async () => {
  open({ contacts: 400, damaged: "alone" });
  await waitFor(() => expect(text()).toContain("There are no backups on this computer."));
  await press("Save what can be read");
  await waitFor(() => expect(text()).toContain("397 contacts were saved"));
  expect(text()).toContain("4 parts of the file could not be read.");
  await press("Open Kith");
  await waitFor(() => expect(app.ready).toBe(true));
});

test("damage that is found later leads to the same screen", async () => {
  await settings();
  mock.backUpNow = () => Promise.reject(refuse("store_damaged", "Damaged."));
  await press("Back up now");
  await waitFor(() => expect(text()).toContain("Your contacts file is damaged"));
});

test.each([
  ["store_newer", "written by a newer version of Kith"],
  ["store_busy", "Another program is changing your contacts"],
  ["store_read_only", "read-only"],
  ["disk_full", "The disk is full"],
  ["store_unavailable", "can’t be opened"],
])("a store that can’t be opened (%s) has its own sentence, and can be tried again", async (code, words) => {
  mock = createMock({ contacts: 3 });
  const sound = mock.settings;
  mock.settings = () => Promise.reject(refuse(code, "No.", { path: "/somewhere/kith.db" }));
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(text()).toContain(words));
  expect(document.querySelector("[data-rescue]")).toBeNull();
  mock.settings = sound;
  await press("Try again");
  await waitFor(() => expect(app.browse.total).toBe(3));
});

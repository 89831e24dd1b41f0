// A failure while a dialog is open is reported in the dialog: nothing else in the window can be reached.
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import type { Mock } from "../lib/mock";
import type { App } from "./app.svelte";
import { openWindow } from "./test/open-window";

const FULL = { code: "disk_full", message: "The disk is full.", details: {}, problems: [] };

let mock: Mock;
let app: App;

beforeEach(async () => {
  ({ app, mock } = await openWindow());
});

async function refusedIn(submit: string) {
  const dialog = within(await screen.findByRole("dialog"));
  await fireEvent.click(dialog.getByRole("button", { name: submit }));
  const alert = await dialog.findByRole("alert");
  expect(alert.textContent).toContain("full");
  expect(app.toasts.list).toEqual([]);
  return dialog;
}

it("shows in the dialog why an export failed, and clears that with the next try", async () => {
  const works = mock.exportContacts;
  mock.exportContacts = () => Promise.reject(FULL);
  app.dialogs.show({ kind: "export" });
  const dialog = await refusedIn("Export…");
  mock.exportContacts = works;
  await fireEvent.click(dialog.getByRole("button", { name: "Export…" }));
  await waitFor(() => expect(app.dialogs.current).toBeNull());
  expect(app.toasts.list).toHaveLength(1);
});

it("shows in the dialog why a merge failed", async () => {
  mock.mergeContacts = () => Promise.reject(FULL);
  await app.actions.askMerge({ kind: "ids", ids: [1, 2] });
  await refusedIn("Merge 2 contacts");
});

it("shows in the dialog why deleting everything failed", async () => {
  mock.eraseAll = () => Promise.reject(FULL);
  await app.erasing.ask();
  const dialog = within(await screen.findByRole("dialog"));
  await fireEvent.input(dialog.getByLabelText(/^Type/), { target: { value: "delete" } });
  await refusedIn("Delete all data");
});

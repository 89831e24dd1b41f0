// Deleting, bringing back, and the history of what can be undone.
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import type { Mock } from "../lib/mock";
import type { App } from "./app.svelte";
import { openWindow } from "./test/open-window";

let mock: Mock;
let app: App;

beforeEach(async () => {
  ({ app, mock } = await openWindow());
});

const ids = (...ids: number[]) => ({ kind: "ids" as const, ids });
const dialog = async () => within(await screen.findByRole("dialog"));

it("deletes three contacts and brings them back from the notice", async () => {
  mock.store.put({ ...mock.store.contact(2), messages: 314 });
  const name = mock.store.contact(2).first_name;
  await app.actions.askDelete(ids(1, 2, 3));
  const asked = await dialog();
  expect(asked.getByText(/You can undo this, but not for the chat history: 3\d\d messages/)).toBeTruthy();
  await fireEvent.click(asked.getByRole("button", { name: "Delete 3 contacts" }));
  await waitFor(() => expect(app.browse.total).toBe(7));
  await fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(() => expect(app.browse.total).toBe(10));
  expect(mock.store.contact(2)).toMatchObject({ first_name: name, messages: 0 });
  await fireEvent.click(await screen.findByRole("button", { name: "Redo" }));
  await waitFor(() => expect(app.browse.total).toBe(7));
});

it("deletes for good if asked to, and then offers no way back", async () => {
  await app.actions.askDelete(ids(1));
  const asked = await dialog();
  expect(asked.queryByText(/can’t be undone/)).toBeNull();
  await fireEvent.click(asked.getByRole("checkbox", { name: "Delete for good" }));
  expect(asked.getByText(/will be gone for good\./)).toBeTruthy();
  expect(asked.getByText(/can’t be undone/)).toBeTruthy();
  await fireEvent.click(asked.getByRole("button", { name: "Delete contact" }));
  expect(await screen.findByText(/1 contact (and its history )?deleted\./)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  expect(app.workspace.undoState.undo).toBeNull();
});

it("says which contacts did not come back, and why", async () => {
  const done = { what: "delete", name: null, changed: 1, with_history: 0, undo: null, redo: "delete" };
  mock.undo = () => Promise.resolve({ ...done, over_limit: 2, phone_taken: 1 });
  mock.redo = () => Promise.resolve({ ...done, over_limit: 0, phone_taken: 0, with_history: 4 });
  await app.undoSteps.undo();
  const said = await screen.findByText(
    /^Undone\. 2 contacts did not come back: the plan .* 1 contact did not/,
  );
  expect(said).toBeTruthy();
  await app.undoSteps.redo();
  expect(await screen.findByText(/^4 contacts were not deleted again/)).toBeTruthy();
});

it("shows what can be undone, and undoes up to the chosen change", async () => {
  expect(app.commands.can("edit.history")).toBe(false);
  await app.actions.star(ids(4, 5));
  await app.actions.deleteNow(ids(1));
  await app.actions.deleteNow(ids(2, 3));
  await waitFor(() => expect(app.commands.can("edit.history")).toBe(true));
  app.commands.run("edit.history");
  const history = await dialog();
  const radios = await history.findAllByRole<HTMLInputElement>("radio");
  const rows = radios.map((radio) => radio.closest("label")!);
  expect(rows.map((row) => row.querySelector(".what")?.textContent)).toEqual([
    "Deleted 2 contacts",
    expect.stringMatching(/^Deleted “.+”$/),
    "Starred 2 contacts",
  ]);
  expect(rows.every((row) => row.querySelector("time")!.dateTime)).toBe(true);
  expect(radios[0]!.checked).toBe(true);
  await fireEvent.click(radios[1]!);
  await fireEvent.click(history.getByRole("button", { name: "Undo 2 changes" }));
  await waitFor(() => expect(app.dialogs.current).toBeNull());
  expect(mock.store.ids).toHaveLength(10);
  expect(mock.store.contact(4).starred).toBe(true);
  await waitFor(() => expect(app.workspace.undoState).toEqual({ undo: "star", redo: "delete" }));
});

it("stays open and says why, if a change cannot be undone", async () => {
  await app.actions.deleteNow(ids(1));
  await waitFor(() => expect(app.workspace.undoState.undo).toBe("delete"));
  mock.undoThrough = () =>
    Promise.reject({ code: "over_limit", message: "Full.", details: { plan: "Trial", limit: 9, used: 9 } });
  app.dialogs.show({ kind: "undo" });
  const history = await dialog();
  await fireEvent.click(await history.findByRole("button", { name: "Undo 1 change" }));
  expect((await history.findByRole("alert")).textContent).toContain("Trial");
});

// Editing a field of several contacts, in the window.
import { fireEvent, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it, vi } from "vitest";
import type { App } from "../app/app.svelte";
import { openWindow } from "../app/test/open-window";
import type { Mock } from "../lib/mock";

let app: App;
let mock: Mock;

beforeEach(async () => {
  ({ app, mock } = await openWindow());
  mock.store.fields.push({ ...mock.store.fields[0]!, id: 8, name: "Rank", type: "number", position: 7 });
  await app.workspace.refresh();
  for (const id of mock.store.ids)
    mock.store.put({ ...mock.store.contact(id), city: id < 4 ? "Malaga" : null });
});

/** Opens the dialog for the first five contacts, and chooses a field. */
async function open(field: string) {
  app.browse.selection.replace([1, 2, 3, 4, 5]);
  await fireEvent.click(await screen.findByRole("button", { name: "Edit field" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Edit a field" }));
  await fireEvent.change(dialog.getByLabelText("Field"), { target: { value: field } });
  return dialog;
}

type Dialog = Awaited<ReturnType<typeof open>>;
const type = (dialog: Dialog, label: string, value: string) =>
  fireEvent.input(dialog.getByLabelText(label), { target: { value } });
const cities = () => [1, 2, 3, 4, 5, 6].map((id) => mock.store.contact(id).city);

it("says how many change, sets a value, and takes it back", async () => {
  const dialog = await open("city");
  const submit = () => dialog.getByRole<HTMLButtonElement>("button", { name: /^Change/ });
  expect(submit().disabled).toBe(true);
  await type(dialog, "City", "Málaga");
  await dialog.findByText("Changes 5 of 5 contacts.");
  expect(dialog.getByText("3 have another value now, which is replaced.")).toBeTruthy();
  expect(submit().textContent?.trim()).toBe("Change 5 contacts");
  await fireEvent.click(submit());
  await screen.findByText("“City” changed in 5 contacts.");
  expect(app.dialogs.current).toBeNull();
  expect(cities()).toEqual([...Array<string>(5).fill("Málaga"), null]);
  await fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(cities()).toEqual(["Malaga", "Malaga", "Malaga", null, null, null]));
});

it("replaces a text", async () => {
  const dialog = await open("city");
  await fireEvent.click(dialog.getByLabelText("Replace text"));
  await type(dialog, "Find", "LAGA");
  await type(dialog, "Replace with", "drid");
  await fireEvent.click(await dialog.findByRole("button", { name: "Change 3 contacts" }));
  await waitFor(() => expect(cities().slice(0, 4)).toEqual(["Madrid", "Madrid", "Madrid", null]));
});

it("empties a field", async () => {
  const dialog = await open("city");
  await fireEvent.click(dialog.getByLabelText("Empty it"));
  await fireEvent.click(await dialog.findByRole("button", { name: "Change 3 contacts" }));
  await waitFor(() => expect(cities()).toEqual(Array(6).fill(null)));
});

it("offers what a field can have, with its own input", async () => {
  const dialog = await open("Customer tier");
  const ways = () => dialog.getAllByRole("radio").map((radio) => radio.parentElement?.textContent?.trim());
  expect(ways()).toEqual(["Set a value", "Empty it"]);
  await fireEvent.change(dialog.getByLabelText(/^Customer tier/), { target: { value: "Gold" } });
  await dialog.findByText(/^Changes \d of 5 contacts\.$/);
  mock.store.fields[2]!.required = true;
  await app.workspace.refresh();
  await waitFor(() => expect(ways()).toEqual(["Set a value"]));
});

it("says why a value does not fit, and changes nothing", async () => {
  const edit = vi.spyOn(mock, "bulkEdit");
  const dialog = await open("Rank");
  await type(dialog, "Rank", "many");
  const alert = await dialog.findByRole("alert");
  expect(alert.textContent).toContain("number");
  await fireEvent.submit(dialog.getByLabelText("Rank").closest("form")!);
  expect(edit).not.toHaveBeenCalled();
  await type(dialog, "Rank", "7");
  await dialog.findByText("Changes 5 of 5 contacts.");
  expect(dialog.queryByRole("alert")).toBeNull();
});

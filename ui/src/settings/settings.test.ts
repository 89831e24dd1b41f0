import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";
import { FieldList } from "./field-list.svelte";

// jsdom is very slow to find out what is hidden from screen readers.
configure({ defaultHidden: true });

let mock: Mock;
let app: App;

beforeEach(async () => {
  mock = createMock({ contacts: 400 });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.workspace.fields.length).toBeGreaterThan(0));
});
afterEach(cleanup);

const names = () => app.workspace.fields.map((field) => field.name);
const show = (page: string) => app.router.go({ name: "settings", page });

describe("the order of fields", () => {
  test("is changed by keys, within its ends", async () => {
    const list = new FieldList(app.workspace);
    const [first, second] = app.workspace.fields;
    expect(await list.step(second!.id, -1)).toBe(0);
    expect(names().slice(0, 2)).toEqual([second!.name, first!.name]);
    expect(await list.step(second!.id, -1)).toBeNull();
  });

  test("follows a drag, and is kept when it is dropped", async () => {
    const list = new FieldList(app.workspace);
    const move = vi.spyOn(mock, "moveField");
    const id = app.workspace.fields[3]!.id;
    list.take(id);
    list.over(1);
    list.over(0);
    expect(list.items[0]!.id).toBe(id);
    expect(app.workspace.fields[3]!.id).toBe(id);
    await list.drop(true);
    expect(move).toHaveBeenCalledExactlyOnceWith(id, 0);
    expect(app.workspace.fields[0]!.id).toBe(id);
    list.take(id);
    list.over(2);
    await list.drop(false);
    expect(app.workspace.fields[0]!.id).toBe(id);
  });

  test("is restored when the store refuses", async () => {
    const before = names();
    mock.moveField = () => Promise.reject({ code: "store_busy", message: "", details: {} });
    await expect(new FieldList(app.workspace).step(app.workspace.fields[0]!.id, 1)).rejects.toBeTruthy();
    expect(names()).toEqual(before);
  });
});

test("deleting a field says how many values go with it", async () => {
  show("fields");
  await fireEvent.click(await screen.findByRole("button", { name: "Actions for Company" }));
  await fireEvent.click(await screen.findByRole("menuitem", { name: "Delete…" }));
  expect(await screen.findByText(/contacts have a value in it/)).toBeTruthy();
  expect(screen.getByText("You can undo this.")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: "Delete field" }));
  await waitFor(() => expect(names()).not.toContain("Company"));
  await app.undoSteps.undo();
  await waitFor(() => expect(names()).toContain("Company"));
});

test("the active plan and the trial’s limit are changed in place", async () => {
  show("subscription");
  const limit = await screen.findByLabelText<HTMLInputElement>("Contacts Limit");
  expect(limit.type).toBe("number");
  await fireEvent.input(limit, { target: { value: "300" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/more contacts than the Trial plan allows/)).toBeTruthy();
  await fireEvent.click(screen.getByLabelText(/^Pro/));
  await waitFor(() => expect(app.workspace.plans?.active).toBe("Pro"));
});

test("the history of imports shows the contacts of one", async () => {
  show("imports");
  const name = "Show imported from “customers 2026.xlsx”";
  await fireEvent.click(await screen.findByRole("button", { name }));
  await waitFor(() => expect(app.router.view.name).toBe("contacts"));
  const filter = { field: "imported_from", operator: "is", values: ["customers 2026.xlsx"] };
  expect(app.browse.query.filters).toEqual([filter]);
});

test("the history of imports shows their figures, and undoes one", async () => {
  show("imports");
  await waitFor(() =>
    expect(document.querySelector<HTMLElement>("[data-count=rows]")?.dataset["value"]).toBe("11215"),
  );
  await fireEvent.click(screen.getByRole("button", { name: "Undo import of “customers 2026.xlsx”" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Undo import" }));
  expect(await screen.findByText("2 contacts were kept")).toBeTruthy();
  expect(screen.getByText("Ana Pérez")).toBeTruthy();
  await fireEvent.click(document.querySelector<HTMLElement>("dialog [data-autofocus]")!);
  expect(await screen.findByText("Undone")).toBeTruthy();
});

import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";

// jsdom is very slow to find out what is hidden from screen readers.
configure({ defaultHidden: true });

let mock: Mock;
let app: App;

beforeEach(async () => {
  mock = createMock({ contacts: 40 });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(app.workspace.fields.length).toBeGreaterThan(0));
});
afterEach(cleanup);

test("the next birthdays open their contacts", async () => {
  app.router.go({ name: "overview" });
  await screen.findByRole("heading", { name: "Coming up" });
  expect(screen.getByText(/The next 10 of 14/)).toBeTruthy();
  const [first] = (await mock.comingDays()).days;
  const button = screen.getAllByRole("button", { name: /today/ })[0]!;
  expect(button.textContent).toContain(first!.first_name);
  await fireEvent.click(button);
  await waitFor(() => expect(app.detail.contact?.id).toBe(first!.contact));
});

test("without yearly days there is no such part", async () => {
  mock.comingDays = () => Promise.resolve({ total: 0, days: [] });
  app.router.go({ name: "overview" });
  await screen.findByRole("heading", { name: "By country" });
  expect(screen.queryByRole("heading", { name: "Coming up" })).toBeNull();
});

test("the age stands beside the birthday of a contact", async () => {
  const id = mock.store.ids.find((each) => mock.store.contact(each).fields["Birthday"])!;
  await app.navigator.openContact(id);
  expect(await screen.findByText("35 years old, turns 36 in 12 days")).toBeTruthy();
});

test("a birthday without its year is typed and kept", async () => {
  const id = mock.store.ids.find((each) => mock.store.contact(each).fields["Birthday"])!;
  await app.navigator.openContact(id);
  await app.detail.edit();
  const input = await screen.findByLabelText<HTMLInputElement>("Birthday");
  expect(input.type).toBe("text");
  await fireEvent.input(input, { target: { value: "--05-14" } });
  await app.editing.save();
  expect(mock.store.contact(id).fields["Birthday"]).toBe("--05-14");
  expect(await screen.findByText(/14 May|May 14/)).toBeTruthy();
});

test("a new date field can be told to come back every year, or not", async () => {
  app.router.go({ name: "settings", page: "fields" });
  await fireEvent.click(await screen.findByRole("button", { name: "Add field" }));
  await fireEvent.input(await screen.findByLabelText(/^Name/), { target: { value: "Name day" } });
  expect(screen.queryByLabelText("Comes back every year")).toBeNull();
  await fireEvent.change(screen.getByLabelText(/^Type/), { target: { value: "date" } });
  await fireEvent.click(await screen.findByLabelText("Comes back every year"));
  const add = vi.spyOn(mock, "addField");
  await fireEvent.click(screen.getAllByRole("button", { name: "Add field" }).at(-1)!);
  await waitFor(() => expect(add).toHaveBeenCalled());
  expect(add.mock.calls[0]![0]).toMatchObject({ name: "Name day", type: "date", yearly: true });
});

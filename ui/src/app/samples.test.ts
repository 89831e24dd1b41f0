import { cleanup, configure, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { App } from "./app.svelte";
import Root from "./Root.svelte";

// jsdom is very slow to find out what is hidden from screen readers.
configure({ defaultHidden: true });

let mock: Mock;
let app: App;

beforeEach(async () => {
  mock = createMock({ contacts: 0 });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await screen.findByRole("button", { name: "Try it with sample people" });
});
afterEach(cleanup);

async function add() {
  await fireEvent.click(screen.getByRole("button", { name: "Try it with sample people" }));
  await screen.findByText("24 made-up people are here for you to try things with.");
}

test("an empty store can be tried with sample people, and is empty again after one click", async () => {
  await add();
  expect(mock.store.ids).toHaveLength(24);
  expect(mock.store.groups.map((group) => group.name)).toEqual(["Family", "Friends", "Work"]);
  app.navigator.openPlace({ kind: "group", name: "Work" });
  await fireEvent.click(screen.getByRole("button", { name: "Remove the sample people" }));
  await screen.findByRole("button", { name: "Try it with sample people" });
  expect(mock.store.ids).toHaveLength(0);
  expect(app.browse.place).toEqual({ kind: "all" });
});

test("they are removed from the settings, too", async () => {
  await add();
  app.router.go({ name: "settings", page: "general" });
  await screen.findByRole("heading", { name: "Sample people" });
  await fireEvent.click(screen.getAllByRole("button", { name: "Remove the sample people" }).at(-1)!);
  await waitFor(() => expect(mock.store.ids).toHaveLength(0));
  await waitFor(() => expect(screen.queryByRole("heading", { name: "Sample people" })).toBeNull());
});

test("a plan without room says so", async () => {
  mock.addSamplePeople = () => Promise.reject({ code: "over_limit", message: "", details: { limit: 10 } });
  await fireEvent.click(screen.getByRole("button", { name: "Try it with sample people" }));
  await waitFor(() => expect(app.toasts.list.length).toBeGreaterThan(0));
  expect(app.samples.count).toBe(0);
});

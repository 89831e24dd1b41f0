// Dragging contacts onto groups and columns onto columns, and the same with keys.
import { fireEvent, render, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { App } from "../app/app.svelte";
import Root from "../app/Root.svelte";

let mock: Mock;
let app: App;
let under: Element | null = null;

beforeEach(async () => {
  localStorage.clear();
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 900 });
  document.elementFromPoint = () => under;
  mock = createMock({ contacts: 10 });
  useApi(mock);
  app = new App();
  render(Root, { app });
  await waitFor(() => expect(document.querySelector("[data-row='4']")).not.toBeNull());
});

const at = (type: string, x: number) =>
  new PointerEvent(type, { clientX: x, isPrimary: true, bubbles: true, cancelable: true });

/** Drags an element onto another one. */
function drag(what: Element, onto: Element) {
  what.dispatchEvent(at("pointerdown", 0));
  under = onto;
  window.dispatchEvent(at("pointermove", 40));
  window.dispatchEvent(at("pointerup", 40));
}
const find = (selector: string) => document.querySelector(selector)!;

it("drops a contact, or the selection it is part of, on a group", async () => {
  const family = find("[data-drop-group='Family'] *");
  drag(find("[data-row='4'] [role=gridcell]:last-child"), family);
  await waitFor(() => expect(mock.store.contact(5).groups).toContain("Family"));
  expect(app.carry.label).toBeNull();

  app.browse.selection.replace([7, 8]);
  drag(find("[data-row='6'] [role=gridcell]:last-child"), family);
  await waitFor(() => expect(mock.store.contact(7).groups).toContain("Family"));
  expect(mock.store.contact(8).groups).toContain("Family");
});

const order = () =>
  [...document.querySelectorAll("[data-column]")].map((column) => column.getAttribute("data-column"));

it("moves and resizes columns, by pointer and by keys", async () => {
  expect(order().slice(0, 4)).toEqual(["first_name", "phone", "email", "groups"]);
  drag(find("[data-column='groups'] button"), find("[data-column='phone'] span"));
  await waitFor(() => expect(order().slice(0, 4)).toEqual(["first_name", "groups", "phone", "email"]));

  const key = (key: string, shiftKey: boolean) =>
    fireEvent.keyDown(find("[data-column='groups'] button"), { key, altKey: true, shiftKey });
  await key("ArrowRight", false);
  await waitFor(() => expect(order().slice(0, 4)).toEqual(["first_name", "phone", "groups", "email"]));
  const width = () => app.columns.shown.find(({ field }) => field === "groups")!.width;
  const before = width();
  await key("ArrowRight", true);
  await waitFor(() => expect(width()).toBeGreaterThan(before));
  const grown = width();

  const edge = find("[data-column='groups'] .edge");
  edge.dispatchEvent(at("pointerdown", 100));
  window.dispatchEvent(at("pointermove", 60));
  await waitFor(() => expect(width()).toBeLessThan(grown));
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await waitFor(() => expect(width()).toBe(grown));
});

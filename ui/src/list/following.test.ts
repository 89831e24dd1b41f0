// The panel follows the active row, but not in the frame of the key that moves it.
import { tick } from "svelte";
import { beforeEach, expect, it } from "vitest";
import type { App } from "../app/app.svelte";
import { openWindow } from "../app/test/open-window";

let app: App;
const row = (index: number) => document.querySelector<HTMLElement>(`[data-row="${index}"]`)!;
const press = (key: string) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );

beforeEach(async () => {
  Object.defineProperty(HTMLElement.prototype, "clientHeight", { configurable: true, value: 600 });
  Object.defineProperty(HTMLElement.prototype, "clientWidth", { configurable: true, value: 900 });
  ({ app } = await openWindow());
  app.detail.show(app.browse.pages.row(0)!);
  row(0).focus();
  await tick();
  press("ArrowDown");
  await tick();
});

it("leaves the panel alone in the frame of a key", () => {
  expect(app.browse.active).toBe(1);
  expect(app.detail.contact?.id).toBe(app.browse.pages.row(0)!.id);
});

it("shows the active row before a command acts on the panel", async () => {
  app.commands.run("contact.edit");
  await tick();
  expect(app.detail.contact?.id).toBe(app.browse.pages.row(1)!.id);
});

it("shows the active row before any other key acts", () => {
  press("F6");
  expect(app.detail.contact?.id).toBe(app.browse.pages.row(1)!.id);
});

it("shows the active row when the focus leaves the list", async () => {
  document.querySelector<HTMLElement>("[role=search] input")!.focus();
  await tick();
  expect(app.detail.contact?.id).toBe(app.browse.pages.row(1)!.id);
});

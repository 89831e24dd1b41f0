import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { createRawSnippet } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import Combobox from "./Combobox.svelte";

const onchoose = vi.fn();
const onblur = vi.fn();
const option = createRawSnippet((text: () => string) => ({ render: () => `<span>${text()}</span>` }));

beforeEach(() => {
  onchoose.mockClear();
  onblur.mockClear();
});
afterEach(cleanup);

function open(options = ["Customers", "Family", "Friends"]) {
  const keyOf = (text: string) => text;
  render(Combobox<string>, { label: "Groups", text: "", options, keyOf, option, onchoose, onblur });
  return screen.getByRole<HTMLInputElement>("combobox", { name: "Groups" });
}

/** The active option, as a screen reader gets it. */
function active(box: HTMLElement) {
  const id = box.getAttribute("aria-activedescendant");
  return id === null ? null : (document.getElementById(id)?.textContent.trim() ?? null);
}
const list = () => document.querySelector("[role=listbox]");
const key = (box: HTMLElement, name: string) => {
  const event = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
  return fireEvent(box, event);
};

it("is closed until text is typed, it is clicked, or an arrow key is pressed", async () => {
  const box = open();
  expect(list()).toBeNull();
  expect(box.getAttribute("aria-expanded")).toBe("false");
  expect(box.hasAttribute("aria-controls")).toBe(false);
  await fireEvent.input(box, { target: { value: "f" } });
  expect(box.getAttribute("aria-expanded")).toBe("true");
  expect(box.getAttribute("aria-controls")).toBe(list()?.id);
  expect(active(box)).toBe("Customers");
});

it("moves through its options with the arrow keys, and chooses with Enter", async () => {
  const box = open();
  await fireEvent.click(box);
  await key(box, "ArrowUp");
  expect(active(box)).toBe("Friends");
  await key(box, "ArrowDown");
  await key(box, "ArrowDown");
  expect(active(box)).toBe("Family");
  expect(document.querySelectorAll("[role=option][aria-selected=true]")).toHaveLength(1);
  expect(await key(box, "Enter")).toBe(false);
  expect(onchoose).toHaveBeenCalledExactlyOnceWith("Family");
});

it("chooses with the pointer, which does not take the focus", async () => {
  const box = open();
  await fireEvent.click(box);
  const friends = screen.getByText("Friends");
  expect(await fireEvent.mouseDown(friends)).toBe(false);
  await fireEvent.click(friends);
  expect(onchoose).toHaveBeenCalledExactlyOnceWith("Friends");
});

it("closes with Esc; it does not handle the next Esc, nor Enter without text", async () => {
  const box = open();
  const outside = vi.fn();
  document.body.addEventListener("keydown", outside);
  await fireEvent.click(box);
  expect(await key(box, "Escape")).toBe(false);
  expect(list()).toBeNull();
  expect(outside).not.toHaveBeenCalled();
  expect(await key(box, "Escape")).toBe(true);
  expect(await key(box, "Enter")).toBe(true);
  expect(outside).toHaveBeenCalledTimes(2);
  expect(onchoose).not.toHaveBeenCalled();
  document.body.removeEventListener("keydown", outside);
});

it("leaves the keys of an input method alone, and has no list without options", async () => {
  const box = open([]);
  await fireEvent.input(box, { target: { value: "zz" } });
  expect(box.getAttribute("aria-expanded")).toBe("false");
  expect(active(box)).toBeNull();
  const composing = new KeyboardEvent("keydown", {
    key: "Enter",
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  expect(await fireEvent(box, composing)).toBe(true);
  await fireEvent.blur(box);
  expect(onblur).toHaveBeenCalledOnce();
});

import { beforeEach, expect, it, vi } from "vitest";
import { follow } from "./drag";

const at = (type: string, x: number, more: PointerEventInit = {}) =>
  new PointerEvent(type, {
    clientX: x,
    clientY: 0,
    isPrimary: true,
    bubbles: true,
    cancelable: true,
    ...more,
  });

let calls: string[];
const drag = {
  begin: () => void calls.push("begin"),
  move: (event: PointerEvent) => void calls.push(`move ${event.clientX}`),
  end: (dropped: boolean) => void calls.push(dropped ? "drop" : "leave"),
};

beforeEach(() => (calls = []));

it("leaves a click a click", () => {
  follow(at("pointerdown", 0), drag);
  window.dispatchEvent(at("pointermove", 3));
  window.dispatchEvent(at("pointerup", 3));
  window.dispatchEvent(at("pointermove", 50));
  expect(calls).toEqual([]);
});

it("follows, drops, and lets no click through", () => {
  const clicked = vi.fn();
  document.body.addEventListener("click", clicked, { once: true });
  follow(at("pointerdown", 0), drag);
  window.dispatchEvent(at("pointermove", 8));
  expect(document.documentElement.dataset["dragging"]).toBe("");
  window.dispatchEvent(at("pointermove", 9));
  window.dispatchEvent(at("pointerup", 9));
  document.body.click();
  expect(calls).toEqual(["begin", "move 8", "move 9", "drop"]);
  expect(clicked).not.toHaveBeenCalled();
  expect(document.documentElement.dataset["dragging"]).toBeUndefined();
});

it("is cancelled by Esc, which goes no further", () => {
  const heard = vi.fn();
  document.body.addEventListener("keydown", heard, { once: true });
  follow(at("pointerdown", 0), drag, 0);
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  window.dispatchEvent(at("pointerup", 9));
  expect(calls).toEqual(["begin", "leave"]);
  expect(heard).not.toHaveBeenCalled();
});

it("follows only the main button, and only the pressed pointer", () => {
  follow(at("pointerdown", 0, { button: 2 }), drag, 0);
  expect(calls).toEqual([]);
  follow(at("pointerdown", 0, { pointerId: 1 }), drag, 0);
  window.dispatchEvent(at("pointermove", 9, { pointerId: 2 }));
  window.dispatchEvent(at("pointercancel", 9));
  expect(calls).toEqual(["begin", "leave"]);
});

import { beforeEach, expect, it } from "vitest";
import { placeBeside } from "./place";

let floating: HTMLElement;

beforeEach(() => {
  Object.defineProperty(window, "innerWidth", { configurable: true, value: 1000 });
  Object.defineProperty(window, "innerHeight", { configurable: true, value: 700 });
  floating = document.createElement("div");
  Object.defineProperty(floating, "offsetWidth", { value: 200 });
  Object.defineProperty(floating, "offsetHeight", { value: 100 });
});

/** Where it goes beside an anchor of 30 by 20. */
function placed(left: number, top: number): [number, number] {
  placeBeside(floating, new DOMRect(left, top, 30, 20), "start");
  return [parseFloat(floating.style.left), parseFloat(floating.style.top)];
}

it("is placed below its anchor, or above it where there is no room", () => {
  expect(placed(100, 200)).toEqual([100, 224]);
  expect(placed(100, 650)).toEqual([100, 546]);
});

it("stays in the window when its anchor is outside", () => {
  expect(placed(100, 1800)).toEqual([100, 592]);
  expect(placed(100, -900)).toEqual([100, 8]);
  expect(placed(990, 200)).toEqual([792, 224]);
  expect(placed(-80, 200)).toEqual([8, 224]);
});

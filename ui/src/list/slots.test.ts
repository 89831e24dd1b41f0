import { expect, it } from "vitest";
import { assign } from "./slots";

it("keeps rows that stay and reuses what is free", () => {
  const first = assign(new Map(), [0, 1, 2]);
  const second = assign(first, [1, 2, 3]);
  expect(second.get(1)).toBe(first.get(1));
  expect(second.get(2)).toBe(first.get(2));
  expect(second.get(3)).toBe(first.get(0));
});

it("never gives one slot twice", () => {
  const slots = assign(assign(new Map(), [5, 6, 7]), [900, 7, 901]);
  expect(new Set(slots.values()).size).toBe(3);
});

import { expect, it } from "vitest";
import { assign, kept } from "./slots";

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

it("keeps the rows around a view that was left, as far as they have slots", () => {
  const before = assign(new Map(), [10, 11, 12, 13, 14]);
  expect(kept(before, { first: 40, end: 43 }, 100)).toEqual([40, 41, 42, 10, 11]);
  expect(kept(before, { first: 12, end: 15 }, 100)).toEqual([12, 13, 14, 10, 11]);
  expect(kept(before, { first: 0, end: 3 }, 12)).toEqual([0, 1, 2, 10, 11]);
  expect(kept(before, { first: 0, end: 3 }, 11)).toEqual([0, 1, 2, 10]);
  expect(kept(new Map(), { first: 0, end: 2 }, 2)).toEqual([0, 1]);
});

import { expect, test } from "vitest";
import { shares } from "./figures";
import { before, canGoTo, isPast } from "./steps";

const COUNTS = {
  rows: 1_000_000,
  created: 999_000,
  updated: 0,
  duplicates: 999,
  invalid: 1,
  over_limit: 0,
  blank: 0,
  cancelled: 0,
};

test("the bar's parts fill it, and one row among a million is still seen", () => {
  const parts = shares(COUNTS);
  expect(parts.map((part) => part.outcome)).toEqual(["created", "duplicates", "invalid"]);
  expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1);
  expect(parts.at(-1)!.share).toBeGreaterThan(0.005);
  expect(shares({ ...COUNTS, created: 0, duplicates: 0, invalid: 0 })).toEqual([]);
});

test("one goes back through the steps until the import begins", () => {
  expect(canGoTo("choose", "preview")).toBe(true);
  expect(canGoTo("done", "preview")).toBe(false);
  expect(canGoTo("match", "import")).toBe(false);
  expect(canGoTo("match", "done")).toBe(false);
  expect(before("match")).toBe("read");
  expect(before("choose")).toBeNull();
  expect(before("import")).toBeNull();
  expect(isPast("read", "match")).toBe(true);
  expect(isPast("done", "done")).toBe(true);
});

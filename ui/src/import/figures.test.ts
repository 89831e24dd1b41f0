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

test("the parts fill the bar, and one row in a million is still visible", () => {
  const parts = shares(COUNTS);
  expect(parts.map((part) => part.outcome)).toEqual(["created", "duplicates", "invalid"]);
  expect(parts.reduce((sum, part) => sum + part.share, 0)).toBeCloseTo(1);
  expect(parts.at(-1)!.share).toBeGreaterThan(0.005);
  expect(shares({ ...COUNTS, created: 0, duplicates: 0, invalid: 0 })).toEqual([]);
});

test("the user can go back through the steps until the import starts", () => {
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

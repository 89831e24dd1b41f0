import { describe, expect, test } from "vitest";
import { Pace, roughly, rounded } from "./pace";

describe("the pace of an import", () => {
  test("is not known before it has settled", () => {
    const pace = new Pace(0);
    pace.mark(400, 1000, 0.1);
    expect(pace.rate()).toBeNull();
    expect(pace.left()).toBeNull();
  });

  test("is the rows per second, and the time left at that rate", () => {
    const pace = new Pace(0);
    for (let second = 1; second <= 4; second += 1) pace.mark(second * 1000, second * 500, second / 10);
    expect(pace.rate()).toBe(500);
    expect(pace.left()).toBeCloseTo(6);
  });

  test("forgets how fast the beginning was", () => {
    const pace = new Pace(0);
    for (let second = 1; second <= 10; second += 1) pace.mark(second * 1000, second * 1000, second / 100);
    for (let second = 11; second <= 20; second += 1) {
      pace.mark(second * 1000, 10_000 + (second - 10) * 100, 0.1 + (second - 10) / 1000);
    }
    expect(pace.rate()).toBe(100);
  });

  test("gives no time left while there is no progress", () => {
    const pace = new Pace(0);
    pace.mark(2000, 0, 0);
    expect(pace.left()).toBeNull();
    expect(pace.rate()).toBe(0);
  });
});

test.each([
  [2, { unit: "moment", count: 0 }],
  [12, { unit: "seconds", count: 15 }],
  [89, { unit: "seconds", count: 90 }],
  [100, { unit: "minutes", count: 2 }],
])("%d seconds are said roughly", (seconds, said) => {
  expect(roughly(seconds)).toEqual(said);
});

test.each([
  [95_312, 95_000],
  [1_249, 1_200],
  [42.4, 42],
  [0, 0],
])("a rate of %d is shown as %d", (rate, shown) => {
  expect(rounded(rate)).toBe(shown);
});

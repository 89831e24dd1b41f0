import { expect, test } from "vitest";
import { ceiling, continuous } from "./months";

test("months without new contacts are shown between the others", () => {
  const months = continuous([
    { month: "2026-02", contacts: 3 },
    { month: "2025-11", contacts: 1 },
  ]);
  expect(months.map(({ month, contacts }) => `${month} ${contacts}`)).toEqual([
    "2025-09 0",
    "2025-10 0",
    "2025-11 1",
    "2025-12 0",
    "2026-01 0",
    "2026-02 3",
  ]);
});

test("only the last months are shown", () => {
  const months = continuous([
    { month: "1999-01", contacts: 1 },
    { month: "2026-11", contacts: 2 },
  ]);
  expect(months).toHaveLength(24);
  expect(months.at(-1)).toEqual({ month: "2026-11", contacts: 2 });
  expect(continuous([])).toEqual([]);
});

test.each([
  [0, 4],
  [3, 4],
  [11, 15],
  [83, 100],
  [612, 800],
  [1000, 1000],
])("above %d the line is drawn at %d", (value, line) => {
  expect(ceiling(value)).toBe(line);
});

import { expect, it } from "vitest";
import { fit } from "./fit";

const columns = [
  { field: "first_name", width: 200 },
  { field: "phone", width: 150 },
  { field: "email", width: 190 },
  { field: "groups", width: 150 },
];
const total = (sized: { width: number }[]) => sized.reduce((sum, { width }) => sum + width, 0);

it("fills a wide list exactly", () => {
  const sized = fit(columns, 1200);
  expect(total(sized)).toBe(1200);
  expect(sized.map(({ width }) => width)).toEqual([320, 150, 280, 450]);
});

it("leaves a width the user set alone", () => {
  const sized = fit([{ field: "first_name", width: 200, fixed: true }, ...columns.slice(1)], 1200);
  expect(sized[0]?.width).toBe(200);
  expect(total(sized)).toBe(1200);
});

it("shrinks columns before anything scrolls sideways", () => {
  const sized = fit(columns, 600);
  expect(sized).toHaveLength(4);
  expect(total(sized)).toBe(600);
  expect(sized[1]!.width).toBeGreaterThanOrEqual(132);
});

it("leaves columns out of a narrow list", () => {
  const sized = fit(columns, 350);
  expect(sized.map(({ field }) => field)).toEqual(["first_name", "phone"]);
  expect(total(sized)).toBe(350);
});

it("keeps every column of a wide list, however many", () => {
  const many = Array.from({ length: 12 }, (_, n) => ({ field: `f${n}`, width: 140 }));
  expect(fit(many, 600)).toHaveLength(12);
});

it("fits the default columns and a date into a window of the default size", () => {
  const dated = [...columns, { field: "Birthday", width: 140, dynamic: { type: "date" } }];
  expect(total(fit(dated, 608))).toBe(608);
});

import { beforeEach, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import type { Fixes } from "../lib/bindings";
import { createMock, type Mock } from "../lib/mock";
import { RowFixes } from "./row-fixes.svelte";

const NONE: Fixes = { cells: [], values: [], left_out: [] };

let mock: Mock;
let rows: RowFixes;
let fixes: Fixes;

beforeEach(async () => {
  mock = createMock({ contacts: 10 });
  useApi(mock);
  fixes = NONE;
  rows = new RowFixes(
    1,
    NONE,
    (changed) => (fixes = changed),
    (thrown) => {
      throw thrown;
    },
  );
  await rows.open();
  await vi.waitFor(() => expect(rows.row(0)).toBeDefined());
});

/** Waits until a row is as described. */
const until = (index: number, wanted: object) =>
  vi.waitFor(() => expect(rows.row(index)).toMatchObject(wanted));

test("rows come with their problems and causes", () => {
  expect([rows.total, rows.remaining]).toEqual([36, 36]);
  expect(rows.causes[0]).toEqual({ code: "phone_missing_country_code", count: 31 });
  expect(rows.row(0)?.problems[0]?.column).toBe(2);
});

test("a cell is changed, and its row checked again", async () => {
  await rows.set(rows.row(0)!, 2, "+34612345678");
  await until(0, { problems: [] });
  expect(rows.remaining).toBe(35);
  expect(fixes.cells).toEqual([{ line: 14, column: 2, value: "+34612345678" }]);
  expect(rows.last).toEqual({ column: 2, old: "4155552671", value: "+34612345678" });
  // The same cell once more replaces the first change.
  await rows.set(rows.row(0)!, 2, "+1");
  expect(fixes.cells).toEqual([{ line: 14, column: 2, value: "+1" }]);
});

test("one value is used for all that are equal, also when it is changed again", async () => {
  await rows.setAll({ column: 2, old: "4155552671", value: "+1" });
  await until(3, { cells: expect.arrayContaining(["+1"]) as unknown });
  expect(rows.remaining).toBe(25);
  await rows.setAll({ column: 2, old: "+1", value: "+14155552671" });
  expect(fixes.values).toEqual([
    { column: 2, old: "4155552671", new: "+14155552671" },
    { column: 2, old: "+1", new: "+14155552671" },
  ]);
});

test("a row is left out and taken in again", async () => {
  await rows.leaveOut(rows.row(1)!, true);
  await until(1, { left_out: true });
  expect([rows.remaining, fixes.left_out]).toEqual([35, [17]]);
  await rows.leaveOut(rows.row(1)!, false);
  await until(1, { left_out: false });
  expect(rows.isEmpty).toBe(true);
});

test("only the rows that still have problems are shown, or those of one cause", async () => {
  await rows.set(rows.row(0)!, 2, "+34612345678");
  rows.show(null, true);
  await vi.waitFor(() => expect(rows.total).toBe(35));
  expect(rows.row(0)?.line).toBe(17);
  rows.show("first_name_missing", false);
  await vi.waitFor(() => expect(rows.total).toBe(5));
});

test("an answer to an older question is dropped", async () => {
  const waiting: (() => void)[] = [];
  const real = mock.problemRows;
  mock.problemRows = async (...asked) => {
    const found = await real(...asked);
    await new Promise<void>((done) => waiting.push(done));
    return found;
  };
  rows.show("first_name_missing", false);
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  rows.show(null, false);
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  waiting[1]!();
  waiting[0]!();
  await vi.waitFor(() => expect(rows.row(0)?.line).toBe(14));
  expect(rows.total).toBe(36);
});

import { describe, expect, it } from "vitest";
import type { Query } from "../lib/bindings";
import { RowSelection } from "./selection.svelte";

const query: Query = { search: "ana", filters: [], sort: null };

describe("selection", () => {
  it("starts empty", () => {
    const selection = new RowSelection();
    expect(selection.empty).toBe(true);
    expect(selection.toSelection(query)).toBeNull();
    expect(selection.extent(5)).toBe("none");
  });

  it("toggles single rows and remembers the anchor", () => {
    const selection = new RowSelection();
    selection.toggle(7, 3);
    selection.toggle(9, 5);
    selection.toggle(7, 3);
    expect(selection.toSelection(query)).toEqual({ kind: "ids", ids: [9] });
    expect(selection.anchor).toBe(3);
    expect(selection.extent(2)).toBe("some");
  });

  it("selects everything without naming it", () => {
    const selection = new RowSelection();
    selection.toggle(1, 0);
    selection.selectAll();
    expect(selection.count(1_000_000)).toBe(1_000_000);
    expect(selection.has(1, 0)).toBe(true);
    expect(selection.extent(1_000_000)).toBe("all");
    expect(selection.toSelection(query)).toEqual({ kind: "all", query, except: [] });
  });

  it("keeps exceptions to everything", () => {
    const selection = new RowSelection();
    selection.selectAll();
    selection.toggle(42, 1);
    expect(selection.has(42, 1)).toBe(false);
    expect(selection.count(10)).toBe(9);
    expect(selection.toSelection(query)).toEqual({ kind: "all", query, except: [42] });
    selection.toggle(42, 1);
    expect(selection.has(42, 1)).toBe(true);
  });

  it("keeps a range by its ends, however long it is", () => {
    const selection = new RowSelection();
    selection.selectRange(query, { row: 10, id: 110 }, { row: 900_000, id: 7 });
    expect(selection.count(1_000_000)).toBe(899_991);
    expect([9, 10, 900_000, 900_001].map((row) => selection.has(0, row))).toEqual([false, true, true, false]);
    selection.toggle(500, 400);
    selection.toggle(3, 2);
    expect([selection.has(500, 400), selection.has(3, 2)]).toEqual([false, true]);
    expect(selection.count(1_000_000)).toBe(899_991);
    const sent = { kind: "range", query, from: 110, to: 7, except: [500], plus: [3] };
    // Another query does not change it.
    expect(selection.toSelection({ ...query, search: "bo" })).toEqual(sent);
    selection.moved(11, 900_001);
    expect([selection.has(0, 10), selection.has(0, 900_001)]).toEqual([false, true]);
    selection.moved(11, null);
    expect(selection.empty).toBe(true);
  });

  it("replaces, then clears", () => {
    const selection = new RowSelection();
    selection.selectAll();
    selection.replace([1, 2, 3]);
    expect(selection.count(100)).toBe(3);
    selection.clear();
    expect(selection.empty).toBe(true);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { useApi } from "../lib/api";
import { inGroup, STARRED, without } from "../lib/filters";
import { createMock, type Mock } from "../lib/mock";
import { Browse } from "./browse.svelte";

let mock: Mock;
let browse: Browse;
const pause = () => new Promise((done) => setTimeout(done, 5));

beforeEach(async () => {
  mock = createMock({ contacts: 500 });
  useApi(mock);
  browse = new Browse();
  await browse.load();
});

describe("browsing", () => {
  it("combines place, filters and search", () => {
    browse.open({ kind: "group", name: "Family" }, { filters: [without("groups")] });
    browse.setSearch("ana");
    expect(browse.query).toEqual({
      search: "ana",
      filters: [inGroup("Family"), without("groups")],
      sort: null,
    });
    browse.clear();
    expect(browse.query.filters).toHaveLength(1);
  });

  it("adds the same filter only once", () => {
    browse.addFilter({ ...STARRED });
    browse.addFilter({ ...STARRED });
    expect(browse.filters).toHaveLength(1);
  });

  it("puts a filter in the place of another one", () => {
    const city = without("city");
    browse.addFilter(city);
    browse.addFilter(STARRED);
    browse.replaceFilter(city, without("email"));
    expect(browse.filters).toEqual([without("email"), STARRED]);
    browse.replaceFilter(browse.filters[0]!, { ...STARRED });
    expect(browse.filters).toEqual([STARRED]);
  });

  it("goes up, down and back to name order on a column", () => {
    browse.sortBy("email");
    expect(browse.sort).toEqual({ field: "email", descending: false });
    browse.sortBy("email");
    expect(browse.sort?.descending).toBe(true);
    browse.sortBy("email");
    expect(browse.sort).toBeNull();
    browse.sortBy("first_name");
    expect(browse.sort).toEqual({ field: "first_name", descending: true });
  });

  it("clears the selection with a new query, keeps it when sorting", async () => {
    browse.selection.selectAll();
    browse.sortBy("email");
    expect(browse.selection.empty).toBe(false);
    browse.setSearch("a");
    expect(browse.selection.empty).toBe(true);
  });

  it("acts on the active row when nothing is selected", () => {
    browse.active = 4;
    expect(browse.target()).toEqual({ kind: "ids", ids: [5] });
    browse.selection.toggle(9, 8);
    expect(browse.target()).toEqual({ kind: "ids", ids: [9] });
  });
});

describe("Shift", () => {
  it("selects from the anchor, across pages, and shrinks again", async () => {
    browse.active = 10;
    await browse.extendTo(205);
    expect(browse.selected).toBe(196);
    await browse.extendTo(12);
    expect(browse.selected).toBe(3);
    await browse.extendTo(8);
    expect(browse.target()).toEqual({ kind: "ids", ids: [9, 10, 11] });
  });

  it("goes as far as the list does", async () => {
    mock = createMock({ contacts: 20_000 });
    useApi(mock);
    browse = new Browse();
    await browse.load();
    browse.active = 10;
    await browse.extendTo(19_999);
    expect(browse.selected).toBe(19_990);
    expect(mock.store.selected(browse.target()!)).toEqual(mock.store.ids.slice(10));
    // One contact less in the range, one more outside it.
    browse.selection.toggle(mock.store.ids[15_000]!, 15_000);
    browse.selection.toggle(mock.store.ids[2]!, 2);
    const chosen = mock.store.selected(browse.target()!);
    expect(chosen).toHaveLength(19_990);
    expect(chosen).not.toContain(mock.store.ids[15_000]);
    expect(chosen).toContain(mock.store.ids[2]);
    // Rows above go: the selection is still of the same contacts.
    mock.store.remove(mock.store.ids.slice(3, 6));
    await browse.refresh(mock.store.revision);
    expect(browse.selected).toBe(19_990);
    expect(browse.selection.has(mock.store.ids[7]!, 7)).toBe(true);
    expect(browse.selection.has(mock.store.ids[6]!, 6)).toBe(false);
    await browse.sortBy("email");
    expect(browse.selection.empty).toBe(true);
  });

  it("keeps the contacts of a range over a sort", async () => {
    mock = createMock({ contacts: 20_000 });
    useApi(mock);
    browse = new Browse();
    await browse.load();
    browse.active = 10;
    await browse.extendTo(9_000);
    browse.selection.toggle(mock.store.ids[500]!, 500);
    browse.selection.toggle(mock.store.ids[15_000]!, 15_000);
    const before = mock.store.selected(browse.target()!).sort((a, b) => a - b);
    await browse.sortBy("email");
    expect(browse.selected).toBe(8_991);
    expect(mock.store.selected(browse.target()!).sort((a, b) => a - b)).toEqual(before);
  });

  it("becomes everything when it spans everything", async () => {
    await browse.extendTo(499);
    expect(browse.target()).toMatchObject({ kind: "all", except: [] });
  });
});

describe("a change of the store", () => {
  it("keeps the active row on its contact", async () => {
    browse.active = 20;
    const id = browse.activeContact!.id;
    mock.store.remove([1, 2, 3]);
    await browse.refresh(mock.store.revision);
    await pause();
    expect(browse.activeContact?.id).toBe(id);
    expect(browse.active).toBe(17);
  });

  it("stays in range when the last rows are removed", async () => {
    browse.active = 499;
    mock.store.remove([500, 499]);
    await browse.refresh(mock.store.revision);
    await pause();
    expect(browse.active).toBeLessThan(498);
  });
});

import { describe, expect, it, vi } from "vitest";
import type { Page, Query } from "../lib/bindings";
import { person } from "../lib/mock/people";
import { PAGE, Pages } from "./pages.svelte";

const ask = (search: string): Query => ({ search, filters: [], sort: null });
const settled = () => new Promise((done) => setTimeout(done));

function answer(total: number, offset: number, revision = 1): Page {
  const rows = Array.from({ length: Math.max(0, Math.min(PAGE, total - offset)) }, (_, n) =>
    person(offset + n + 1, total),
  );
  return { revision, total, offset, rows };
}

describe("pages", () => {
  it("fetches what comes into view, once", async () => {
    const fetch = vi.fn(async (_: Query, offset: number) => answer(1000, offset));
    const pages = new Pages(fetch);
    await pages.ask(ask(""));
    expect(pages.total).toBe(1000);
    expect(pages.row(220)).toBeUndefined();
    pages.want(210, 240);
    pages.want(210, 240);
    await settled();
    expect(pages.row(220)?.id).toBe(221);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it("fetches the page ahead while scrolling, not after a jump", async () => {
    const fetch = vi.fn(async (_: Query, offset: number) => answer(1000, offset));
    const offsets = () => fetch.mock.calls.map(([, offset]) => offset);
    const pages = new Pages(fetch);
    await pages.ask(ask(""));
    pages.want(10, 40);
    await settled();
    expect(offsets()).toEqual([0, 50]);
    pages.want(610, 640);
    await settled();
    expect(offsets()).toEqual([0, 50, 600]);
    pages.want(605, 635);
    await settled();
    expect(offsets()).toEqual([0, 50, 600, 550]);
    pages.want(605, 635);
    await settled();
    expect(fetch).toHaveBeenCalledTimes(4);
  });

  it("drops answers that come too late", async () => {
    const open: ((page: Page) => void)[] = [];
    const pages = new Pages(() => new Promise((resolve) => open.push(resolve)));
    const first = pages.ask(ask("a"));
    const second = pages.ask(ask("an"));
    open[1]!(answer(5, 0));
    await second;
    open[0]!(answer(900, 0));
    await first;
    expect(pages.total).toBe(5);
    expect(pages.answered?.search).toBe("an");
  });

  it("keeps the rows shown until the new answer is here", async () => {
    const open: ((page: Page) => void)[] = [];
    const pages = new Pages(() => new Promise((resolve) => open.push(resolve)));
    const first = pages.ask(ask(""));
    open[0]!(answer(300, 0));
    await first;
    void pages.ask(ask("x"));
    expect(pages.row(0)?.id).toBe(1);
    expect(pages.waiting).toBe(true);
  });

  it("asks again when the store changes while an answer is under way", async () => {
    const open: ((page: Page) => void)[] = [];
    const pages = new Pages(() => new Promise((resolve) => open.push(resolve)));
    const first = pages.ask(ask(""));
    open[0]!(answer(0, 0, 1));
    await first;
    pages.refresh(2);
    // The answer to this is under way as the store changes once more.
    pages.refresh(3);
    open[1]!(answer(1, 0, 2));
    await settled();
    expect(open).toHaveLength(3);
    open[2]!(answer(2, 0, 3));
    await settled();
    expect(pages.total).toBe(2);
    expect(open).toHaveLength(3);
  });

  it("asks once more, not forever, when revisions start from a lower number", async () => {
    const fetch = vi.fn(async (_: Query, offset: number) => answer(10, offset, 1));
    const pages = new Pages(fetch);
    await pages.ask(ask(""));
    pages.refresh(9);
    await settled();
    await settled();
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it("never has more than two requests in progress while the thumb is dragged", async () => {
    const open: ((page: Page) => void)[] = [];
    const asked: number[] = [];
    const pages = new Pages((_, offset) => {
      asked.push(offset);
      return new Promise((resolve) => open.push(resolve));
    });
    const first = pages.ask(ask(""));
    open[0]!(answer(100_000, 0));
    await first;
    for (let row = 1000; row < 50_000; row += 1000) pages.want(row, row + 20);
    expect(asked.length).toBe(3);
    open[1]!(answer(100_000, asked[1]!));
    await settled();
    expect(asked.at(-1)).toBe(49_000);
  });

  it("refreshes in place after a change", async () => {
    let revision = 1;
    const pages = new Pages(async (_, offset) => answer(revision === 1 ? 50 : 51, offset, revision));
    await pages.ask(ask(""));
    revision = 2;
    pages.refresh(2);
    expect(pages.row(0)).toBeDefined();
    await settled();
    expect(pages.total).toBe(51);
  });

  it("notices the first contact of a store that was empty when the query was answered", async () => {
    const open: ((page: Page) => void)[] = [];
    const pages = new Pages(() => new Promise((resolve) => open.push(resolve)));
    const first = pages.ask(ask(""));
    pages.refresh(2);
    open[0]!(answer(0, 0, 1));
    await first;
    expect(open).toHaveLength(2);
    open[1]!(answer(1, 0, 2));
    await settled();
    expect(pages.total).toBe(1);
  });

  it("notices the first contact of an empty store", async () => {
    let total = 0;
    const pages = new Pages(async (_, offset) => answer(total, offset, total + 1));
    await pages.ask(ask(""));
    total = 1;
    pages.refresh(2);
    await settled();
    expect(pages.total).toBe(1);
  });

  it("reports a failure and recovers", async () => {
    let fail = true;
    const pages = new Pages(async (_, offset) => {
      if (fail) throw { code: "store_busy", message: "Busy.", details: {} };
      return answer(3, offset);
    });
    await pages.ask(ask(""));
    expect(pages.failed).toMatchObject({ code: "store_busy" });
    fail = false;
    await pages.ask(ask(""));
    expect(pages.failed).toBeNull();
  });
});

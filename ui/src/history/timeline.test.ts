import { beforeEach, describe, expect, it } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { TimelineSearch } from "./search.svelte";
import { KEEP, PAGE, Timeline } from "./timeline.svelte";

const MANY = 100_000;
let mock: Mock;
let asked: { offset: number; limit: number }[];
const pause = (ms = 0) => new Promise((done) => setTimeout(done, ms));
const places = (timeline: Timeline) => timeline.entries.map((entry) => (entry.id % 1_000_000) - 1);

beforeEach(() => {
  mock = createMock({ contacts: 20, history: MANY });
  asked = [];
  const { history } = mock;
  useApi({
    ...mock,
    history: (contact, offset, limit) => {
      asked.push({ offset, limit });
      return history(contact, offset, limit);
    },
  });
});

async function opened(): Promise<Timeline> {
  const timeline = new Timeline();
  timeline.open(1, MANY);
  await pause(120);
  return timeline;
}

describe("a long history", () => {
  it("opens at its end, and fetches only one page", async () => {
    const timeline = await opened();
    expect(timeline.total).toBe(MANY);
    expect(places(timeline).at(-1)).toBe(MANY - 1);
    expect(timeline.entries).toHaveLength(PAGE);
    expect(timeline.aim).toMatchObject({ block: "end" });
    expect(asked.every(({ limit }) => limit <= PAGE)).toBe(true);
  });

  it("grows at either end, and keeps a limited number of entries", async () => {
    const timeline = await opened();
    for (let n = 0; n < 6; n += 1) await timeline.older();
    expect(timeline.entries).toHaveLength(KEEP);
    expect(timeline.first).toBe(MANY - 7 * PAGE);
    expect(places(timeline)[0]).toBe(timeline.first);
    expect(timeline.atEnd).toBe(false);
    for (let n = 0; n < 6; n += 1) await timeline.newer();
    expect(timeline.atEnd).toBe(true);
    expect(places(timeline)).toEqual(Array.from({ length: KEEP }, (_, n) => MANY - KEEP + n));
  });

  it("jumps to any index", async () => {
    const timeline = await opened();
    await timeline.goTo(50_000);
    expect(places(timeline)).toContain(50_000);
    expect(timeline.entries).toHaveLength(PAGE);
    expect(timeline.aim?.id).toBe(1_000_000 + 50_001);
    await timeline.goTo(0);
    expect(timeline.atStart).toBe(true);
    await timeline.older();
    expect(places(timeline)[0]).toBe(0);
  });

  it("is not fetched while contacts are only passed", async () => {
    const timeline = new Timeline();
    timeline.open(1, MANY);
    timeline.open(2, 5);
    timeline.open(3, 0);
    await pause(120);
    expect(asked).toEqual([]);
    expect(timeline.total).toBe(0);
  });

  it("drops answers for another contact", async () => {
    const timeline = await opened();
    const late = timeline.older();
    timeline.open(2, 0);
    await late;
    expect(timeline.entries).toEqual([]);
  });
});

describe("writing", () => {
  it("shows a new entry at its time", async () => {
    const timeline = await opened();
    await timeline.add({ text: "now" });
    expect(timeline.entries.at(-1)?.text).toBe("now");
    expect(timeline.aim?.id).toBe(timeline.entries.at(-1)?.id);
    await timeline.add({ text: "long ago", at: "2024-01-15T00:00:00Z" });
    expect(timeline.entries.some((entry) => entry.text === "long ago")).toBe(true);
    expect(timeline.atStart).toBe(true);
    expect(timeline.total).toBe(MANY + 2);
  });

  it("changes and deletes; the entry beside a deleted one becomes active", async () => {
    const timeline = await opened();
    const last = timeline.entries.at(-1)!;
    const before = timeline.entries.at(-2)!;
    await timeline.edit(last.id, { text: "other" });
    expect(timeline.entries.at(-1)).toMatchObject({ id: last.id, text: "other" });
    await timeline.remove(last.id);
    expect(timeline.entries.at(-1)?.id).toBe(before.id);
    expect(timeline.active).toBe(before.id);
    expect(timeline.total).toBe(MANY - 1);
  });

  it("follows what others write", async () => {
    const timeline = await opened();
    await mock.addMessage(1, { text: "by the command line" });
    timeline.open(1, MANY + 1);
    await pause();
    expect(timeline.entries.at(-1)?.text).toBe("by the command line");
  });

  it("says why a history can't be read", async () => {
    useApi({ ...mock, history: () => Promise.reject({ code: "store_busy", message: "x", details: {} }) });
    const timeline = await opened();
    expect(timeline.failed).toMatchObject({ code: "store_busy" });
  });
});

describe("searching", () => {
  it("starts at the newest match and goes around the ends", async () => {
    const timeline = await opened();
    const search = new TimelineSearch(timeline);
    search.open = true;
    search.type("encrypted");
    await pause(200);
    expect(search.places).toEqual([0]);
    expect(timeline.aim?.id).toBe(1_000_001);
    search.type("price list");
    await pause(300);
    const count = search.places!.length;
    expect(count).toBeGreaterThan(5000);
    expect(search.at).toBe(count - 1);
    await search.go(-1);
    expect(places(timeline)).toContain(search.places![count - 2]);
    await search.go(1);
    await search.go(1);
    expect(search.at).toBe(0);
    expect(search.marks).toBe("price list");
    search.close();
    expect(search.marks).toBe("");
  });
});

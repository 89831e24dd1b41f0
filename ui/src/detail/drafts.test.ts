import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { refuse } from "../lib/mock/store";
import { draftOf } from "./draft";
import { Drafts, removeOldDrafts, type Kept } from "./drafts";

let mock: Mock;
const drafts = () => new Drafts();
const kept = (city: string): Kept => ({ before: draftOf(null, []), draft: { ...draftOf(null, []), city } });
const city = () => {
  const content = mock.keptDrafts.kept.get(null)?.content;
  return content && (JSON.parse(content) as Kept).draft.city;
};

beforeEach(() => {
  mock = createMock({ contacts: 5 });
  useApi(mock);
});
afterEach(() => vi.useRealTimers());

it("writes in turn, so that the last one stands", async () => {
  // The first answer comes last.
  const delays = [30, 5, 0];
  const save = mock.saveDraft;
  mock.saveDraft = async (...asked) => {
    await new Promise((done) => setTimeout(done, delays.shift()));
    return save(...asked);
  };
  const all = drafts();
  for (const name of ["Lyon", "Nice", "Vigo"]) all.save(null, kept(name));
  await all.settled();
  expect(city()).toBe("Vigo");
  all.discard(null);
  expect(await all.load(null, [])).toBeNull();
  expect(mock.keptDrafts.kept.size).toBe(0);
});

it("tries again while another program writes, and gives back what is not written yet", async () => {
  vi.useFakeTimers();
  const save = vi.spyOn(mock, "saveDraft").mockRejectedValueOnce(refuse("store_busy", "Busy."));
  const all = drafts();
  all.save(null, kept("Vigo"));
  await all.settled();
  expect(city()).toBeUndefined();
  expect((await all.load(null, []))?.draft.city).toBe("Vigo");
  await vi.advanceTimersByTimeAsync(3000);
  expect(city()).toBe("Vigo");
  expect(save).toHaveBeenCalledTimes(2);
});

it("does not try again what was saved or refused", async () => {
  vi.useFakeTimers();
  const all = drafts();
  const save = vi.spyOn(mock, "saveDraft").mockRejectedValueOnce(refuse("store_busy", "Busy."));
  all.save(null, kept("Vigo"));
  await all.settled();
  all.ended(null);
  await vi.advanceTimersByTimeAsync(10_000);
  save.mockRejectedValueOnce(refuse("draft_too_long", "Too long."));
  all.save(null, kept("Nice"));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(city()).toBeUndefined();
  expect(save).toHaveBeenCalledTimes(2);
});

it("deletes the drafts of earlier versions, and nothing else", () => {
  localStorage.setItem("kith.draft.new", "{}");
  localStorage.setItem("kith.draft.7", "{}");
  localStorage.setItem("kith.theme", "dark");
  removeOldDrafts();
  expect(Object.keys(localStorage)).toEqual(["kith.theme"]);
  localStorage.clear();
});

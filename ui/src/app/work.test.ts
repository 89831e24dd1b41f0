import { fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { useApi } from "../lib/api";
import type { WorkProgress } from "../lib/bindings";
import { createMock } from "../lib/mock";
import { RunningWork } from "./work.svelte";
import WorkPill from "./WorkPill.svelte";

const CANCELLED = { code: "cancelled", message: "Cancelled.", details: {} };
const notices = { note: vi.fn(), fail: vi.fn() };
const cancelJob = vi.fn(() => Promise.resolve(true));
let work: RunningWork;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  useApi({ ...createMock(), cancelJob });
  work = new RunningWork(notices);
  render(WorkPill, { work });
});
afterEach(() => vi.useRealTimers());

/** Starts a change that ends when it is told to. */
function start(label = "Starring…") {
  const change = {
    job: 0,
    receive: (_: WorkProgress) => {},
    end: (_: unknown) => {},
    fail: (_: unknown) => {},
  };
  const done = work.run(label, (job, receive) => {
    Object.assign(change, { job, receive });
    return new Promise<unknown>((end, fail) => Object.assign(change, { end, fail }));
  });
  return { change, done };
}

const bar = () => screen.queryByRole("progressbar");

it("is shown only when it takes long", async () => {
  const { change, done } = start();
  change.receive({ fraction: 0.25 });
  await vi.advanceTimersByTimeAsync(400);
  expect(bar()).toBeNull();
  await vi.advanceTimersByTimeAsync(200);
  expect(bar()?.getAttribute("aria-valuenow")).toBe("25");
  expect(screen.getByRole("status").textContent).toBe("Starring…");
  change.receive({ fraction: 1 });
  await vi.advanceTimersByTimeAsync(0);
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Cancel" }).disabled).toBe(true);
  change.end("done");
  expect(await done).toBe("done");
  await vi.advanceTimersByTimeAsync(1000);
  expect(bar()).toBeNull();
});

it("is cancelled by its button, and says that nothing was written", async () => {
  const { change, done } = start();
  const { done: next } = start("Deleting…");
  await vi.advanceTimersByTimeAsync(600);
  await fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(cancelJob).toHaveBeenCalledExactlyOnceWith(change.job);
  change.fail(CANCELLED);
  expect(await done).toBeNull();
  expect(notices.note).toHaveBeenCalledExactlyOnceWith("Cancelled. Nothing was written.");
  await vi.advanceTimersByTimeAsync(0);
  expect(screen.getByRole("status").textContent).toBe("Deleting…");
  void next;
});

it("leaves other failures to whoever asked", async () => {
  const { change, done } = start();
  change.fail({ ...CANCELLED, code: "disk_full" });
  await expect(done).rejects.toMatchObject({ code: "disk_full" });
  expect(notices.note).not.toHaveBeenCalled();
});

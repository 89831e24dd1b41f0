import { expect, it, vi } from "vitest";
import { StoreChanges } from "./store-changes";

it("tells every listener of a change, until it stops listening", async () => {
  const changes = new StoreChanges();
  const first = vi.fn();
  const second = vi.fn();
  const stop = changes.listen(first);
  changes.listen(second);
  await changes.announce(7);
  stop();
  await changes.announce(8);
  expect(first.mock.calls).toEqual([[7]]);
  expect(second.mock.calls).toEqual([[7], [8]]);
});

it("resolves when the last listener is done, and rejects when one of them does", async () => {
  const changes = new StoreChanges();
  let done = () => {};
  const stop = changes.listen(() => new Promise<void>((resolve) => (done = resolve)));
  const over = vi.fn();
  const announced = changes.announce(1).then(over);
  await Promise.resolve();
  expect(over).not.toHaveBeenCalled();
  done();
  await announced;
  expect(over).toHaveBeenCalledOnce();
  stop();
  changes.listen(() => Promise.reject(new Error("busy")));
  await expect(changes.announce(2)).rejects.toThrow("busy");
});

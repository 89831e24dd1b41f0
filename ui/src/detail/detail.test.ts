import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock } from "../lib/mock";
import { person } from "../lib/mock/people";
import { Detail } from "./detail.svelte";

const contact = (id: number) => person(id, 10);
let detail: Detail;

beforeEach(() => {
  vi.useFakeTimers();
  useApi(createMock({ contacts: 10 }));
  detail = new Detail(() => []);
});
afterEach(() => vi.useRealTimers());

describe("a followed contact", () => {
  it("is shown when no other one follows, and those before it never are", () => {
    detail.show(contact(1));
    const shown = vi.spyOn(detail, "show");
    for (const id of [2, 3, 4]) {
      detail.follow(contact(id));
      vi.advanceTimersByTime(30);
    }
    expect(detail.contact?.id).toBe(1);
    vi.runAllTimers();
    expect(detail.contact?.id).toBe(4);
    expect(shown).toHaveBeenCalledOnce();
  });

  it("is what an action acts on", async () => {
    detail.show(contact(1));
    detail.follow(contact(2));
    await detail.edit();
    expect(detail.editor?.contact?.id).toBe(2);
  });

  it("does not replace what was read of it later than its row", async () => {
    const row = contact(2);
    const read = { ...row, city: "Abuja", updated_at: "2026-01-01T00:00:00Z" };
    detail.show(read);
    detail.follow(row);
    vi.runAllTimers();
    expect(detail.contact).toBe(read);
    detail.follow(row);
    await detail.edit();
    expect(detail.editor?.contact).toBe(read);
  });

  it("does not close what was opened after it", async () => {
    detail.follow(contact(2));
    await detail.create();
    vi.runAllTimers();
    expect(detail.editing).toBe(true);
    detail.follow(contact(2));
    detail.show(contact(3));
    vi.runAllTimers();
    expect(detail.contact?.id).toBe(3);
  });
});

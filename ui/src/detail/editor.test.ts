import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import type { Contact } from "../lib/bindings";
import { Detail } from "./detail.svelte";
import { draftOf } from "./draft";
import { Drafts, type Kept } from "./drafts";
import { Editor } from "./editor.svelte";

let mock: Mock;
let drafts: Drafts;
/** What is open at the end of a test; its timers must not reach the next one. */
const open: { stop(): void }[] = [];
function editorOf(contact: Contact | null, kept: Kept | null = null): Editor {
  const editor = new Editor(contact, () => mock.store.fields, drafts, { kept });
  open.push(editor);
  return editor;
}
function detailOf(onleft?: (editor: Editor) => void): Detail {
  const detail = new Detail(() => [], onleft);
  open.push({ stop: () => detail.clear() });
  return detail;
}
/** Changes a contact as the command line would: the page is not told. */
function elsewhere(id: number, change: Partial<Contact>): Contact {
  const changed = {
    ...mock.store.contact(id),
    ...change,
    updated_at: `2026-11-28T10:00:0${mock.store.revision % 10}Z`,
  };
  mock.store.put(changed);
  return changed;
}
const pause = (ms = 0) => new Promise((done) => setTimeout(done, ms));

beforeEach(() => {
  drafts = new Drafts();
  mock = createMock({ contacts: 20, limit: 100 });
  useApi(mock);
});

afterEach(() => {
  for (const each of open.splice(0)) each.stop();
  vi.useRealTimers();
});

describe("saving", () => {
  it("adds a contact", async () => {
    const editor = editorOf(null);
    editor.draft.first_name = "Ana";
    editor.draft.phone = "+34 612 34 56 78";
    expect((await editor.save())?.phone).toBe("+34612345678");
  });

  it("puts each problem at its field", async () => {
    const editor = editorOf(null);
    editor.draft.phone = "612 34 56 78";
    expect(await editor.save()).toBeNull();
    expect([...editor.errors.keys()].sort()).toEqual(["first_name", "phone"]);
    expect(editor.errors.get("phone")).toContain("country code");
    editor.touched("phone");
    expect(editor.errors.has("phone")).toBe(false);
  });

  it("names who has the number", async () => {
    const editor = editorOf(null);
    editor.draft.first_name = "Ana";
    editor.draft.phone = mock.store.contact(3).phone;
    expect(await editor.save()).toBeNull();
    expect(editor.owner?.id).toBe(3);
  });

  it("reports an error that belongs to no field", async () => {
    useApi(createMock({ contacts: 20, limit: 20 }));
    const editor = editorOf(null);
    editor.draft.first_name = "Ana";
    editor.draft.phone = "+34 612 34 56 78";
    expect(await editor.save()).toBeNull();
    expect(editor.failure).toContain("plan is full");
  });
});

describe("drafts", () => {
  const stored = async (contact: Contact | null) => {
    await drafts.settled();
    return drafts.load(contact, mock.store.fields);
  };

  it("are stored soon, or at once when the form may go, and restored", async () => {
    const contact = mock.store.contact(2);
    const editor = editorOf(contact);
    editor.remember();
    editor.draft.city = "Lyon";
    editor.remember();
    expect(await stored(contact)).toBeNull();
    editor.flush();
    const again = editorOf(contact, await stored(contact));
    expect(again.restored).toBe(true);
    expect(again.draft.city).toBe("Lyon");
    again.draft.city = contact.city ?? "";
    again.remember();
    expect(await stored(contact)).toBeNull();
  });

  it("are stored without a pause in typing", async () => {
    vi.useFakeTimers();
    const editor = editorOf(mock.store.contact(2));
    for (let n = 0; n < 6; n++) {
      editor.draft.city = `Lyon ${n}`;
      editor.remember();
      await vi.advanceTimersByTimeAsync(100);
    }
    vi.useRealTimers();
    expect((await stored(mock.store.contact(2)))?.draft.city).toBe("Lyon 4");
  });

  it("end when the contact is saved, and stay when that is refused", async () => {
    const contact = mock.store.contact(2);
    const editor = editorOf(contact);
    editor.draft.first_name = "";
    editor.remember();
    expect(await editor.save()).toBeNull();
    editor.flush();
    expect((await stored(contact))?.draft.first_name).toBe("");
    editor.draft.first_name = "Ana";
    editor.remember();
    editor.flush();
    expect((await editor.save())?.first_name).toBe("Ana");
    editor.flush();
    expect(await stored(contact)).toBeNull();
  });

  it("do not come back with one that was still on its way while the contact was saved", async () => {
    const contact = mock.store.contact(2);
    const save = mock.saveDraft;
    mock.saveDraft = async (...asked) => {
      await pause(30);
      return save(...asked);
    };
    const editor = editorOf(contact);
    editor.draft.city = "Lyon";
    editor.remember();
    editor.flush();
    expect((await editor.save())?.city).toBe("Lyon");
    await drafts.settled();
    expect(mock.keptDrafts.kept.size).toBe(0);
  });

  it("can be restored after Cancel", async () => {
    const detail = detailOf();
    detail.show(mock.store.contact(2));
    await detail.edit();
    detail.editor!.draft.city = "Lyon";
    const back = detail.cancel();
    expect(detail.editor).toBeNull();
    back?.();
    expect(detail.editor).not.toBeNull();
    expect((detail.editor as unknown as Editor).draft.city).toBe("Lyon");
  });

  it("are kept when another contact is shown, and offered with its form", async () => {
    const left: (number | undefined)[] = [];
    const detail = detailOf(({ contact }) => left.push(contact?.id));
    detail.show(mock.store.contact(2));
    await detail.edit();
    detail.editor!.draft.city = "Lyon";
    detail.editor!.remember();
    detail.show(mock.store.contact(3));
    expect(left).toEqual([2]);
    await detail.edit();
    expect(detail.editor!.restored).toBe(false);
    detail.show(mock.store.contact(2));
    await detail.edit();
    expect(detail.editor!.draft.city).toBe("Lyon");
  });

  it("are not opened for a contact that is no longer shown", async () => {
    const detail = detailOf();
    detail.show(mock.store.contact(2));
    const opened = detail.edit();
    detail.show(mock.store.contact(3));
    await opened;
    expect(detail.editor).toBeNull();
  });
});

describe("a contact that has changed meanwhile", () => {
  const draft = (contact: Contact, city: string): Kept => {
    const before = draftOf(contact, mock.store.fields);
    return { before, draft: { ...structuredClone(before), city } };
  };

  it("is never set back by an old draft", async () => {
    const old = mock.store.contact(2);
    const now = elsewhere(2, { email: "new@example.com", city: "Nice" });
    const editor = editorOf(now, draft(old, "Vigo"));
    expect(editor.taken).toEqual(["email"]);
    expect(editor.conflicts).toEqual(["city"]);
    expect(editor.storedEntry("city")).toBe("Nice");
    expect(await editor.save()).toBeNull();
    expect(editor.failure).toBe("First choose which values to keep.");
    expect(mock.store.contact(2)).toEqual(now);
    editor.keepMine("city");
    const saved = await editor.save();
    expect([saved?.city, saved?.email]).toEqual(["Vigo", "new@example.com"]);
  });

  it("keeps its own value where that is chosen", async () => {
    const old = mock.store.contact(2);
    const editor = editorOf(elsewhere(2, { city: "Nice" }), draft(old, "Vigo"));
    editor.useStored("city");
    expect(editor.draft.city).toBe("Nice");
    expect([editor.conflicts, editor.dirty]).toEqual([[], false]);
  });

  it("is followed while its form is open", async () => {
    const editor = editorOf(mock.store.contact(2));
    editor.draft.city = "Vigo";
    editor.rebase(elsewhere(2, { street: "Elsewhere 1", starred: true }));
    expect(editor.draft.street).toBe("Elsewhere 1");
    expect([editor.taken, editor.conflicts]).toEqual([["street"], []]);
    editor.rebase(elsewhere(2, { city: "Nice" }));
    expect(editor.conflicts).toEqual(["city"]);
    // A conflict stays until it is decided, or is none any more.
    editor.rebase(elsewhere(2, { zip: "1" }));
    expect(editor.conflicts).toEqual(["city"]);
    editor.draft.city = "Nice";
    expect(editor.conflicts).toEqual([]);
    expect((await editor.save())?.zip).toBe("1");
  });

  it("is noticed when it is saved", async () => {
    const editor = editorOf(mock.store.contact(2));
    editor.draft.city = "Vigo";
    elsewhere(2, { street: "Elsewhere 1" });
    const saved = await editor.save();
    expect([saved?.city, saved?.street]).toEqual(["Vigo", "Elsewhere 1"]);
    const again = editorOf(mock.store.contact(2));
    again.draft.city = "Lugo";
    const now = elsewhere(2, { city: "Nice" });
    expect(await again.save()).toBeNull();
    expect(again.conflicts).toEqual(["city"]);
    expect(again.refusals).toBe(1);
    expect(mock.store.contact(2)).toEqual(now);
  });
});

describe("the phone while it is typed", () => {
  it("takes the last answer only", async () => {
    const editor = editorOf(null);
    editor.draft.phone = "+34 612";
    editor.typedPhone();
    editor.draft.phone = "+34 612 34 56 78";
    editor.typedPhone();
    await pause(250);
    expect(editor.phone.result?.e164).toBe("+34612345678");
    expect(editor.phone.result?.region).toBe("ES");
  });
});

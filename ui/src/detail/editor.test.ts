import { beforeEach, describe, expect, it } from "vitest";
import { useApi } from "../lib/api";
import { createMock, type Mock } from "../lib/mock";
import { Detail } from "./detail.svelte";
import { Editor } from "./editor.svelte";

let mock: Mock;
const pause = (ms = 0) => new Promise((done) => setTimeout(done, ms));

beforeEach(() => {
  localStorage.clear();
  mock = createMock({ contacts: 20, limit: 100 });
  useApi(mock);
});

describe("saving", () => {
  it("adds a contact", async () => {
    const editor = new Editor(null, []);
    editor.draft.first_name = "Ana";
    editor.draft.phone = "+34 612 34 56 78";
    expect((await editor.save())?.phone).toBe("+34612345678");
  });

  it("puts each problem at its field", async () => {
    const editor = new Editor(null, []);
    editor.draft.phone = "612 34 56 78";
    expect(await editor.save()).toBeNull();
    expect([...editor.errors.keys()].sort()).toEqual(["first_name", "phone"]);
    expect(editor.errors.get("phone")).toContain("country code");
    editor.touched("phone");
    expect(editor.errors.has("phone")).toBe(false);
  });

  it("names who has the number", async () => {
    const editor = new Editor(null, []);
    editor.draft.first_name = "Ana";
    editor.draft.phone = mock.store.contact(3).phone;
    expect(await editor.save()).toBeNull();
    expect(editor.owner?.id).toBe(3);
  });

  it("reports an error that belongs to no field", async () => {
    useApi(createMock({ contacts: 20, limit: 20 }));
    const editor = new Editor(null, []);
    editor.draft.first_name = "Ana";
    editor.draft.phone = "+34 612 34 56 78";
    expect(await editor.save()).toBeNull();
    expect(editor.failure).toContain("plan is full");
  });
});

describe("drafts", () => {
  it("are kept while they differ, and restored", () => {
    const contact = mock.store.contact(2);
    const editor = new Editor(contact, []);
    editor.draft.city = "Lyon";
    editor.remember();
    const again = new Editor(contact, []);
    expect(again.restored).toBe(true);
    expect(again.draft.city).toBe("Lyon");
    again.discard();
    expect(new Editor(contact, []).restored).toBe(false);
  });

  it("can be restored after Cancel", () => {
    const detail = new Detail(() => []);
    detail.show(mock.store.contact(2));
    detail.edit();
    detail.editor!.draft.city = "Lyon";
    const back = detail.cancel();
    expect(detail.editor).toBeNull();
    back?.();
    expect(detail.editor).not.toBeNull();
    expect((detail.editor as unknown as Editor).draft.city).toBe("Lyon");
  });
});

describe("the phone while it is typed", () => {
  it("takes the last answer only", async () => {
    const editor = new Editor(null, []);
    editor.draft.phone = "+34 612";
    editor.typedPhone();
    editor.draft.phone = "+34 612 34 56 78";
    editor.typedPhone();
    await pause(250);
    expect(editor.phone.result?.e164).toBe("+34612345678");
    expect(editor.phone.result?.region).toBe("ES");
  });
});

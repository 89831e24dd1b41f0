import { beforeEach, describe, expect, it } from "vitest";
import type { Field } from "../lib/bindings";
import { person } from "../lib/mock/people";
import { changes, draftOf, keepDraft, keptDraft, unchanged } from "./draft";

const base = { help: null, options: [], required: false, shown: false, active: true };
const fields: Field[] = [
  { ...base, id: 1, name: "Company", type: "text", position: 0 },
  { ...base, id: 2, name: "Languages", type: "multi_select", position: 1, options: ["English", "Spanish"] },
  { ...base, id: 3, name: "Do not call", type: "checkbox", position: 2 },
];
const contact = {
  ...person(8, 100),
  fields: { Company: "Acme", Languages: ["English"], "Do not call": null },
};

beforeEach(() => localStorage.clear());

describe("changes", () => {
  it("sends nothing when nothing was typed", () => {
    expect(changes(draftOf(contact, fields), draftOf(contact, fields))).toEqual({});
    expect(unchanged(draftOf(contact, fields), draftOf(contact, fields))).toBe(true);
  });

  it("sends only what differs", () => {
    const draft = draftOf(contact, fields);
    draft.city = "Lyon";
    draft.fields["Company"] = "";
    draft.fields["Languages"] = [];
    draft.fields["Do not call"] = true;
    expect(changes(draftOf(contact, fields), draft)).toEqual({
      city: "Lyon",
      fields: { Company: null, Languages: null, "Do not call": true },
    });
  });

  it("never sends an empty text", () => {
    const draft = draftOf(contact, fields);
    draft.last_name = "  ";
    expect(changes(draftOf(contact, fields), draft)).toEqual({ last_name: null });
  });

  it("sends everything that is filled in for a new contact", () => {
    const draft = draftOf(null, fields);
    draft.first_name = "Ana";
    draft.phone = "+34 612 34 56 78";
    draft.groups = ["Family"];
    expect(changes(draftOf(null, fields), draft)).toEqual({
      first_name: "Ana",
      phone: "+34 612 34 56 78",
      groups: ["Family"],
    });
  });
});

describe("kept drafts", () => {
  it("are restored, each for its contact", () => {
    const draft = draftOf(contact, fields);
    draft.city = "Lyon";
    keepDraft(contact.id, draft);
    expect(keptDraft(contact.id, draftOf(contact, fields))).toEqual(draft);
    expect(keptDraft(null, draftOf(null, fields))).toBeNull();
    keepDraft(contact.id, null);
    expect(keptDraft(contact.id, draftOf(contact, fields))).toBeNull();
  });

  it("survive deleted fields and invalid data", () => {
    keepDraft(null, {
      ...draftOf(null, fields),
      fields: { Company: "Acme", Gone: "x", Languages: "not a list" },
    });
    expect(keptDraft(null, draftOf(null, fields))?.fields).toEqual({
      Company: "Acme",
      Languages: [],
      "Do not call": false,
    });
    localStorage.setItem("kith.draft.new", "{");
    expect(keptDraft(null, draftOf(null, fields))).toBeNull();
  });
});

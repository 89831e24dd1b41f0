import { describe, expect, it } from "vitest";
import type { Contact, Field } from "../lib/bindings";
import { person } from "../lib/mock/people";
import { draftOf, type Draft } from "./draft";
import { read, type Kept } from "./drafts";
import { rebase } from "./rebase";

const base = { help: null, options: [], required: false, shown: false, yearly: false, active: true };
const fields: Field[] = [
  { ...base, id: 1, name: "Company", type: "text", position: 0 },
  { ...base, id: 2, name: "Languages", type: "multi_select", position: 1, options: ["English", "Spanish"] },
  { ...base, id: 3, name: "Do not call", type: "checkbox", position: 2 },
];
const contact: Contact = {
  ...person(8, 100),
  city: "Lyon",
  email: "a@example.com",
  groups: ["Family", "Press"],
  fields: { Company: "Acme", Languages: ["English"], "Do not call": null },
};
const before = draftOf(contact, fields);
/** What was typed into the contact's form. */
const typed = (changes: Partial<Draft>, values: Draft["fields"] = {}): Draft => ({
  ...structuredClone(before),
  ...changes,
  fields: { ...structuredClone(before.fields), ...values },
});
/** The contact after it was changed elsewhere. */
const elsewhere = (changes: Partial<Contact>, values: Contact["fields"] = {}) =>
  draftOf({ ...contact, ...changes, fields: { ...contact.fields, ...values } }, fields);

describe("rebase", () => {
  it("keeps what was typed where nothing else changed", () => {
    const mine = typed({ city: "Vigo" }, { 1: "Apex", 2: [] });
    expect(rebase(before, mine, elsewhere({}))).toEqual({ draft: mine, taken: [], conflicts: [] });
  });

  it("combines what each side changed", () => {
    const now = elsewhere({ email: null, state: "Rhône" }, { "Do not call": true });
    expect(rebase(before, typed({ city: "Vigo" }, { 1: "Apex" }), now)).toEqual({
      draft: { ...typed({ city: "Vigo", email: "", state: "Rhône" }, { 1: "Apex", 3: true }) },
      taken: ["email", "state", "3"],
      conflicts: [],
    });
  });

  it("names what both sides changed, and keeps what was typed", () => {
    const now = elsewhere({ city: "Nice" }, { Company: "Zenith", Languages: ["Spanish"] });
    const mine = typed({ city: "" }, { 1: "Apex", 2: [] });
    expect(rebase(before, mine, now)).toEqual({ draft: mine, taken: [], conflicts: ["city", "1", "2"] });
  });

  it("finds no conflict where both sides say the same", () => {
    const now = elsewhere({ city: "Nice" });
    expect(rebase(before, typed({ city: " Nice " }), now).conflicts).toEqual([]);
  });

  it("adds and removes single groups", () => {
    const both = rebase(
      before,
      typed({ groups: ["Family", "Choir"] }),
      elsewhere({ groups: ["Press", "Friends"] }),
    );
    expect(both).toEqual({
      draft: typed({ groups: ["Friends", "Choir"] }),
      taken: ["groups"],
      conflicts: [],
    });
    const mine = typed({ groups: ["Press", "Family"] });
    expect(rebase(before, mine, before).taken).toEqual([]);
  });

  it("leaves a field alone that the contact does not know", () => {
    const now = draftOf({ ...contact, fields: { ...contact.fields, Company: undefined! } }, fields);
    const mine = typed({}, { 1: "Apex" });
    expect(rebase(before, mine, now)).toEqual({ draft: mine, taken: [], conflicts: [] });
  });
});

describe("what is read back", () => {
  const kept: Kept = { before, draft: typed({ city: "Vigo" }, { 1: "Apex", 2: ["Spanish"] }) };
  const content = JSON.stringify(kept);

  it("is what was kept", () => {
    expect(read(content, elsewhere({ city: "Nice" }))).toEqual(kept);
  });

  it("has the fields there are now, and nothing typed in one that has changed its type", () => {
    const other: Field[] = [
      { ...base, id: 1, name: "Company", type: "checkbox", position: 0 },
      { ...base, id: 9, name: "New", type: "text", position: 1 },
    ];
    const now = draftOf({ ...contact, fields: { Company: true, New: "x" } }, other);
    expect(read(content, now)).toEqual({
      before: { ...before, fields: { 1: true, 9: "x" } },
      draft: { ...before, city: "Vigo", fields: { 1: true, 9: "x" } },
    });
  });

  it("is nothing where it makes no sense", () => {
    for (const content of ["", "{", "null", "[]", "7", "{}", '{"before":{}}', '{"before":1,"draft":null}'])
      expect(read(content, before)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { Field } from "../lib/bindings";
import { person } from "../lib/mock/people";
import { changes, draftOf, unchanged } from "./draft";

const base = { help: null, options: [], required: false, shown: false, yearly: false, active: true };
const fields: Field[] = [
  { ...base, id: 1, name: "Company", type: "text", position: 0 },
  { ...base, id: 2, name: "Languages", type: "multi_select", position: 1, options: ["English", "Spanish"] },
  { ...base, id: 3, name: "Do not call", type: "checkbox", position: 2 },
];
const contact = {
  ...person(8, 100),
  fields: { Company: "Acme", Languages: ["English"], "Do not call": null },
};

describe("changes", () => {
  it("sends nothing when nothing was typed", () => {
    expect(changes(draftOf(contact, fields), draftOf(contact, fields), fields)).toEqual({});
    expect(unchanged(draftOf(contact, fields), draftOf(contact, fields), fields)).toBe(true);
  });

  it("sends only what differs", () => {
    const draft = draftOf(contact, fields);
    draft.city = "Lyon";
    draft.fields[1] = "";
    draft.fields[2] = [];
    draft.fields[3] = true;
    expect(changes(draftOf(contact, fields), draft, fields)).toEqual({
      city: "Lyon",
      fields: { Company: null, Languages: null, "Do not call": true },
    });
  });

  it("never sends an empty text", () => {
    const draft = draftOf(contact, fields);
    draft.last_name = "  ";
    expect(changes(draftOf(contact, fields), draft, fields)).toEqual({ last_name: null });
  });

  it("sends everything that is filled in for a new contact", () => {
    const draft = draftOf(null, fields);
    draft.first_name = "Ana";
    draft.phone = "+34 612 34 56 78";
    draft.groups = ["Family"];
    expect(changes(draftOf(null, fields), draft, fields)).toEqual({
      first_name: "Ana",
      phone: "+34 612 34 56 78",
      groups: ["Family"],
    });
  });

  it("sends a field under the name it has now, and leaves out one the contact does not know", () => {
    const draft = draftOf(contact, fields);
    draft.fields[1] = "Apex";
    const renamed = fields.map((field) => (field.id === 1 ? { ...field, name: "Employer" } : field));
    expect(changes(draftOf(contact, fields), draft, renamed)).toEqual({ fields: { Employer: "Apex" } });
    expect(draftOf(contact, renamed).fields).toEqual({ 2: ["English"], 3: false });
  });
});

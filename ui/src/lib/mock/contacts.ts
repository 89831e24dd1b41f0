// The mock's contacts: lists, what may be stored, changes.
import type { Api } from "../api";
import type { Contact, ContactInput, Problem, Value } from "../bindings";
import type { MockDrafts } from "./drafts";
import type { MockHistory } from "./history";
import { checkPhone } from "./phone";
import type { MockPlans } from "./plans";
import { fold, refuse } from "./store";
import type { Tools } from "./tools";

const STANDARD = ["first_name", "last_name", "email", "street", "city", "state", "zip", "country"] as const;

export function contactCommands(
  { store, answer, work, changed, change, undo }: Tools,
  plans: MockPlans,
  history: MockHistory,
  drafts: MockDrafts,
) {
  function checked(input: ContactInput, id: number | null): ReturnType<typeof checkPhone> | null {
    const problems: Problem[] = [];
    const say = (column: string, code: string, value: string | null, message: string, reason?: string) =>
      problems.push({ line: null, column, code, value, args: reason ? { reason } : {}, message });
    if (id === null || input.first_name !== undefined) {
      if (!input.first_name?.trim()) say("first_name", "first_name_missing", null, "There is no first name.");
    }
    let phone = null;
    if (id === null || input.phone !== undefined) {
      phone = phoneOf(input.phone ?? "", id);
      if (phone.problem) problems.push(phone.problem);
      if (phone.taken_by) {
        throw refuse("phone_taken", "Another contact has this number.", {
          id: phone.taken_by.id,
          name: phone.taken_by.name,
        });
      }
    }
    for (const field of store.fields) {
      const value = input.fields?.[field.name];
      if (field.required && field.active && (value === null || (id === null && value === undefined))) {
        say(field.name, "value_invalid", null, `“${field.name}” is required and empty.`, "required");
      }
      if (typeof value === "string" && field.type === "number" && Number.isNaN(Number(value))) {
        say(field.name, "value_invalid", value, "This is not a number.", "not_a_number");
      }
    }
    const [first] = problems;
    if (first) throw refuse(first.code, first.message, { problems });
    return phone;
  }

  function phoneOf(text: string, contact: number | null): ReturnType<typeof checkPhone> {
    const check = checkPhone(text);
    const owner = check.e164
      ? store.ids.slice(0, 20_000).find((id) => id !== contact && store.contact(id).phone === check.e164)
      : undefined;
    if (owner !== undefined) {
      const { first_name, last_name } = store.contact(owner);
      check.taken_by = { id: owner, name: [first_name, last_name].filter(Boolean).join(" ") };
    }
    return check;
  }

  function filled(
    contact: Contact,
    input: ContactInput,
    phone: ReturnType<typeof checkPhone> | null,
  ): Contact {
    const next = { ...contact, updated_at: new Date().toISOString() };
    for (const name of STANDARD) {
      const value = input[name];
      if (value !== undefined) (next as Record<string, unknown>)[name] = value?.trim() || null;
    }
    if (phone?.e164) Object.assign(next, { phone: phone.e164, phone_display: phone.display });
    if (input.groups) next.groups = input.groups;
    if (input.starred !== undefined) next.starred = input.starred;
    const fields: Record<string, Value> = { ...contact.fields };
    for (const [name, value] of Object.entries(input.fields ?? {}))
      fields[name] = value === "" ? null : value;
    for (const name of next.groups) {
      if (!store.groups.some((group) => fold(group.name) === fold(name))) {
        store.addGroup(name);
      }
    }
    return { ...next, fields };
  }

  return {
    list: (query, offset, limit) =>
      answer(() => {
        const ids = store.find(query);
        return {
          revision: store.revision,
          total: ids.length,
          offset,
          rows: ids.slice(offset, offset + limit).map((id) => store.contact(id)),
        };
      }),
    position: (query, id) =>
      answer(() => {
        const at = store.find(query).indexOf(id);
        return at < 0 ? null : at;
      }),
    contactCard: (id) => answer(() => `BEGIN:VCARD\r\nFN:${store.contact(id).first_name}\r\nEND:VCARD\r\n`),
    contactCode: (id) =>
      answer(() => ({
        size: 21,
        path: "M0 0h7v1h-7zM14 0h7v1h-7zM0 14h7v1h-7z",
        left_out: store.contact(id).fields["Notes"] ? ["Notes"] : [],
      })),
    contact: (id) =>
      answer(() => {
        if (!store.exists(id)) throw refuse("contact_not_found", "This contact is gone.");
        return store.contact(id);
      }),
    addContact: (input) =>
      answer(() => {
        const plan = plans.now;
        const phone = checked(input, null);
        if (plan.limit !== null && store.ids.length >= plan.limit) {
          throw refuse("over_limit", "The plan is full.", { plan: plan.name, limit: plan.limit });
        }
        const made = store.insert((id) =>
          filled({ ...emptyContact(id), created_at: new Date().toISOString() }, input, phone),
        );
        drafts.kept.delete(null);
        changed();
        return made;
      }),
    editContact: (id, basedOn, input) =>
      answer(() => {
        if (!store.exists(id)) throw refuse("contact_not_found", "This contact is gone.");
        if (store.contact(id).updated_at !== basedOn)
          throw refuse("contact_changed", "This contact was changed meanwhile.", { id });
        const phone = checked(input, id);
        change("edit", [id], (contact) => filled(contact, input, phone));
        drafts.kept.delete(id);
        return store.contact(id);
      }),
    selectionSize: (selection) =>
      answer(() => {
        const ids = store.selected(selection);
        const seen = ids.slice(0, 5000).reduce((sum, id) => sum + store.contact(id).messages, 0);
        return { contacts: ids.length, messages: seen };
      }),
    deleteContacts: (selection, forGood, job, report) =>
      work(job, report, () => {
        const ids = store.selected(selection);
        const messages = ids.slice(0, 5000).reduce((sum, id) => sum + store.contact(id).messages, 0);
        const [only] = ids.length === 1 ? ids.map((id) => store.contact(id).first_name) : [];
        const back = store.remove(ids);
        history.forget(ids);
        const about = { count: ids.length, name: only ?? null };
        if (forGood) changed();
        else undo.keep("delete", back, () => store.remove(ids), about);
        return { deleted: ids.length, messages_erased: messages };
      }),
    starContacts: (selection, starred, job, report) =>
      work(job, report, () => ({
        changed: change("star", store.selected(selection), (contact) => ({ ...contact, starred })),
      })),
    groupContacts: (selection, group, member, job, report) =>
      work(job, report, () => {
        const known = store.groups.find((each) => fold(each.name) === fold(group));
        if (!known) store.addGroup(group);
        const name = known?.name ?? group;
        const edit = (contact: Contact) => {
          const others = contact.groups.filter((each) => each !== name);
          return { ...contact, groups: member ? [...others, name] : others };
        };
        return { changed: change("group", store.selected(selection), edit) };
      }),
    checkPhone: (text, contact) => answer(() => phoneOf(text, contact)),
  } satisfies Partial<Api>;
}

function emptyContact(id: number): Contact {
  return {
    id,
    first_name: "",
    last_name: null,
    phone: "",
    phone_display: "",
    email: null,
    groups: [],
    street: null,
    city: null,
    state: null,
    zip: null,
    country: null,
    starred: false,
    fields: {},
    created_at: "",
    updated_at: "",
    messages: 0,
  };
}

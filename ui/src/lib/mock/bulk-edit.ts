// The mock's edits of one field of many contacts.
import type { Api } from "../api";
import type { BulkEdit, Contact, FieldChange, Value } from "../bindings";
import { fold, refuse } from "./store";
import type { Tools } from "./tools";

/** The value that a contact gets; the same one if it does not change. */
function changed(value: Value, change: FieldChange): Value {
  switch (change.kind) {
    case "set":
      return change.value === "" ? null : change.value;
    case "empty":
      return null;
    case "replace": {
      if (typeof value !== "string") return value;
      const at = fold(value).indexOf(fold(change.find));
      const end = at + change.find.length;
      return at < 0 ? value : value.slice(0, at) + change.with + value.slice(end) || null;
    }
  }
}

export function bulkEditCommands({ store, work, change }: Tools) {
  const isOwn = (name: string) => store.fields.some((field) => field.name === name);

  function valueOf(contact: Contact, name: string): Value {
    return (isOwn(name) ? contact.fields[name] : contact[name as "city"]) ?? null;
  }

  function edited(contact: Contact, { field, change }: BulkEdit): Contact {
    const value = changed(valueOf(contact, field), change);
    return isOwn(field)
      ? { ...contact, fields: { ...contact.fields, [field]: value } }
      : { ...contact, [field]: value };
  }

  /** The contacts that an edit changes. */
  function affected(ids: number[], edit: BulkEdit): number[] {
    const field = store.fields.find(({ name }) => name === edit.field);
    const { change } = edit;
    if (field?.type === "number" && change.kind === "set" && Number.isNaN(Number(change.value))) {
      const args = { reason: "not_a_number" };
      const value = String(change.value);
      const problem = { line: null, column: field.name, code: "value_invalid", value, args, message: "" };
      throw refuse("value_invalid", "This is not a number.", { problems: [problem] });
    }
    return ids.filter((id) => {
      const contact = store.contact(id);
      const [before, after] = [contact, edited(contact, edit)].map((each) => valueOf(each, edit.field));
      return JSON.stringify(before) !== JSON.stringify(after);
    });
  }

  return {
    previewBulkEdit: (selection, edit, job, report) =>
      work(job, report, () => {
        const ids = store.selected(selection);
        const changing = affected(ids, edit);
        const filled = changing.filter((id) => valueOf(store.contact(id), edit.field) !== null);
        return { contacts: ids.length, changes: changing.length, overwrites: filled.length, unfit: 0 };
      }),
    bulkEdit: (selection, edit, job, report) =>
      work(job, report, () => {
        const ids = affected(store.selected(selection), edit);
        return { changed: change("edit_many", ids, (contact) => edited(contact, edit)), unfit: 0 };
      }),
  } satisfies Partial<Api>;
}

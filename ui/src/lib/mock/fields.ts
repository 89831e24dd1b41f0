// The mock's dynamic fields.
import type { Api } from "../api";
import { fold, refuse, valueText } from "./store";
import type { Tools } from "./tools";

export function fieldCommands({ store, answer, touched, undo }: Tools) {
  const fieldOf = (id: number) => {
    const field = store.fields.find((each) => each.id === id);
    if (!field) throw refuse("field_not_found", "There is no such field.");
    return field;
  };
  return {
    fields: () => answer(() => [...store.fields].sort((a, b) => a.position - b.position)),
    addField: (input) =>
      answer(() => {
        if (store.fields.some((field) => fold(field.name) === fold(input.name))) {
          throw refuse("field_exists", "There is a field of this name already.", { name: input.name });
        }
        const id = Math.max(0, ...store.fields.map((each) => each.id)) + 1;
        const yearly = input.yearly ?? (input.type === "date" && /birthday/i.test(input.name));
        const field = { ...input, yearly, id, active: true, position: store.fields.length };
        store.fields.push(field);
        return touched(field);
      }),
    editField: (id, input) =>
      answer(() => {
        const field = fieldOf(id);
        return touched(Object.assign(field, input, { yearly: input.yearly ?? field.yearly }));
      }),
    moveField: (id, position) =>
      answer(() => {
        const field = fieldOf(id);
        const others = store.fields.filter((each) => each !== field).sort((a, b) => a.position - b.position);
        others.splice(position, 0, field);
        others.forEach((each, n) => (each.position = n));
        store.fields = others;
        return touched(others);
      }),
    activateField: (id, on) => answer(() => touched(Object.assign(fieldOf(id), { active: on }))),
    fieldValues: (id) =>
      answer(
        () =>
          store.ids.slice(0, 5000).filter((each) => valueText(store.contact(each), fieldOf(id).name) !== null)
            .length,
      ),
    deleteField: (id, forGood) =>
      answer(() => {
        const field = fieldOf(id);
        const before = store.fields;
        const remove = () => void (store.fields = before.filter((each) => each !== field));
        remove();
        if (!forGood) undo.keep("delete_field", () => (store.fields = before), remove, { name: field.name });
        return touched({ values: 0 });
      }),
  } satisfies Partial<Api>;
}

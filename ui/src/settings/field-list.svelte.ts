// The order of the contact fields while it is being changed, by drag or by keys.
import { api } from "../lib/api";
import type { Field } from "../lib/bindings";
import { OrderedList } from "../lib/ordered-list.svelte";
import type { Schema } from "../lib/schema";

export class FieldList extends OrderedList<Field> {
  constructor(schema: Pick<Schema, "fields">) {
    const source = {
      get items() {
        return schema.fields;
      },
      set items(fields) {
        schema.fields = fields;
      },
    };
    super(source, (id, place) => api.moveField(id, place));
  }
}

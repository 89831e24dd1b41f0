// An edit of one field of many contacts while it is put together, and what it would do.
import { untrack } from "svelte";
import { api } from "../lib/api";
import type { BulkEdit, BulkPreview, Field, FieldChange, Selection, Value } from "../lib/bindings";
import { isFailure, sentence } from "../lib/failure";
import { newJob } from "../lib/jobs";
import { TEXT_FIELDS } from "../lib/labels";

/** What to do with the field. */
export type Way = FieldChange["kind"];

/** What the input of the new value holds. */
export type Entry = string | string[] | boolean;

/** The standard fields that can be edited in many contacts. */
export const STANDARD = TEXT_FIELDS.filter((name) => name !== "first_name" && name !== "phone");

/** The types of fields in which a text can be replaced. */
const TEXTS: readonly Field["type"][] = ["text", "long_text", "email", "url"];

/** Milliseconds from a key press until the contacts are counted. */
const PAUSE = 250;

export class FieldEdit {
  /** The name of the field; empty until one is chosen. */
  field = $state("");
  way = $state<Way>("set");
  value = $state.raw<Entry>("");
  find = $state("");
  with = $state("");
  /** What the edit would do; null until it is known. */
  preview = $state.raw<BulkPreview | null>(null);
  /** Why the edit is refused. */
  error = $state<string | null>(null);
  counting = $state(false);

  constructor(
    private readonly selection: Selection,
    private readonly fields: () => readonly Field[],
  ) {}

  /** The chosen field, if it is one of the user's own. */
  readonly own = $derived.by(() => this.fields().find(({ name }) => name === this.field) ?? null);

  /** What can be done with the chosen field. */
  readonly ways = $derived.by((): readonly Way[] => {
    const text = this.own === null || TEXTS.includes(this.own.type);
    return [
      "set",
      ...(text ? (["replace"] as const) : []),
      ...(this.own?.required ? [] : (["empty"] as const)),
    ];
  });

  /** The edit; null while something is missing. */
  readonly edit = $derived.by((): BulkEdit | null => {
    if (this.field === "") return null;
    const change = this.change();
    return change && { field: this.field, change };
  });

  /** Chooses a field: nothing has been entered for it yet. */
  choose(field: string): void {
    this.field = field;
    this.value = this.own?.type === "multi_select" ? [] : this.own?.type === "checkbox" ? true : "";
    if (!this.ways.includes(this.way)) this.way = "set";
  }

  /** Counts what the edit would change, a moment after it was last touched. Returns how to stop; call it in an effect. */
  follow(): () => void {
    const { edit } = this;
    return untrack(() => {
      this.preview = null;
      this.error = null;
      this.counting = edit !== null;
      if (edit === null) return () => {};
      const job = newJob();
      const timer = setTimeout(() => void this.count(edit, job), PAUSE);
      return () => {
        clearTimeout(timer);
        void api.cancelJob(job);
      };
    });
  }

  private async count(edit: BulkEdit, job: number): Promise<void> {
    const current = () => this.edit === edit;
    try {
      const preview = await api.previewBulkEdit(this.selection, edit, job, () => {});
      if (current()) this.preview = preview;
    } catch (thrown) {
      // It was cancelled because something else is entered by now.
      if (current() && !(isFailure(thrown) && thrown.code === "cancelled")) this.error = sentence(thrown);
    }
    if (current()) this.counting = false;
  }

  private change(): FieldChange | null {
    switch (this.way) {
      case "set": {
        const { value } = this;
        const blank =
          typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
        return blank ? null : { kind: "set", value: value as Value };
      }
      case "replace":
        return this.find === "" ? null : { kind: "replace", find: this.find, with: this.with };
      case "empty":
        return { kind: "empty" };
    }
  }
}

// The history section's state: the timeline, the search in it, the draft entry, and whether it fills the panel.
import type { Direction } from "../lib/bindings";
import { TimelineSearch } from "./search.svelte";
import { Timeline } from "./timeline.svelte";

/** The kinds of entries people write themselves. */
export const KINDS = ["note", "in", "out"] as const satisfies readonly Direction[];
export type Kind = (typeof KINDS)[number];

/** The draft in the composer; an empty date and time mean now. */
export type Writing = { text: string; kind: Kind; date: string; time: string };

const blank = (): Writing => ({ text: "", kind: "note", date: "", time: "" });

export class History {
  readonly timeline = new Timeline();
  readonly search = new TimelineSearch(this.timeline);
  /** Whether it fills the panel. */
  tall = $state(false);
  /** Whether the composer is shown although there is no entry yet. */
  writingOut = $state(false);
  writing = $state<Writing>(blank());
  /** The drafts for other contacts. */
  private readonly kept = new Map<number, Writing>();

  /** Shows a contact's history. */
  open(contact: number, count: number): void {
    const before = this.timeline.contact;
    if (before !== null && before !== contact) {
      if (this.writing.text.trim() === "") this.kept.delete(before);
      else this.kept.set(before, $state.snapshot(this.writing));
      this.search.close();
      this.writing = this.kept.get(contact) ?? blank();
      this.writingOut = false;
    }
    this.timeline.open(contact, count);
  }

  /** Deletes an entry; an empty history shows its hints again. */
  async remove(id: number): Promise<void> {
    await this.timeline.remove(id);
    if (this.timeline.total === 0) this.writingOut = this.writing.text !== "";
  }

  /** The draft has been saved. */
  written(): void {
    this.writing = { ...blank(), kind: this.writing.kind };
    if (this.timeline.contact !== null) this.kept.delete(this.timeline.contact);
  }
}

// Searching inside one history: the matches, and the current one.
import { api } from "../lib/api";
import type { Timeline } from "./timeline.svelte";

const PAUSE = 120;

export class TimelineSearch {
  /** Whether the search line is shown. */
  open = $state(false);
  text = $state("");
  /** The indexes of the matches; null until they are known. */
  places = $state.raw<readonly number[] | null>(null);
  /** Which match is the current one, from 0. */
  at = $state(0);
  failed = $state.raw<unknown>(null);
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly timeline: Timeline) {}

  /** The text to mark. */
  get marks(): string {
    return this.open && this.places !== null && this.places.length > 0 ? this.text : "";
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.timer);
    this.turn += 1;
    if (text.trim() === "") this.places = null;
    else this.timer = setTimeout(() => void this.find(), PAUSE);
  }

  /** Goes to the previous or next match, around the ends. */
  async go(by: number): Promise<void> {
    const count = this.places?.length ?? 0;
    if (count === 0) return;
    this.at = (this.at + by + count) % count;
    await this.timeline.goTo(this.places![this.at]!);
  }

  close(): void {
    this.open = false;
    this.type("");
  }

  /** Searches for the text and goes to the newest match. */
  async find(): Promise<void> {
    const { contact } = this.timeline;
    if (contact === null) return;
    const turn = ++this.turn;
    try {
      const places = await api.findMessages(contact, this.text);
      if (turn !== this.turn || contact !== this.timeline.contact) return;
      this.failed = null;
      this.places = places;
      this.at = Math.max(0, places.length - 1);
      await this.go(0);
    } catch (thrown) {
      if (turn === this.turn) this.failed = thrown;
    }
  }
}

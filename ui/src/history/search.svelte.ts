// Searching inside one history: where the matches are, and which one is looked at.
import { api } from "../lib/api";
import type { Timeline } from "./timeline.svelte";

const PAUSE = 120;

export class TimelineSearch {
  /** Whether the search line is out. */
  open = $state(false);
  text = $state("");
  /** Places of the matches; null while they are not known. */
  places = $state.raw<readonly number[] | null>(null);
  /** Which of them is looked at, from 0. */
  at = $state(0);
  failed = $state.raw<unknown>(null);
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly timeline: Timeline) {}

  /** What is marked. */
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

  /** Goes to a match before or after the present one, round the ends. */
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

  /** Looks for the text; the newest match comes first. */
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

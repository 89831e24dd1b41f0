// Checks a phone number while it is typed. Only the answer for the latest text counts.
import { api } from "../lib/api";
import type { PhoneCheck } from "../lib/bindings";

const PAUSE = 180;

export class LivePhone {
  result = $state.raw<PhoneCheck | null>(null);
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `contact` is the contact being edited: its own number is not taken. */
  constructor(private readonly contact: number | null) {}

  /** Checks this text after a pause in typing. */
  type(text: string): void {
    const turn = ++this.turn;
    clearTimeout(this.timer);
    if (text.trim() === "") {
      this.result = null;
      return;
    }
    this.timer = setTimeout(async () => {
      try {
        const result = await api.checkPhone(text, this.contact);
        if (turn === this.turn) this.result = result;
      } catch {
        if (turn === this.turn) this.result = null;
      }
    }, PAUSE);
  }

  stop(): void {
    this.turn += 1;
    clearTimeout(this.timer);
  }
}

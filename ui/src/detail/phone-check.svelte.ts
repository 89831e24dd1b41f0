// A phone number checked while it is typed. The latest text wins; answers to earlier ones are dropped.
import { api } from "../lib/api";
import type { PhoneCheck } from "../lib/bindings";

const PAUSE = 180;

export class LivePhone {
  result = $state.raw<PhoneCheck | null>(null);
  private turn = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `contact` is the one that may have the number: itself. */
  constructor(private readonly contact: number | null) {}

  /** Takes the text as it stands now. */
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

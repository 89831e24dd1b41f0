// The figures of the overview.
import { api } from "../lib/api";
import type { ComingDays, Overview as Figures } from "../lib/bindings";
import { sentence } from "../lib/failure";

export class Overview {
  figures = $state.raw<Figures | null>(null);
  days = $state.raw<ComingDays | null>(null);
  failure = $state<string | null>(null);
  private asked = 0;

  async load(): Promise<void> {
    const ask = ++this.asked;
    try {
      const [figures, days] = await Promise.all([api.overview(), api.comingDays()]);
      if (ask !== this.asked) return;
      this.figures = figures;
      this.days = days;
      this.failure = null;
    } catch (thrown) {
      if (ask === this.asked) this.failure = sentence(thrown);
    }
  }
}

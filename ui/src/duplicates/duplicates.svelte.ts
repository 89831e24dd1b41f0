// Likely duplicates: the search for them, and the pair at hand. It outlives its view, as a search may take a while.
import { api } from "../lib/api";
import type { Contact, Pair } from "../lib/bindings";
import { isFailure, sentence } from "../lib/failure";
import { newJob } from "../lib/jobs";
import { Merging } from "./merging.svelte";

/** "idle": nobody has searched, or the search was cancelled. */
export type Phase = "idle" | "searching" | "ready";

/** How many pairs are listed at a time. */
export const PAGE = 100;

export class Duplicates {
  phase = $state<Phase>("idle");
  /** How far the search is, 0 to 1. */
  fraction = $state(0);
  failure = $state<string | null>(null);
  /** Pairs that are left, and how many of them can be paged through. */
  total = $state(0);
  kept = $state(0);
  /** The place of the first listed pair. */
  offset = $state(0);
  pairs = $state.raw<Pair[]>([]);
  /** The place of the pair at hand. */
  at = $state(0);
  /** The pair at hand, side by side. */
  merging = $state.raw<Merging | null>(null);
  /** Whether the store was changed from elsewhere since the search. */
  private stale = false;
  private job: number | null = null;
  private asked = 0;

  get pair(): Pair | null {
    return this.pairs[this.at - this.offset] ?? null;
  }

  /** Called as the view opens: searches, unless what was found still holds. */
  enter(): void {
    if (this.phase === "searching") return;
    if (this.phase === "idle" || this.stale) void this.search();
  }

  async search(): Promise<void> {
    const job = newJob();
    this.job = job;
    this.phase = "searching";
    this.failure = null;
    this.fraction = 0;
    this.stale = false;
    try {
      await api.findDuplicates(job, ({ fraction }) => {
        if (this.job === job) this.fraction = fraction;
      });
      if (this.job !== job) return;
      this.at = 0;
      await this.show();
      this.phase = "ready";
    } catch (thrown) {
      if (this.job !== job) return;
      this.phase = "idle";
      if (!isFailure(thrown) || thrown.code !== "cancelled") this.failure = sentence(thrown);
    }
  }

  cancel(): void {
    if (this.phase === "searching" && this.job !== null) void api.cancelJob(this.job);
  }

  /** The store has changed. While the view is open it keeps up; otherwise the next visit searches anew. */
  async changed(open: boolean): Promise<void> {
    if (this.phase === "ready" && open) await this.show();
    else this.stale = true;
  }

  /** Takes a pair at hand by its place among all. */
  async go(at: number): Promise<void> {
    this.at = Math.max(0, Math.min(at, this.kept - 1));
    await this.show();
  }

  /** To the next pair; from the last one back to the first. */
  skip(): Promise<void> {
    return this.go(this.at + 1 < this.kept ? this.at + 1 : 0);
  }

  /** Merges the pair at hand as chosen; what it became. */
  async merge(): Promise<Contact | null> {
    const merged = (await this.merging?.merge()) ?? null;
    if (merged) await this.show();
    return merged;
  }

  /** Remembers that the pair at hand is two people. */
  async deny(): Promise<void> {
    const [one, other] = this.pair?.contacts ?? [];
    if (!one || !other) return;
    await api.denyDuplicate(one.id, other.id);
    await this.show();
  }

  /** Forgets everything, as at the start. */
  reset(): void {
    this.cancel();
    this.job = null;
    this.phase = "idle";
    this.failure = null;
    this.total = this.kept = this.at = this.offset = 0;
    this.pairs = [];
    this.merging = null;
  }

  /** Reads the pairs around the one at hand, as they are now. */
  private async show(): Promise<void> {
    const ask = ++this.asked;
    try {
      let page = await api.duplicatePairs(pageOf(this.at), PAGE);
      if (ask !== this.asked) return;
      const last = Math.max(0, page.kept - 1);
      if (this.at > last) {
        this.at = last;
        if (page.pairs.length === 0 && page.kept > 0) page = await api.duplicatePairs(pageOf(last), PAGE);
      }
      if (ask !== this.asked) return;
      this.total = page.total;
      this.kept = page.kept;
      this.offset = page.offset;
      this.pairs = page.pairs;
      await this.compare(ask);
    } catch (thrown) {
      if (ask === this.asked) this.failure = sentence(thrown);
    }
  }

  /** Puts the pair at hand side by side; what was chosen for it stays while its contacts are as they were. */
  private async compare(ask: number): Promise<void> {
    const pair = this.pair;
    if (!pair) {
      this.merging = null;
      return;
    }
    const merging = await Merging.of(pair.contacts.map(({ id }) => id));
    if (ask !== this.asked) return;
    const same = JSON.stringify(merging.comparison) === JSON.stringify(this.merging?.comparison);
    if (!same) this.merging = merging;
    this.failure = null;
  }
}

function pageOf(at: number): number {
  return Math.floor(at / PAGE) * PAGE;
}

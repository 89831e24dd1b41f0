// Likely duplicates: the search for them, and the current pair. It lives longer than its view: a search may take long.
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
  /** The number of remaining pairs, and how many of them can be shown. */
  total = $state(0);
  kept = $state(0);
  /** The index of the first listed pair. */
  offset = $state(0);
  pairs = $state.raw<Pair[]>([]);
  /** The index of the current pair. */
  at = $state(0);
  /** The current pair, side by side. */
  merging = $state.raw<Merging | null>(null);
  /** Whether the store has changed since the search. */
  private stale = false;
  private job: number | null = null;
  private asked = 0;

  get pair(): Pair | null {
    return this.pairs[this.at - this.offset] ?? null;
  }

  /** Called when the view opens: searches, unless the result is still up to date. */
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

  /** The store has changed. While the view is open, the pairs are read again; otherwise the next visit searches again. */
  async changed(open: boolean): Promise<void> {
    if (this.phase === "ready" && open) await this.show();
    else this.stale = true;
  }

  /** Makes the pair at an index the current one. */
  async go(at: number): Promise<void> {
    this.at = Math.max(0, Math.min(at, this.kept - 1));
    await this.show();
  }

  /** To the next pair; from the last one back to the first. */
  skip(): Promise<void> {
    return this.go(this.at + 1 < this.kept ? this.at + 1 : 0);
  }

  /** Merges the current pair as chosen; returns the merged contact. */
  async merge(): Promise<Contact | null> {
    const merged = (await this.merging?.merge()) ?? null;
    if (merged) await this.show();
    return merged;
  }

  /** Stores that the current pair is two people. */
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

  /** Reads the page of pairs with the current one. */
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

  /** Compares the current pair; the choices made for it stay while its contacts are unchanged. */
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

// What the page knows of the store beside its contacts: settings, groups, fields, plans.
import { api } from "../lib/api";
import type { AppInfo, Field, Group, Plan, Plans, Settings, UndoState } from "../lib/bindings";
import { STARRED } from "../lib/filters";
import { tagFor, useLanguage } from "../lib/i18n.svelte";
import type { Platform } from "../lib/keys";
import { nameOrder } from "../lib/name-order.svelte";
import type { Preferences } from "../lib/preferences";
import type { Schema } from "../lib/schema";
import type { Room, Subscription } from "../lib/subscription";

const THEME = "kith.theme";

function rememberTheme(theme: string): void {
  try {
    localStorage.setItem(THEME, theme);
  } catch {
    // Without it the next start may flash in the other theme; nothing else is lost.
  }
}

/** Applies the theme of the last start, so that the window does not flash before the shell has answered. */
export function applyLastTheme(): void {
  const last = localStorage.getItem(THEME);
  if (last === "dark" || last === "light") document.documentElement.dataset["theme"] = last;
}

export class Workspace implements Preferences, Schema, Subscription {
  info = $state.raw<AppInfo | null>(null);
  settings = $state.raw<Settings>({
    language: null,
    theme: null,
    columns: null,
    zoom: null,
    date_order: null,
    chats: null,
    name_order: null,
  });
  groups = $state.raw<Group[]>([]);
  /** All dynamic fields, in order; inactive ones too. */
  fields = $state.raw<Field[]>([]);
  plans = $state.raw<Plans | null>(null);
  /** How many contacts are starred. */
  starred = $state<number | null>(null);
  undoState = $state.raw<UndoState>({ undo: null, redo: null });
  private systemDark = $state(false);
  private asked = 0;
  private answered = 0;

  get platform(): Platform {
    return this.info?.platform ?? "linux";
  }

  get activeFields(): Field[] {
    return this.fields.filter((field) => field.active);
  }

  get plan(): Plan | null {
    return this.plans?.plans.find((plan) => plan.name === this.plans?.active) ?? null;
  }

  get room(): Room {
    const limit = this.plan?.limit ?? null;
    if (limit === null || !this.plans) return "enough";
    if (this.plans.used >= limit) return "full";
    return this.plans.used >= limit * 0.9 ? "near" : "enough";
  }

  get theme(): "light" | "dark" {
    return this.settings.theme ?? (this.systemDark ? "dark" : "light");
  }

  get zoom(): number {
    return this.settings.zoom ?? 100;
  }

  /** Loads what the page can't be shown without, its language and theme; `refresh` loads the rest. */
  async load(): Promise<void> {
    // Asked for first, but awaited last: a store that can't be opened is reported in the system's language.
    const asked = api.settings();
    asked.catch(() => {});
    const info = await api.appInfo();
    this.info = info;
    this.systemDark = info.dark;
    try {
      this.settings = await asked;
    } finally {
      this.apply();
      await useLanguage(tagFor(this.settings.language, info.system_locale));
    }
  }

  /** Reads everything again that a change of the store may have affected. */
  async refresh(): Promise<void> {
    const turn = ++this.asked;
    const [groups, fields, plans, undoState, starred] = await Promise.all([
      api.groups(),
      api.fields(),
      api.plans(),
      api.undoState(),
      api.list({ search: "", filters: [STARRED], sort: null }, 0, 1),
    ]);
    // The answers to an earlier call may arrive after those to a later one.
    if (turn < this.answered) return;
    this.answered = turn;
    this.groups = groups;
    this.fields = fields;
    this.plans = plans;
    this.undoState = undoState;
    this.starred = starred.total;
  }

  /** The system has turned light or dark. */
  systemTheme(dark: boolean): void {
    this.systemDark = dark;
    this.applyTheme();
  }

  async change(part: Partial<Settings>): Promise<void> {
    const before = this.settings;
    this.settings = { ...before, ...part };
    this.apply();
    if (part.language !== undefined)
      await useLanguage(tagFor(part.language, this.info?.system_locale ?? "en"));
    this.settings = await api.saveSettings(this.settings);
    this.apply();
  }

  private apply(): void {
    nameOrder.current = this.settings.name_order ?? this.info?.system_name_order ?? "first_last";
    this.applyTheme();
  }

  private applyTheme(): void {
    document.documentElement.dataset["theme"] = this.theme;
    rememberTheme(this.theme);
  }
}

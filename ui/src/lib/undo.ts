// Offering to undo what was just done, and naming it.
import { createContext } from "svelte";
import type { UndoStep } from "./bindings";
import { t } from "./i18n.svelte";
import type { NoticeAction } from "./notices";

export interface Undo {
  /** The button for a notice that says what was done. */
  action(): NoticeAction;
  /** Undoes the newest steps, up to and including this one. Resolves to whether it could. */
  through(step: UndoStep, say: (thrown: unknown) => void): Promise<boolean>;
}

export const [useUndo, provideUndo] = createContext<Undo>();

/** The kinds of steps that have a message. */
export const STEP_KINDS = [
  "edit",
  "edit_many",
  "star",
  "unstar",
  "group",
  "ungroup",
  "merge",
  "not_duplicate",
  "rename_group",
  "delete_group",
  "delete",
  "delete_field",
  "add_smart_group",
  "change_smart_group",
  "delete_smart_group",
] as const;

/** What a step did, in words. */
export function stepText({ what, count, name }: UndoStep): string {
  if (what === "delete" && name) return t("undo-step-delete-name", { name });
  const known = STEP_KINDS.find((kind) => kind === what);
  return known
    ? t(`undo-step-${known.replaceAll("_", "-")}`, { count, name: name ?? "" })
    : t("undo-step-unknown");
}

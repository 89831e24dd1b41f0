// What is said after a run of Kith that had an error of its own.
import type { Toasts } from "../components/toasts.svelte";
import { api } from "../lib/api";
import type { Attempt } from "../lib/attempt";
import { t } from "../lib/i18n.svelte";

/** Says so once, with the result of checking the contacts, and offers the logs. */
export async function tellLastFault(toasts: Toasts, attempt: Attempt): Promise<void> {
  const fault = await attempt(() => api.lastFault());
  if (!fault) return;
  const text = t(fault.sound ? "last-fault-sound" : "last-fault-damaged");
  toasts.warn(text, { label: t("about-logs"), run: () => void attempt(() => api.openLogs()) });
}

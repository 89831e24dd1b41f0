// The template of a file to import.
import { api } from "../lib/api";
import type { FileFormat } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";
import { noteSaved } from "../lib/saved-file";
import type { App } from "./app.svelte";

/** Saves the template where the user wants it. */
export async function saveTemplate(app: App, format: FileFormat): Promise<void> {
  const file = await app.attempt(() => api.saveTemplate(format));
  if (file) noteSaved(app.toasts, app.attempt, t("template-done", { file: file.name }), file.token);
}

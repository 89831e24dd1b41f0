// Saying that a file was saved, with a way to see it in its folder.
import { api } from "./api";
import type { Attempt } from "./attempt";
import { t } from "./i18n.svelte";
import type { Notices } from "./notices";

/** `token` stands for the file. */
export function noteSaved(notices: Notices, attempt: Attempt, text: string, token: string): void {
  notices.note(text, {
    label: t("show-in-folder"),
    run: () => void attempt(() => api.reveal(token)),
  });
}

// What the native file dialogs say, in the page's language.
import type { Words } from "../lib/bindings";
import { t } from "../lib/i18n.svelte";

/** The texts now. Reactive. */
export function words(): Words {
  return {
    import_title: t("files-import-title"),
    export_title: t("files-export-title"),
    export_name: t("files-export-name"),
    template_title: t("files-template-title"),
    template_name: t("files-template-name"),
    failed_title: t("files-failed-title"),
    failed_name: t("files-failed-name"),
    backup_title: t("files-backup-title"),
    restore_title: t("files-restore-title"),
    kind_sources: t("files-kind-sources"),
    kind_every: t("files-kind-every"),
    kind_csv: t("files-kind-csv"),
    kind_xlsx: t("files-kind-xlsx"),
    kind_backup: t("files-kind-backup"),
    chat_title: t("history-import"),
    kind_chat: t("files-kind-chat"),
  };
}

// Backups and a damaged store, in memory.
import type { Backup, WorkProgress } from "../bindings";
import { refuse } from "./store";
import type { Tools } from "./tools";

/** Whether the store is damaged at first; "alone": without backups. */
export type Damage = "no" | "yes" | "alone";

export function mockBackups({ store, answer, touched, wait, delay }: Tools, damaged: Damage) {
  let sound = damaged === "no";
  let kept = 10;
  const size = (contacts: number) => 90_000 + contacts * 240;
  const made = (at: string, reason: Backup["reason"], contacts: number | null): Backup => ({
    name: `kith-${at.replaceAll(":", "-").replace("Z", "-000Z")}-${reason}.db`,
    at,
    reason,
    contacts,
    size: size(contacts ?? 0),
  });
  const before = store.base;
  let list: Backup[] =
    damaged === "alone" || before === 0
      ? []
      : [
          made("2026-11-22T09:12:44Z", "daily", before),
          made("2026-11-21T16:40:03Z", "import", Math.max(1, before - 120)),
          made("2026-11-21T08:59:10Z", "manual", Math.max(1, before - 120)),
          made("2026-11-20T10:02:31Z", "restore", 1),
          made("2026-11-19T10:02:31Z", "migration", null),
        ];

  async function work<T>(report: (at: WorkProgress) => void, done: () => T): Promise<T> {
    for (let step = 1; step <= 10; step += 1) {
      await wait(delay * 4);
      report({ fraction: step / 10 });
    }
    return answer(done);
  }

  return {
    /** Refuses while the store is damaged. */
    requireSound(): void {
      if (!sound)
        throw refuse("store_damaged", "The contact store is damaged.", { reason: "the file is cut" });
    },
    commands: {
      backups: () => answer(() => ({ backups: list, folder_display: "~/.local/share/kith/backups" })),
      backupsKept: () => answer(() => kept),
      keepBackups: (count: number) => answer(() => ((kept = count), null)),
      backUpNow: (report: (at: WorkProgress) => void) =>
        work(report, () => {
          const at = new Date().toISOString().replace(/\.\d+/, "");
          list = [made(at, "manual", store.ids.length), ...list];
          return store.ids.length;
        }),
      saveBackup: (report: (at: WorkProgress) => void) =>
        work(report, () => ({
          token: "file-backup",
          name: "Kith 2026-11-22.db",
          exported: store.ids.length,
        })),
      pickBackup: () =>
        answer(() => ({
          token: "source-backup",
          name: "Kith 2026-10-01.db",
          content: { contacts: 812, messages: 40 },
        })),
      restoreBackup: (source: { kind: string; name?: string }, report: (at: WorkProgress) => void) =>
        work(report, () => {
          const contacts = list.find((backup) => backup.name === source.name)?.contacts ?? 812;
          const keptAs = sound ? null : "kith-damaged-2026-11-22T15-52-10-000Z.db";
          sound = true;
          return touched({ contacts, backed_up: keptAs ? null : "kith-now.db", kept_as: keptAs, mended: [] });
        }),
      salvageStore: (report: (at: WorkProgress) => void) =>
        work(report, () => {
          sound = true;
          const contacts = Math.max(0, before - 3);
          return touched({
            contacts,
            messages: 12,
            unreadable: 4,
            kept_as: "kith-damaged-2026-11-22T15-52-10-000Z.db",
          });
        }),
      deleteBackup: (name: string) =>
        answer(() => ((list = list.filter((backup) => backup.name !== name)), null)),
      showBackups: () => answer(() => null),
    },
  };
}

// The backups and the work on them. It lives longer than its views: a backup continues when the user leaves Settings.
import { api } from "../lib/api";
import type {
  Backup,
  BackupFile,
  BackupSource,
  Restored,
  Salvaged,
  SavedFile,
  WorkProgress,
} from "../lib/bindings";

/** What is being done. */
export type WorkKind = "backup" | "restore" | "salvage";

/** A backup that is about to be restored. */
export type Chosen = {
  source: BackupSource;
  /** A moment (RFC 3339), or a file's name. */
  when: string | null;
  file: string | null;
  contacts: number;
};

/** How many flaws of a backup were mended when it was restored. */
export function countMended(restored: Restored): number {
  return restored.mended.reduce((sum, { count }) => sum + count, 0);
}

export class Backups {
  list = $state.raw<Backup[] | null>(null);
  /** The folder they are in, for display. */
  folder = $state("");
  /** How many automatic backups are kept; null until that is known. */
  kept = $state<number | null>(null);
  /** The work under way. */
  work = $state.raw<{ kind: WorkKind; fraction: number | null } | null>(null);

  /** `onrestored` is called when a backup has taken the place of the store. */
  constructor(private readonly onrestored: () => void = () => {}) {}

  async load(): Promise<void> {
    const found = await api.backups();
    this.list = found.backups;
    this.folder = found.folder_display;
  }

  /** Loads the list again if it was loaded before. */
  async refresh(): Promise<void> {
    if (this.list) await this.load();
  }

  async loadKept(): Promise<void> {
    this.kept = await api.backupsKept();
  }

  async keep(count: number): Promise<void> {
    await api.keepBackups(count);
    this.kept = count;
    await this.load();
  }

  /** Makes a backup in the backup folder; returns how many contacts are in it. */
  async backUp(): Promise<number> {
    const contacts = await this.follow("backup", (report) => api.backUpNow(report));
    await this.load();
    return contacts;
  }

  /** Null if the user cancels. */
  save(): Promise<SavedFile | null> {
    return this.follow("backup", (report) => api.saveBackup(report));
  }

  async remove(backup: Backup): Promise<void> {
    await api.deleteBackup(backup.name);
    await this.load();
  }

  /** Lets the user choose a file; null if they cancel. */
  async pick(): Promise<Chosen | null> {
    const file = await api.pickBackup();
    return file && chosenFile(file);
  }

  async restore(source: BackupSource): Promise<Restored> {
    const restored = await this.follow("restore", (report) => api.restoreBackup(source, report));
    this.onrestored();
    await this.load();
    return restored;
  }

  salvage(): Promise<Salvaged> {
    return this.follow("salvage", (report) => api.salvageStore(report));
  }

  private async follow<T>(
    kind: WorkKind,
    run: (report: (at: WorkProgress) => void) => Promise<T>,
  ): Promise<T> {
    this.work = { kind, fraction: null };
    try {
      return await run(({ fraction }) => {
        if (this.work) this.work = { kind, fraction };
      });
    } finally {
      this.work = null;
    }
  }
}

/** A backup of the list as one to restore; null if it can't be read. */
export function chosenBackup(backup: Backup): Chosen | null {
  if (backup.contacts === null) return null;
  const source = { kind: "kept" as const, name: backup.name };
  return { source, when: backup.at, file: null, contacts: backup.contacts };
}

function chosenFile({ token, name, content }: BackupFile): Chosen {
  return { source: { kind: "file", token }, when: null, file: name, contacts: content.contacts };
}

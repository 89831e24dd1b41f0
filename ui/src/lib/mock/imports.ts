// The mock's imports: sources, previews, runs, their list; and what is written to files.
import type { Api } from "../api";
import { PICKED, preview, RECENT, summary } from "./importing";
import { findings, inspection } from "./inspections";
import type { MockPlans } from "./plans";
import { refuse } from "./store";
import type { Tools } from "./tools";

const file = (name: string, exported = 0) => ({ token: `file-${name}`, name, exported });

export function importCommands(
  { store, jobs, delay, answer, wait, changed, touched }: Tools,
  plans: MockPlans,
) {
  let imports = 0;
  const undone = new Set<number>();
  return {
    pickSources: () => answer(() => [PICKED]),
    combineSources: (_tokens, name) =>
      answer(() => ({ source: { token: "source-csv", name: `${name}.csv`, size: 4096 }, warnings: [] })),
    pasteSource: (text) => answer(() => ({ token: "source-csv", name: "clipboard.tsv", size: text.length })),
    recentSources: () => answer(() => RECENT),
    inspect: (token, read) => answer(() => inspection(token, read)),
    findOut: (token) => answer(() => findings(token)),
    preview: async (_token, job, chosen, report) => {
      jobs.add(job);
      for (let step = 1; step <= 4 && jobs.has(job); step += 1) {
        await wait(delay);
        report({ event: "progress", rows: Math.round((11_215 * step) / 4), fraction: step / 4 });
      }
      if (!jobs.delete(job)) throw refuse("cancelled", "Cancelled.");
      return answer(() =>
        preview({ name: plans.active, used: store.ids.length, limit: plans.now.limit }, chosen),
      );
    },
    runImport: async (_token, job, chosen, report) => {
      jobs.add(job);
      for (let step = 1; step <= 10 && jobs.has(job); step += 1) {
        await wait(delay * 4);
        report({ event: "progress", rows: Math.round((11_215 * step) / 10), fraction: step / 10 });
      }
      if (!jobs.delete(job)) throw refuse("cancelled", "Cancelled.");
      report({ event: "finishing" });
      const limit = plans.now.limit;
      const free = limit === null ? 11_000 : Math.max(0, limit - store.ids.length);
      changed();
      return answer(() => summary(++imports, Math.max(0, 11_000 - free), chosen));
    },
    cancelJob: (job) => answer(() => jobs.delete(job)),
    saveFailedRows: () => answer(() => file("customers 2026 - failed rows.xlsx", 48)),
    saveTemplate: (format) => answer(() => file(`contacts template.${format}`)),
    exportContacts: (selection, format) =>
      answer(() => file(`contacts.${format === "vcard" ? "vcf" : format}`, store.selected(selection).length)),
    reveal: () => answer(() => null),
    imports: () =>
      answer(() => [
        {
          ...summary(1, 0),
          id: 1,
          file: "customers 2026.xlsx",
          at: "2026-11-20T09:30:00Z",
          undone: undone.has(1),
        },
      ]),
    undoImport: (id, _report) =>
      answer(() => {
        undone.add(id);
        return touched({
          removed: 10_998,
          restored: 0,
          kept: [
            { id: 1, name: "Ana Pérez" },
            { id: 2, name: "أحمد" },
          ],
          groups: ["Spring"],
          fields: [],
        });
      }),
  } satisfies Partial<Api>;
}

import { beforeEach, describe, expect, test, vi } from "vitest";
import { useApi } from "../lib/api";
import type { DateOrder, Inspection, ReadOptions, SourceFile, Summary } from "../lib/bindings";
import { createMock, type Mock } from "../lib/mock";
import { Workspace } from "../app/workspace.svelte";
import { Wizard } from "./wizard.svelte";

const FILE = { token: "source-1", name: "customers 2026.xlsx", size: 10 };
const UNSURE = { token: "source-csv", name: "newsletter.csv", size: 10 };

let mock: Mock;
let wizard: Wizard;

async function start(contacts = 400) {
  mock = createMock({ contacts });
  useApi(mock);
  const workspace = new Workspace();
  await workspace.load();
  await workspace.refresh();
  wizard = new Wizard({ preferences: workspace, schema: workspace, subscription: workspace });
}

beforeEach(() => start());

/** Starts over with a file, and waits until it is known as a whole. */
async function take(file: SourceFile) {
  await wizard.take(file);
  await vi.waitFor(() => expect(wizard.findings.columns).not.toBeNull());
}

/** Answers how the dates are written, wherever that is asked. */
function say(order: DateOrder) {
  for (const column of wizard.matching.ambiguous) wizard.matching.sayDateOrder(column, order);
}

/** To the preview, with the dates answered. */
async function toPreview() {
  await take(FILE);
  say("dmy");
  wizard.next();
  wizard.ensurePreview();
  await vi.waitFor(() => expect(wizard.preview.running).toBe(false));
}

describe("choosing a file", () => {
  test("skips the check when reading it was sure", async () => {
    await wizard.take(FILE);
    expect(wizard.step).toBe("match");
    await wizard.take(UNSURE);
    expect(wizard.step).toBe("read");
  });

  test("stays, and says why, when the file can’t be read", async () => {
    await wizard.take({ ...FILE, token: "source-locked" });
    expect(wizard.step).toBe("choose");
    expect(wizard.failure).toMatch(/password/);
    await wizard.take(FILE);
    expect(wizard.failure).toBeNull();
  });
});

test("an answer for older read options is dropped", async () => {
  await wizard.take(UNSURE);
  const waiting: ((found: Inspection) => void)[] = [];
  const real = mock.inspect;
  mock.inspect = () => new Promise((done) => waiting.push(done));
  const ask = (read: Partial<ReadOptions>) => void wizard.reread(read);
  ask({ encoding: "windows-1252" });
  ask({ encoding: "utf-8" });
  const found = await real(UNSURE.token, wizard.read);
  waiting[1]!({ ...found, encoding: "utf-8" });
  waiting[0]!({ ...found, encoding: "windows-1252" });
  await vi.waitFor(() => expect(wizard.inspecting).toBe(false));
  expect(wizard.inspection?.encoding).toBe("utf-8");
});

describe("matching", () => {
  test("is blocked while a required field is missing or dates are unclear", async () => {
    await take(FILE);
    expect(wizard.blocked).toBe("import-blocked-dates");
    say("mdy");
    expect(wizard.blocked).toBeNull();
    wizard.matching.match(2, null);
    expect(wizard.matching.missing).toEqual(["phone"]);
    expect(wizard.blocked).toBe("import-blocked-missing");
    wizard.next();
    expect(wizard.step).toBe("match");
  });

  test("asks for the order of each column of dates, and takes it from Settings where it is set", async () => {
    await take(FILE);
    const found = wizard.findings.columns!;
    const ambiguous = { ...found.get(6)!, ambiguous_dates: true };
    wizard.findings.columns = new Map(found).set(6, ambiguous);
    wizard.matching.match(6, "Birthday");
    const [column] = wizard.matching.ambiguous;
    wizard.matching.sayDateOrder(column!, "mdy");
    const sent = () => wizard.options.columns.filter(({ date_order }) => date_order !== null);
    expect(sent()).toMatchObject([{ index: column!.index, date_order: "mdy" }]);

    const workspace = new Workspace();
    await workspace.load();
    await workspace.change({ date_order: "dmy" });
    wizard = new Wizard({ preferences: workspace, schema: workspace, subscription: workspace });
    await workspace.refresh();
    await take(FILE);
    expect(wizard.blocked).toBeNull();
    expect(sent()).toMatchObject([{ index: 5, date_order: "dmy" }]);
  });

  test("does not ask about dates of a column that is left out", async () => {
    await take(FILE);
    wizard.matching.match(5, null);
    expect(wizard.blocked).toBeNull();
  });

  test("keeps every column when asked to, except those the user chose a field for", async () => {
    await take(FILE);
    const [ref] = wizard.matching.keepable;
    expect(wizard.matching.keepable.map((column) => column.header)).toEqual(["Internal ref"]);
    wizard.matching.keepAll = true;
    expect(wizard.matching.badge(ref!)).toBe("new");
    const sent = () => wizard.options.columns[ref!.index];
    expect(sent()).toMatchObject({ field: null, new_field: { name: "Internal ref", type: "text" } });
    wizard.matching.match(ref!.index, null);
    expect(sent()).toMatchObject({ field: null, new_field: null });
  });

  test("asks about the dates of a column that is kept", async () => {
    await take(FILE);
    wizard.matching.match(5, null);
    const found = wizard.findings.columns!;
    const ref = found.get(6)!;
    const dates = { ...ref, ambiguous_dates: true, field: { ...ref.field, type: "date" } as const };
    wizard.findings.columns = new Map(found).set(6, dates);
    expect(wizard.matching.ambiguous).toEqual([]);
    wizard.matching.keepAll = true;
    expect(wizard.blocked).toBe("import-blocked-dates");
  });

  test("waits for the whole file where its dates must be known", async () => {
    const waiting: (() => void)[] = [];
    const real = mock.findOut;
    mock.findOut = async (...asked) => {
      await new Promise<void>((done) => waiting.push(done));
      return real(...asked);
    };
    await wizard.take(FILE);
    expect(wizard.blocked).toBe("import-wait");
    wizard.matching.match(5, null);
    expect(wizard.blocked).toBeNull();
    wizard.matching.match(5, "Birthday");
    waiting.forEach((done) => done());
    await vi.waitFor(() => expect(wizard.blocked).toBe("import-blocked-dates"));
  });

  test("sends every column to the engine", async () => {
    await take(FILE);
    wizard.matching.match(6, "Company");
    wizard.bareNumbers = { country: "ES" };
    expect(wizard.options.columns).toContainEqual({
      index: 6,
      field: "Company",
      new_field: null,
      date_order: null,
    });
    expect(wizard.options.columns).toHaveLength(7);
    expect(wizard.options).toMatchObject({ bare_numbers: { country: "ES" } });
    wizard.bareNumbers = "international";
    expect(wizard.options).toMatchObject({ bare_numbers: "international" });
  });
});

describe("corrections", () => {
  const fixes = { cells: [{ line: 9, column: 2, value: "+34" }], values: [], left_out: [4] };

  test("survive another mapping, but not another sheet or file", async () => {
    await take(FILE);
    wizard.fixes = fixes;
    wizard.matching.match(2, "email");
    expect(wizard.options.fixes).toEqual(fixes);
    await wizard.reread({ header_row: 2 });
    expect(wizard.options.fixes).toEqual(fixes);
    await wizard.reread({ sheet: "Archive" });
    expect(wizard.options.fixes.left_out).toEqual([]);
    wizard.fixes = fixes;
    await take(UNSURE);
    expect(wizard.options.fixes.cells).toEqual([]);
  });
});

describe("the preview", () => {
  test("runs again when what it depends on changes, and only then", async () => {
    const preview = vi.spyOn(mock, "preview");
    await toPreview();
    wizard.ensurePreview();
    wizard.groups = ["VIP"];
    wizard.ensurePreview();
    expect(preview).toHaveBeenCalledTimes(1);
    wizard.onDuplicate = "update";
    wizard.ensurePreview();
    await vi.waitFor(() => expect(wizard.preview.running).toBe(false));
    expect(preview).toHaveBeenCalledTimes(2);
    expect(wizard.preview.result?.summary.updated).toBe(140);
  });

  test("is cancelled when the user leaves it", async () => {
    await take(FILE);
    say("dmy");
    const cancel = vi.spyOn(mock, "cancelJob");
    wizard.next();
    wizard.ensurePreview();
    wizard.back();
    expect(cancel).toHaveBeenCalledOnce();
    await Promise.resolve();
    expect(wizard.step).toBe("match");
    expect(wizard.failure).toBeNull();
    expect(wizard.preview.running).toBe(false);
  });

  test("blocks the import into a full plan", async () => {
    await start(1000);
    await toPreview();
    expect(wizard.blocked).toBe("import-blocked-full");
  });
});

describe("importing", () => {
  test("ends with what the shell counted, and can save the rows that failed", async () => {
    const run = vi.spyOn(mock, "runImport");
    const save = vi.spyOn(mock, "saveFailedRows");
    await toPreview();
    await wizard.start();
    expect(wizard.step).toBe("done");
    expect(wizard.run.outcome).toBe("done");
    const summary: Summary = await run.mock.results[0]!.value;
    expect(wizard.run.summary).toEqual(summary);
    expect(wizard.failedRows).toBe(summary.failed_rows);
    await wizard.saveFailedRows();
    // The rows of this import, not those of the preview.
    const [, job] = run.mock.calls[0]!;
    expect(save).toHaveBeenCalledExactlyOnceWith(job);
  });

  test("can be cancelled, and leads back to the preview", async () => {
    await toPreview();
    const over = wizard.start();
    expect(wizard.running).toBe(true);
    await wizard.cancel();
    expect(wizard.run.phase).toBe("cancelling");
    await over;
    expect(wizard.run.outcome).toBe("cancelled");
    expect(wizard.failure).toBeNull();
    wizard.tryAgain();
    expect(wizard.step).toBe("preview");
  });

  test("reports why it failed", async () => {
    await toPreview();
    mock.runImport = () => Promise.reject({ code: "disk_full", message: "", details: {} });
    await wizard.start();
    expect(wizard.run.outcome).toBe("failed");
    expect(wizard.failure).toMatch(/disk is full/);
  });
});

describe("a file that was changed after it was shown", () => {
  const refusal = () => Promise.reject({ code: "file_changed", message: "", details: {} });

  test("is looked at again, with what still fits", async () => {
    await toPreview();
    wizard.matching.match(0, null);
    wizard.onDuplicate = "update";
    const values = [{ column: 2, from: "x", to: "+34" }] as unknown as Wizard["fixes"]["values"];
    wizard.fixes = { cells: [{ line: 9, column: 2, value: "+34" }], values, left_out: [4] };
    mock.runImport = refusal;
    await wizard.start();
    expect([wizard.run.outcome, wizard.changed]).toEqual(["failed", true]);
    expect(wizard.failure).toMatch(/changed in the meantime/);

    const inspect = vi.spyOn(mock, "inspect");
    const order = wizard.options.columns.map((column) => column.date_order);
    await wizard.lookAgain();
    expect(inspect).toHaveBeenCalledExactlyOnceWith(FILE.token, wizard.read);
    expect([wizard.step, wizard.failure, wizard.preview.result]).toEqual(["match", null, null]);
    expect(wizard.options.columns[0]!.field).toBeNull();
    expect(wizard.options.on_duplicate).toBe("update");
    // Corrections of single rows may be of other rows now.
    expect(wizard.options.fixes).toEqual({ cells: [], values, left_out: [] });
    await vi.waitFor(() => expect(wizard.options.columns.map((column) => column.date_order)).toEqual(order));
  });

  test("is asked how its dates are written if its columns are others", async () => {
    await toPreview();
    mock.preview = refusal;
    await wizard.retryPreview();
    expect(wizard.changed).toBe(true);
    const real = mock.inspect;
    mock.inspect = async (token, read) => {
      const found = await real(token, read);
      return {
        ...found,
        columns: found.columns.map((column) => ({ ...column, header: `${column.header}!` })),
      };
    };
    await wizard.lookAgain();
    await vi.waitFor(() =>
      expect(wizard.matching.ambiguous.map((column) => wizard.matching.dateOrder(column))).toEqual([null]),
    );
  });

  test("stays where its reading is chosen if it can no longer be read", async () => {
    await toPreview();
    mock.inspect = () => Promise.reject({ code: "file_not_found", message: "", details: {} });
    await wizard.lookAgain();
    expect([wizard.step, wizard.blocked]).toEqual(["read", "import-blocked-read"]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";
import { afterEach, describe, expect, it } from "vitest";
import { COMMANDS, labelOf } from "./commands";
import { direction, locale, t, useLanguage } from "./i18n.svelte";

const SRC = join(import.meta.dirname, "..");
const english = readFileSync(join(SRC, "locales/en.ftl"), "utf8");
const ids = new Set(new FluentResource(english).body.map((message) => message.id));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(path) && !path.endsWith(".test.ts") ? [path] : [];
  });
}

afterEach(() => useLanguage("en"));

describe("the catalogue", () => {
  it("parses whole", () => {
    const written = english.match(/^[a-z][\w-]* =/gm) ?? [];
    expect(ids.size).toBe(written.length);
  });

  it("has every message the page names", () => {
    const missing = sources(SRC).flatMap((path) => {
      const text = readFileSync(path, "utf8");
      const named = [...text.matchAll(/\bt\(\s*(?:[^"`()]*\? )?"([\w-]+)"(?: : "([\w-]+)")?/g)];
      return named.flatMap((match) => [match[1], match[2]]).filter((id) => id && !ids.has(id));
    });
    expect(missing).toEqual([]);
  });

  it("names every command", () => {
    expect(COMMANDS.map(labelOf).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("has a sentence for every code the engine promises", () => {
    const problems =
      "first_name_missing phone_missing phone_missing_country_code phone_invalid phone_has_letters phone_digits_lost value_invalid duplicate_in_file duplicate_of_contact over_limit record_malformed";
    const warnings = "phone_extension_dropped email_malformed value_shortened";
    const errors =
      "file_not_found file_unreadable file_unsupported file_encrypted file_too_large file_damaged sheet_not_found column_missing contact_not_found phone_taken over_limit store_damaged store_newer store_busy disk_full usage";
    const wanted = [
      ...problems.split(" ").map((code) => `problem-${code}`),
      ...warnings.split(" ").map((code) => `warning-${code}`),
      ...errors.split(" ").map((code) => `error-${code}`),
    ];
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("t", () => {
  it("counts in words", () => {
    expect(t("list-count", { count: 1 })).toBe("1 contact");
    expect(t("list-count", { count: 12408 })).toBe("12,408 contacts");
    expect(t("delete-text", { count: 2, messages: 314 })).toBe(
      "2 contacts and 314 messages will be gone for good.",
    );
    expect(t("delete-text", { count: 1, messages: 0 })).toBe("1 contact will be gone for good.");
  });

  it("keeps a name of the other direction apart", () => {
    expect(t("phone-taken", { name: "Ana" })).toBe("Ana has this number already.");
    expect(t("phone-taken", { name: "أحمد" })).toBe("\u2068أحمد\u2069 has this number already.");
  });

  it("formats numbers as the region does, even without its language", async () => {
    await useLanguage("en-IN");
    expect(locale()).toBe("en-IN");
    expect(t("list-count", { count: 1234567 })).toBe("12,34,567 contacts");
    expect(direction()).toBe("ltr");
    expect(document.documentElement.dir).toBe("ltr");
  });

  it("falls back to English for a language it does not have", async () => {
    await useLanguage("tlh");
    expect(locale()).toBe("en");
    expect(t("close")).toBe("Close");
  });
});

import { afterEach, describe, expect, it } from "vitest";
import { list } from "./format";
import { direction, locale, maybe, t, tagFor, useLanguage } from "./i18n.svelte";

afterEach(() => useLanguage("en"));

describe("t", () => {
  it("counts in words", () => {
    expect(t("list-count", { count: 1 })).toBe("1 contact");
    expect(t("list-count", { count: 12408 })).toBe("12,408 contacts");
    expect(t("delete-text", { count: 2, messages: 314 })).toBe(
      "2 contacts and 314 messages will be gone for good.",
    );
    expect(t("delete-text", { count: 1, messages: 0 })).toBe("1 contact will be gone for good.");
  });

  it("isolates a name of the other direction", () => {
    expect(t("phone-taken", { name: "Ana" })).toBe("Ana already has this number.");
    expect(t("phone-taken", { name: "أحمد" })).toBe("\u2068أحمد\u2069 already has this number.");
    expect(list(["Ana", "أحمد"])).toBe("Ana and \u2068أحمد\u2069");
  });

  it("keeps what moves letters inside the name that has it", () => {
    const inside = (name: string) => t("phone-taken", { name }).replace(" already has this number.", "");
    expect(inside("\u202eabc")).toBe("\u2068\u202eabc\u202c\u2069");
    expect(inside("\u2069\u202eabc\u2067")).toBe("\u2068\u202eabc\u2067\u2069\u202c\u2069");
    expect(inside("a\u2066b\u202ec\u2069d\u202ce")).toBe("\u2068a\u2066b\u202ec\u2069de\u2069");
    expect(inside("\u202a+34 612\u202c")).toBe("\u2068\u202a+34 612\u202c\u2069");
    expect(inside(list(["أحمد"]))).toBe("\u2068\u2068أحمد\u2069\u2069");
  });

  it("isolates names and phone numbers in a right-to-left language", async () => {
    await useLanguage("ar");
    expect(t("phone-taken", { name: "Ana" })).toContain("\u2068Ana\u2069");
    expect(t("phone-ok", { number: "+34 612 34 56 78", country: "إسبانيا" })).toBe(
      "\u2068+34 612 34 56 78\u2069 · \u2068إسبانيا\u2069",
    );
    expect(t("phone-help")).toContain("\u2066+34 612 34 56 78\u2069");
  });

  it("formats numbers as the region does, even without its language", async () => {
    await useLanguage("en-IN");
    expect(locale()).toBe("en-IN");
    expect(t("list-count", { count: 1234567 })).toBe("12,34,567 contacts");
    expect(direction()).toBe("ltr");
    expect(document.documentElement.dir).toBe("ltr");
  });
});

describe("maybe", () => {
  it("is null where there is no message, or an argument is missing", () => {
    expect(maybe("error-brand_new")).toBeNull();
    expect(maybe("error-group_exists")).toBeNull();
    expect(maybe("error-group_exists", { name: "Family" })).toContain("“Family”");
  });
});

describe("the language", () => {
  it("changes while the page is open, with its direction", async () => {
    await useLanguage("ar");
    expect(t("close")).toBe("إغلاق");
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["ar", "rtl"]);
    await useLanguage("es-MX");
    expect(t("close")).toBe("Cerrar");
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(["es-MX", "ltr"]);
  });

  it("is English where there is no catalogue", async () => {
    await useLanguage("tlh");
    expect(locale()).toBe("en");
    expect(t("close")).toBe("Close");
    await useLanguage("C.UTF-8");
    expect(locale()).toBe("en");
  });

  it("serves a tag in the same language and script, whatever its region", async () => {
    const close = async (tag: string) => {
      await useLanguage(tag);
      return [t("close"), document.documentElement.lang];
    };
    expect(await close("pt-PT")).toEqual(["Fechar", "pt-PT"]);
    expect(await close("zh-CN")).toEqual(["关闭", "zh-CN"]);
    expect(await close("zh_SG.UTF-8")).toEqual(["关闭", "zh-SG"]);
    expect(await close("zh-Hans-HK")).toEqual(["关闭", "zh-Hans-HK"]);
    // Traditional characters are another script.
    expect(await close("zh-TW")).toEqual(["Close", "en"]);
    expect(await close("zh-HK")).toEqual(["Close", "en"]);
  });

  it("accepts the language tags of operating systems", async () => {
    await useLanguage("es_MX.UTF-8");
    expect(locale()).toBe("es-MX");
    await useLanguage("ar_EG@latin");
    expect(locale()).toBe("ar-EG");
  });

  it("is the one that was requested last", async () => {
    await Promise.all([useLanguage("ar"), useLanguage("es"), useLanguage("en")]);
    expect(t("close")).toBe("Close");
    await Promise.all([useLanguage("en"), useLanguage("ar")]);
    expect(t("close")).toBe("إغلاق");
  });

  it("follows the system, and keeps its region for its own language", () => {
    expect(tagFor(null, "es-MX")).toBe("es-MX");
    expect(tagFor("es", "es-MX")).toBe("es-MX");
    expect(tagFor("ar", "es-MX")).toBe("ar");
    expect(tagFor("en", "de-AT")).toBe("en");
    expect(tagFor("pt-BR", "pt-PT")).toBe("pt-PT");
    expect(tagFor("zh-Hans", "zh-SG")).toBe("zh-SG");
    expect(tagFor("zh-Hans", "zh-TW")).toBe("zh-Hans");
  });
});

// Filters in words.
import type { Filter } from "../lib/bindings";
import { monthName, region } from "../lib/format";
import { t } from "../lib/i18n.svelte";

/** What a filter's chip says; `label` names its field. */
export function filterText(filter: Filter, label: (field: string) => string): string {
  switch (filter.kind) {
    case "group":
      return t("filter-group", { name: filter.name });
    case "no_group":
      return t("filter-no-group");
    case "starred":
      return t("filter-starred");
    case "country":
      return filter.region === null ? t("overview-country-none") : region(filter.region);
    case "added":
      return t("filter-added", { month: monthName(filter.month) });
    case "field":
      return filter.value === null
        ? t("filter-empty", { field: label(filter.field) })
        : t("filter-value", { field: label(filter.field), value: filter.value });
  }
}

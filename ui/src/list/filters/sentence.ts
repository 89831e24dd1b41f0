// Filters in words.
import type { Field, Filter, Operator } from "../../lib/bindings";
import { date, eitherOf, list, moment, monthName, number, region, time } from "../../lib/format";
import { monthOf } from "../../lib/filters";
import { t } from "../../lib/i18n.svelte";
import { filterLabel, kindOf, type Kind } from "./kinds";

const ORDERED_IN_TIME: Partial<Record<Operator, string>> = {
  less: "before",
  at_most: "until",
  greater: "after",
  at_least: "since",
};
const OF_CHOICES: Partial<Record<Operator, string>> = {
  is: "has-any",
  all_of: "has-all",
  is_not: "has-none",
};
const OF_GROUPS: Partial<Record<Operator, string>> = {
  is: "in-any",
  all_of: "in-all",
  is_not: "in-none",
  empty: "in-no-group",
  not_empty: "in-group",
};
const OF_COUNTRIES: Partial<Record<Operator, string>> = {
  is: "from",
  is_not: "not-from",
  empty: "from-none",
  not_empty: "from-some",
};
const OF_MESSAGES: Partial<Record<Operator, string>> = { empty: "no-messages", not_empty: "some-messages" };
const OF_STAR: Partial<Record<Operator, string>> = { is: "starred", is_not: "not-starred" };

const NAMES: Partial<Record<Kind, Partial<Record<Operator, string>>>> = {
  date: ORDERED_IN_TIME,
  time: ORDERED_IN_TIME,
  moment: ORDERED_IN_TIME,
  choices: OF_CHOICES,
  groups: OF_GROUPS,
  country: OF_COUNTRIES,
  messages: OF_MESSAGES,
  star: OF_STAR,
};

/** Comparisons that are offered like those of a text, but said in other words. */
const SAID: Partial<Record<Kind, Partial<Record<Operator, string>>>> = {
  file: { is: "imported", is_not: "not-imported", empty: "imported-none", not_empty: "imported-some" },
};

/** The name by which the messages for an operator on a kind of values are found. */
export function messageOf(kind: Kind, operator: Operator): string {
  return NAMES[kind]?.[operator] ?? operator.replaceAll("_", "-");
}

/** The same for the message that says the whole filter. */
export function saidOf(kind: Kind, operator: Operator): string {
  return SAID[kind]?.[operator] ?? messageOf(kind, operator);
}

/** An operator as it is offered. */
export function operatorText(kind: Kind, operator: Operator): string {
  return t(`filter-op-${messageOf(kind, operator)}`);
}

/** A value as it is shown. */
export function valueText(kind: Kind, value: string): string {
  switch (kind) {
    case "number":
    case "messages":
      return value.trim() !== "" && Number.isFinite(Number(value)) ? number(Number(value)) : value;
    case "date":
      return date(value);
    case "moment":
      return value.includes(":") ? moment(value) : date(value);
    case "time":
      return time(value);
    case "country":
      return region(value);
    case "yes_no":
      return ["yes", "true"].includes(value) ? t("value-yes") : value === "no" ? t("value-no") : value;
    default:
      return value;
  }
}

/** What a filter's chip says. */
export function filterText(filter: Filter, fields: readonly Field[]): string {
  const kind = kindOf(filter.field, fields);
  const { operator } = filter;
  const month = kind === "moment" ? monthOf(filter) : null;
  if (month !== null && filter.field === "created_at") return t("filter-added", { month: monthName(month) });
  if (kind === "star" && filter.values[0] === "no") return t("filter-says-not-starred");
  const values = filter.values.map((value) => valueText(kind, value));
  const [from = "", to = ""] = values;
  return t(`filter-says-${saidOf(kind, operator)}`, {
    field: filterLabel(filter.field),
    values: operator === "all_of" ? list(values) : eitherOf(values),
    from,
    to,
    days: Number(filter.values[0] ?? 0),
  });
}

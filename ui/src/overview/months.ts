// Months in a row, for the chart of what was added when.

export type Month = { month: string; contacts: number };

function next(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, "0")}`;
}

/** The last `most` months without gaps: months without new contacts count 0. At least `least` of them. */
export function continuous(months: readonly Month[], most = 24, least = 6): Month[] {
  const known = new Map(months.map(({ month, contacts }) => [month, contacts]));
  const sorted = [...known.keys()].sort();
  const last = sorted.at(-1);
  let month = sorted[0];
  if (last === undefined || month === undefined) return [];
  const all: Month[] = [];
  for (; month <= last; month = next(month)) all.push({ month, contacts: known.get(month) ?? 0 });
  for (let first = all[0]; first && all.length < least; first = all[0])
    all.unshift({ month: previous(first.month), contacts: 0 });
  return all.slice(-most);
}

function previous(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, "0")}`;
}

/** A round number at or above the highest value, for the top line of the chart. */
export function ceiling(value: number): number {
  if (value <= 4) return 4;
  const unit = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * unit).find((step) => step >= value) ?? value;
}

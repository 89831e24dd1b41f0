// Which group names to offer for what is typed.

/** One offer; `fresh` creates a new group, `exact` is the known group whose name was typed. */
export type Offer = { name: string; fresh: boolean; exact: boolean };

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const MOST = 8;

/** Known names that contain the text, those that start with it first; then the text itself as a new name. */
export function suggestions(text: string, known: readonly string[], taken: readonly string[]): Offer[] {
  const typed = text.trim().replace(/\s+/g, " ");
  const wanted = fold(typed);
  const has = new Set(taken.map((name) => name.toLowerCase()));
  const offers = known
    .filter((name) => !has.has(name.toLowerCase()) && fold(name).includes(wanted))
    .map((name) => ({ name, fresh: false, exact: name.toLowerCase() === typed.toLowerCase() }))
    .sort((a, b) => Number(fold(b.name).startsWith(wanted)) - Number(fold(a.name).startsWith(wanted)))
    .slice(0, MOST);
  const isKnown = [...known, ...taken].some((name) => name.toLowerCase() === typed.toLowerCase());
  if (typed !== "" && !typed.includes("|") && !isKnown)
    offers.push({ name: typed, fresh: true, exact: false });
  return offers;
}

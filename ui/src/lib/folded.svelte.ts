// Which sections are folded, remembered on this computer.
const KEY = "kith.folded";

function read(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
  } catch {
    return [];
  }
}

/** Whether a section is folded. */
export class Folded {
  now = $state(false);

  constructor(private readonly section: string) {
    this.now = read().includes(section);
  }

  toggle(): void {
    this.now = !this.now;
    const others = read().filter((each) => each !== this.section);
    try {
      localStorage.setItem(KEY, JSON.stringify(this.now ? [...others, this.section] : others));
    } catch {
      // Without it the section is open at the next start.
    }
  }
}

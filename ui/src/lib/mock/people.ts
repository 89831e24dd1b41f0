// Made-up people, the same ones every time: person 7 of 1,000 never changes.
import type { Contact } from "../bindings";

const FIRST = (
  "Aaliyah, Abdul, Adèle, Agnieszka, Ahmed, Aiko, Alejandra, Amara, Ana, Anders, Anjali, Arjun, Åsa, " +
  "Astrid, Beatriz, Ben, Bogdan, Camille, Carlos, Chidi, Chloé, Daniel, Daria, Deepa, Diego, Élodie, " +
  "Emeka, Emma, Fatima, Felipe, Freya, Giulia, Grace, Hana, Hugo, Ibrahim, Ines, Jakub, Javier, Jun, " +
  "Kateryna, Kenji, Lars, Leïla, Liam, Lucía, Malik, Marie-Claire, Mateo, Mei, Mohammed, Nadia, " +
  "Ngozi, Noah, Olga, Omar, Paula, Priya, Rafael, Rosa, Sana, Sofia, Søren, Tariq, Thabo, Ursula, " +
  "Valentina, Wei, Yuki, Zoë, أحمد, فاطمة, נועה, さくら, 伟"
).split(", ");
const LAST = (
  "Abebe, Almeida, Andersson, Bakker, Bianchi, Castillo, Chen, Dubois, Eriksen, Fischer, " +
  "García Márquez, Haddad, Horváth, Ivanova, Jensen, Kaplan, Kowalska, Lefèvre, López, Mbeki, " +
  "Müller, Nakamura, Novák, Nwosu, O’Connor, Okafor, Papadopoulos, Patel, Pérez, Quispe, Rossi, " +
  "Sánchez, Schmidt, Silva, Tanaka, Ueda, van der Berg, Weber, Yılmaz, Zhang"
).split(", ");
const PLACES = [
  {
    code: "34",
    shape: "6## ## ## ##",
    city: "Valencia",
    state: "Comunitat Valenciana",
    zip: "460##",
    country: "Spain",
    street: "Calle de Colón #",
  },
  {
    code: "1",
    shape: "415-555-####",
    city: "San Francisco",
    state: "CA",
    zip: "941##",
    country: "United States",
    street: "#7 Mission Street",
  },
  {
    code: "44",
    shape: "7911 ######",
    city: "Leeds",
    state: null,
    zip: "LS1 #AB",
    country: "United Kingdom",
    street: "#2 Park Row",
  },
  {
    code: "49",
    shape: "1512 #######",
    city: "Hamburg",
    state: "Hamburg",
    zip: "201##",
    country: "Germany",
    street: "Lange Reihe #4",
  },
  {
    code: "33",
    shape: "6 ## ## ## ##",
    city: "Lyon",
    state: null,
    zip: "690##",
    country: "France",
    street: "#1 rue Mercière",
  },
  {
    code: "20",
    shape: "100 ### ####",
    city: "Cairo",
    state: null,
    zip: "115##",
    country: "Egypt",
    street: "Talaat Harb St #",
  },
  {
    code: "81",
    shape: "90-####-####",
    city: "Kyoto",
    state: null,
    zip: "600-80##",
    country: "Japan",
    street: "Shijō-dōri #",
  },
  {
    code: "55",
    shape: "11 9####-####",
    city: "São Paulo",
    state: "SP",
    zip: "013##-000",
    country: "Brazil",
    street: "Rua Augusta #8",
  },
];
const COMPANIES = ["Northwind", "Acme", "Contoso", "Lumen & Sons", "Blue Heron", "Meridian"];
export const GROUPS = ["Customers", "Family", "Newsletter 2026", "Suppliers", "Book club"];

/** A steady pseudo-random number in 0..1 for a person and a purpose. */
function chance(id: number, salt: number): number {
  let x = (id * 2654435761 + salt * 40503) >>> 0;
  x ^= x >>> 15;
  x = Math.imul(x, 2246822519) >>> 0;
  x ^= x >>> 13;
  return (x >>> 0) / 4294967296;
}

function pick<T>(items: readonly T[], at: number): T {
  return items[Math.min(items.length - 1, Math.floor(at * items.length))] as T;
}

function digits(shape: string, id: number): string {
  let left = String(id).padStart(10, "0");
  return shape.replace(/#/g, () => {
    const digit = left.at(-1) ?? "0";
    left = digit + left.slice(0, -1);
    return digit;
  });
}

/** Person `id` (from 1) of `count`. Names are sorted by id. */
export function person(id: number, count: number): Contact {
  const along = (id - 1) / Math.max(1, count);
  const first = pick(FIRST, along);
  const last = chance(id, 1) < 0.06 ? null : pick(LAST, (along * FIRST.length) % 1);
  const place = pick(PLACES, chance(id, 2));
  const display = `+${place.code} ${digits(place.shape, id)}`;
  const mail = `${first} ${last ?? ""}`
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .trim()
    .toLowerCase()
    .replace(/ +/g, ".");
  const groups = GROUPS.filter((_, n) => chance(id, 10 + n) < [0.4, 0.08, 0.3, 0.05, 0.02][n]!);
  const hasAddress = chance(id, 3) < 0.6;
  const at = new Date(Date.UTC(2025, 10, 1) + Math.floor(chance(id, 4) * 380) * 86_400_000).toISOString();
  return {
    id,
    first_name: first,
    last_name: last,
    phone: display.replace(/[^+\d]/g, ""),
    phone_display: display,
    email:
      mail && chance(id, 5) < 0.8
        ? `${mail}@${pick(["example.com", "example.org", "mail.test"], chance(id, 6))}`
        : null,
    groups,
    street: hasAddress ? digits(place.street, id) : null,
    city: hasAddress ? place.city : null,
    state: hasAddress ? place.state : null,
    zip: hasAddress ? digits(place.zip, id) : null,
    country: chance(id, 3) < 0.8 ? place.country : null,
    starred: chance(id, 7) < 0.04,
    fields: {
      Company: chance(id, 8) < 0.5 ? pick(COMPANIES, chance(id, 9)) : null,
      Birthday: chance(id, 20) < 0.3 ? `19${60 + (id % 40)}-0${1 + (id % 9)}-1${id % 10}` : null,
      "Customer tier": chance(id, 21) < 0.5 ? pick(["Bronze", "Silver", "Gold"], chance(id, 22)) : null,
      Languages:
        chance(id, 23) < 0.3 ? ["English", pick(["Spanish", "Arabic", "Japanese"], chance(id, 24))] : null,
      "Do not call": chance(id, 25) < 0.1 ? true : null,
      Website: null,
      Notes: null,
    },
    created_at: at,
    updated_at: at,
    messages: chance(id, 26) < 0.3 ? Math.floor(chance(id, 27) * 300) : 0,
  };
}

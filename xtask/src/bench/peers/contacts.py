"""What the importing scripts share: checking a contact, and storing contacts with sqlite3 in one transaction."""

import datetime
import sqlite3

import phonenumbers

COLUMNS = [
    "first_name", "last_name", "phone", "email", "street", "city", "state", "zip", "country",
    "company", "score", "since", "newsletter", "tier",
]
TIERS = {"gold": "Gold", "silver": "Silver", "bronze": "Bronze"}
CHECKBOX = {"yes": 1, "true": 1, "1": 1, "no": 0, "false": 0, "0": 0}


def phone(text):
    """Returns a valid number in E.164."""
    number = phonenumbers.parse(text, None)
    if not phonenumbers.is_valid_number(number):
        raise ValueError("not a valid phone")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def date(value):
    if isinstance(value, datetime.date):
        return value.isoformat()[:10]
    return datetime.date.fromisoformat(value).isoformat()


def checkbox(value):
    return value if isinstance(value, bool) else CHECKBOX[value.lower()]


class Store:
    """Takes rows, and skips those that are invalid or whose phone is stored already."""

    def __init__(self, path):
        self.database = sqlite3.connect(path, isolation_level=None)
        self.database.executescript(
            f"""
            PRAGMA journal_mode = WAL;
            CREATE TABLE contacts (id INTEGER PRIMARY KEY, {", ".join(COLUMNS)});
            CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
            CREATE TABLE contact_groups (contact_id, group_id, PRIMARY KEY (contact_id, group_id)) WITHOUT ROWID;
            """
        )
        self.insert = f"INSERT INTO contacts VALUES ({', '.join('?' * (len(COLUMNS) + 1))})"
        self.phones = set()
        self.groups = {}
        self.contacts = []
        self.memberships = []
        self.count = 0
        self.failed = []
        self.database.execute("BEGIN")

    def add(self, line, values, groups):
        """Stores a contact: its values by column, and the names of its groups."""
        try:
            if not values["first_name"]:
                raise ValueError("no first name")
            values["phone"] = phone(values["phone"])
            for column, parse in (
                ("score", float), ("since", date), ("newsletter", checkbox), ("tier", lambda v: TIERS[v.lower()]),
            ):
                value = values.get(column)
                values[column] = None if value is None or value == "" else parse(value)
        except (ValueError, KeyError, phonenumbers.NumberParseException) as problem:
            self.failed.append((line, str(problem)))
            return
        if values["phone"] in self.phones:
            self.failed.append((line, "duplicate"))
            return
        self.phones.add(values["phone"])
        self.count += 1
        self.contacts.append((self.count, *(values.get(column) or None for column in COLUMNS)))
        for name in groups:
            group = self.groups.setdefault(name, len(self.groups) + 1)
            self.memberships.append((self.count, group))
        if len(self.contacts) == 10_000:
            self.flush()

    def flush(self):
        self.database.executemany(self.insert, self.contacts)
        self.database.executemany("INSERT OR IGNORE INTO contact_groups VALUES (?, ?)", self.memberships)
        self.contacts.clear()
        self.memberships.clear()

    def finish(self):
        self.flush()
        self.database.executemany("INSERT INTO groups VALUES (?, ?)", ((id, name) for name, id in self.groups.items()))
        self.database.execute("CREATE UNIQUE INDEX contacts_phone ON contacts (phone)")
        self.database.execute("COMMIT")
        self.database.close()
        print(f"{self.count} contacts, {len(self.failed)} rows left out")


def by_column(header):
    """Maps the headers of a table to columns: "First name" to first_name."""
    return [name.strip().lower().replace(" ", "_") for name in header]


def add_row(store, line, columns, cells):
    """Stores a row of a table."""
    values = {
        column: cell.strip() if isinstance(cell, str) else cell for column, cell in zip(columns, cells)
    }
    names = values.pop("group_name", values.pop("groups", None)) or ""
    store.add(line, values, [name.strip() for name in names.split("|") if name.strip()])

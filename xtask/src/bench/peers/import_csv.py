"""import_csv.py FILE DATABASE: imports a CSV file with csv, phonenumbers and sqlite3."""

import csv
import sys

import contacts

store = contacts.Store(sys.argv[2])
with open(sys.argv[1], newline="", encoding="utf-8-sig") as file:
    rows = csv.reader(file)
    columns = contacts.by_column(next(rows))
    for cells in rows:
        contacts.add_row(store, rows.line_num, columns, cells)
store.finish()

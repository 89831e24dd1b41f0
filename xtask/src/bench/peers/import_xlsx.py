"""import_xlsx.py FILE DATABASE: imports a workbook with openpyxl, phonenumbers and sqlite3."""

import sys

import openpyxl

import contacts

store = contacts.Store(sys.argv[2])
book = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)
rows = book.active.iter_rows(values_only=True)
columns = contacts.by_column(next(rows))
for line, cells in enumerate(rows, start=2):
    contacts.add_row(store, line, columns, ["" if cell is None else cell for cell in cells])
store.finish()

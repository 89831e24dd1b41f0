"""export_xlsx.py DATABASE OUT: writes the contacts of a store of Kith to a workbook, with sqlite3 and XlsxWriter."""

import datetime
import sqlite3
import sys

import xlsxwriter

QUERY = """
SELECT first_name, last_name, phone, email,
    (SELECT group_concat(g.name, ' | ') FROM contact_groups cg JOIN groups g ON g.id = cg.group_id
     WHERE cg.contact_id = c.id) AS groups,
    street, city, state, zip, country, starred, f_1, f_2, f_3, f_4, f_5
FROM contacts c ORDER BY id
"""

database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
rows = database.execute(QUERY)
header = [column[0] for column in rows.description]
since, newsletter = header.index("f_3"), header.index("f_4")
book = xlsxwriter.Workbook(sys.argv[2], {"constant_memory": True})
sheet = book.add_worksheet("Contacts")
day = book.add_format({"num_format": "yyyy-mm-dd"})
sheet.freeze_panes(1, 0)
sheet.write_row(0, 0, header)
for number, row in enumerate(rows, start=1):
    for column, value in enumerate(row):
        if value is None:
            continue
        if column == since:
            sheet.write_datetime(number, column, datetime.datetime.fromisoformat(value), day)
        elif column == newsletter:
            sheet.write_boolean(number, column, value)
        elif isinstance(value, str):
            sheet.write_string(number, column, value)
        else:
            sheet.write_number(number, column, value)
sheet.autofilter(0, 0, number, len(header) - 1)
book.close()

"""import_cards.py FILE DATABASE: imports vCards with vobject, phonenumbers and sqlite3."""

import sys

import vobject

import contacts


def value(card, name):
    child = getattr(card, name, None)
    return child.value if child is not None else None


store = contacts.Store(sys.argv[2])
with open(sys.argv[1], newline="", encoding="utf-8") as file:
    for number, card in enumerate(vobject.readComponents(file), start=1):
        name, address, company = value(card, "n"), value(card, "adr"), value(card, "org")
        values = {
            "first_name": name.given,
            "last_name": name.family,
            "phone": value(card, "tel") or "",
            "email": value(card, "email"),
            "company": company[0] if company else None,
        }
        if address:
            values |= {
                "street": address.street, "city": address.city, "state": address.region,
                "zip": address.code, "country": address.country,
            }
        store.add(number, values, [group for group in value(card, "categories") or [] if group])
store.finish()

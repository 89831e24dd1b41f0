# Duplicates and merging

duplicates = Duplicates
duplicates-pairs = Likely duplicates
duplicates-count =
    { $count ->
        [one] { $count } likely pair
       *[other] { $count } likely pairs
    }
duplicates-kept =
    { $count ->
        [one] The { $kept } most likely of { $count } pair
       *[other] The { $kept } most likely of { $count } pairs
    }
duplicates-place = Pair { $place } of { $count }
duplicates-range = { $first }–{ $last } of { $count }
duplicates-earlier = Previous pairs
duplicates-later = Next pairs
duplicates-previous = Previous pair
duplicates-next = Next pair
duplicates-reason-same-email-and-name = Same email and name
duplicates-reason-same-name-near-phone = Same name, almost the same phone
duplicates-reason-same-email = Same email
duplicates-reason-same-name = Same name
duplicates-reason-near-name = Nearly the same name
duplicates-searching = Looking for duplicates
duplicates-looking =
    { $count ->
        [one] Kith compares the names, emails and phones of { $count } contact. You can keep working in the meantime.
       *[other] Kith compares the names, emails and phones of { $count } contacts. You can keep working in the meantime.
    }
duplicates-idle-title = Find duplicates
duplicates-idle-text = Kith looks for contacts with the same email, nearly the same name, or the same name and almost the same phone.
duplicates-find = Find duplicates
duplicates-again = Search again
duplicates-failed = The search failed
duplicates-none-title = No duplicates
duplicates-none-text = No two contacts look like the same person.
duplicates-merge = Merge
duplicates-deny = Not a duplicate
duplicates-skip = Skip
duplicates-denied = Kith remembers that these are two people.
merged-done = Merged into { $name }.
merge-title =
    { $count ->
        [one] Merge { $count } contact
       *[other] Merge { $count } contacts
    }
merge-text = They become one contact. Where they differ, choose which value it keeps.
merge-do =
    { $count ->
        [one] Merge
       *[other] Merge { $count } contacts
    }
merge-take-all = Use all of these
merge-history = History
merge-groups-united = All groups are kept.
merge-messages =
    { $count ->
        [one] { $count } message in one history ({ $parts })
       *[other] { $count } messages in one history ({ $parts })
    }
merge-nothing-lost = Phone numbers and email addresses you don’t choose are noted in the history. A merge can be undone.
bulk-merge = Merge…

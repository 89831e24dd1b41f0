# The guide

guide-title = Kith Guide
guide-contents = Contents of the guide
guide-search = Search the guide
guide-back = Back
guide-forward = Forward
guide-results =
    { $count ->
        [0] Nothing found
        [one] { $count } section found
       *[other] { $count } sections found
    }
guide-in-english = The guide is in English.
guide-why-left-out = Why were rows left out?
guide-what-to-do = What to do about this
guide-get-file = How do I get the file out of …
guide-from-google = Google Contacts
guide-from-outlook = Outlook
guide-from-icloud = iCloud or a Mac
guide-from-phone = A phone
guide-from-spreadsheet = A spreadsheet
guide-about-duplicates = How duplicates are found
guide-about-backups = How backups work
guide-about-privacy = What Kith stores
guide-about-fields = More about fields
guide-first-steps = First steps

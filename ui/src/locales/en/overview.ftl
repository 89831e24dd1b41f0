# Overview

overview-empty-title = Nothing to see yet
overview-empty-text = Once there are contacts, this page shows where they are from, how they are grouped and how complete they are.
overview-contacts =
    { $count ->
        [one] contact
       *[other] contacts
    }
overview-starred =
    { $count ->
       *[other] starred
    }
overview-countries = By country
overview-country-none = No country
overview-groups = By group
overview-group-none = In no group
overview-days = Coming up
overview-days-more = The next { $shown } of { $total } within a month.
overview-day = { $field }, { $date }
overview-months = Added per month
overview-completeness = How complete they are
overview-completeness-text = Each bar opens the contacts without a value.
overview-name = Name
overview-count = Contacts
overview-more =
    { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
overview-less = Show fewer
overview-open =
    { $count ->
        [one] { $name }: show { $count } contact
       *[other] { $name }: show { $count } contacts
    }
overview-missing =
    { $missing ->
        [0] { $field }: all contacts have a value
        [one] { $field }: { $percent }. Show the { $missing } contact without a value
       *[other] { $field }: { $percent }. Show the { $missing } contacts without a value
    }

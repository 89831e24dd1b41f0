# Filters

filters = Filters
filters-clear = Clear all
filter-and = and
filter-add = Add a filter
filter-edit = Change the filter
filter-remove = Remove the filter “{ $filter }”
filter-apply = Add filter
filter-change = Change filter
filter-field = Field
filter-operator = Comparison
filter-values = Values
filter-value-label = Value
filter-value-or = Or value { $number }
filter-value-missing = Enter or choose a value.
filter-or = Or another value
filter-from = From
filter-to = To
filter-days = Days from today
filter-find-choice = Find
filter-no-choice = Nothing found
filter-not-note = Contacts without a value are included.
filter-phone-country = Country of the phone
filter-messages = Number of messages
filter-created-at = Date added
filter-updated-at = Date changed
filter-imported-from = Imported file

# Comparisons, as they are offered after the name of a field

filter-op-is = is
filter-op-is-not = is not
filter-op-contains = contains
filter-op-starts-with = starts with
filter-op-empty = is empty
filter-op-not-empty = is not empty
filter-op-less = is less than
filter-op-at-most = is at most
filter-op-greater = is more than
filter-op-at-least = is at least
filter-op-between = is between
filter-op-before = is before
filter-op-until = is this or earlier
filter-op-after = is after
filter-op-since = is this or later
filter-op-upcoming = comes again within
filter-op-has-any = include any of
filter-op-has-all = include all of
filter-op-has-none = include none of
filter-op-in-any = any of
filter-op-in-all = all of
filter-op-in-none = none of
filter-op-in-group = any group at all
filter-op-in-no-group = no group
filter-op-from = is
filter-op-not-from = is not
filter-op-from-some = is known
filter-op-from-none = is not known
filter-op-some-messages = has messages
filter-op-no-messages = has no messages
filter-op-starred = yes
filter-op-not-starred = no

# Filters as sentences

filter-added = Added in { $month }
filter-says-is = { $field } is { $values }
filter-says-is-not = { $field } is not { $values }
filter-says-contains = { $field } contains { $values }
filter-says-starts-with = { $field } starts with { $values }
filter-says-empty = { $field } is empty
filter-says-not-empty = { $field } is not empty
filter-says-less = { $field } is less than { $from }
filter-says-at-most = { $field } is at most { $from }
filter-says-greater = { $field } is more than { $from }
filter-says-at-least = { $field } is at least { $from }
filter-says-between = { $field } is between { $from } and { $to }
filter-says-before = { $field } is before { $from }
filter-says-until = { $field } is { $from } or earlier
filter-says-after = { $field } is after { $from }
filter-says-since = { $field } is { $from } or later
filter-says-upcoming =
    { $days ->
        [0] { $field } is today
        [one] { $field } is today or tomorrow
       *[other] { $field } is within { $days } days
    }
filter-says-has-any = { $field } include { $values }
filter-says-has-all = { $field } include { $values }
filter-says-has-none = { $field } do not include { $values }
filter-says-in-any = In { $values }
filter-says-in-all = In { $values }
filter-says-in-none = Not in { $values }
filter-says-in-group = In a group
filter-says-in-no-group = In no group
filter-says-from = Phone is from { $values }
filter-says-not-from = Phone is not from { $values }
filter-says-from-some = Country of the phone is known
filter-says-from-none = Country of the phone is not known
filter-says-some-messages = Has messages
filter-says-no-messages = Has no messages
filter-says-imported = Imported from { $values }
filter-says-not-imported = Not imported from { $values }
filter-says-imported-some = Was imported
filter-says-imported-none = Was not imported
filter-says-starred = Starred
filter-says-not-starred = Not starred

# History

history = History
history-count =
    { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }
history-search = Search this history
history-no-match = No match
history-match = { $at } of { $count }
history-match-earlier = Earlier match
history-match-later = Later match
history-more = Show the history in the whole panel
history-less = Show the contact’s fields
history-latest = Go to the newest entry
history-empty = Write down calls and meetings here, or import a WhatsApp chat.
history-add-note = Add a note
history-import = Import a WhatsApp chat
history-write = New entry
history-write-note = Write a note
history-write-message = Write what was said
history-add = Add
history-text = Text
history-kind = Kind
history-kind-note = Note
history-kind-in = Received
history-kind-out = Sent
history-date = Date
history-time = Time
history-earlier = Set another time
history-now = Use the current time
history-received = Received
history-sent = Sent
history-note = Note
history-system = Notice
history-entry = { $who }, { $when }
history-entry-actions = Actions: { $who }, { $when }
history-actions = Actions for this entry
history-attachment = Attachment
history-show-all = Show all
history-copy = Copy text
history-edit = Edit
history-edit-title = Edit entry
history-delete-title = Delete this entry?
history-delete-text = It will be gone for good, and this can’t be undone. Earlier backups still contain it.
history-delete-do = Delete entry

chat-title = Import a WhatsApp chat
chat-reading = Reading the chat…
chat-holds =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
chat-between = { $first } to { $last }
chat-dates = The dates in this chat can be read in more than one way. Which one is right?
chat-dates-legend = Order of the dates
chat-dates-means = “{ $example }” is { $date }
chat-go-on = Continue
chat-me = Which of them is you?
chat-me-help = Kith remembers your name for later chats.
chat-nobody = None of them
chat-wrote =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
chat-where = Where it goes
chat-where-whole = The whole chat into the history of { $name }
chat-where-parts = What each person wrote into their own history
chat-where-other = Into the history of the contact who wrote it
chat-where-parts-help = People Kith doesn’t know are left out, unless you choose a contact for them.
chat-more =
    { $count ->
        [one] { $count } more person wrote fewer messages. They go to the contact with the same phone number or name.
       *[other] { $count } more people wrote fewer messages. They go to the contacts with the same phone numbers or names.
    }
chat-left-out = Left out
chat-choose-for = Choose a contact for { $sender }
chat-leave-out = Leave { $sender } out
chat-do = Import chat
chat-done-title = Chat imported
chat-new =
    { $count ->
        [one] { $count } new entry
       *[other] { $count } new entries
    }
chat-here =
    { $count ->
        [one] { $count } already here
       *[other] { $count } already here
    }
chat-skipped =
    { $count ->
        [one] { $count } skipped
       *[other] { $count } skipped
    }
chat-part =
    { $count ->
        [one] { $name }: { $count } new entry
       *[other] { $name }: { $count } new entries
    }
chat-nobodys = Left out, because no contact was chosen: { $senders }.
chat-remembered = Messages from { $name } count as yours, in later chats too.

# What was done

starred-done =
    { $count ->
        [one] { $count } Kontakt zu den Favoriten hinzugefügt.
       *[other] { $count } Kontakte zu den Favoriten hinzugefügt.
    }
unstarred-done =
    { $count ->
        [one] { $count } Kontakt aus den Favoriten entfernt.
       *[other] { $count } Kontakte aus den Favoriten entfernt.
    }
grouped-done =
    { $count ->
        [0] Sie waren bereits in „{ $group }“.
        [one] { $count } Kontakt zu „{ $group }“ hinzugefügt.
       *[other] { $count } Kontakte zu „{ $group }“ hinzugefügt.
    }
ungrouped-done =
    { $count ->
        [0] Keiner davon war in „{ $group }“.
        [one] { $count } Kontakt aus „{ $group }“ entfernt.
       *[other] { $count } Kontakte aus „{ $group }“ entfernt.
    }
deleted-done =
    { $messages ->
        [0] { $count ->
            [one] { $count } Kontakt gelöscht.
           *[other] { $count } Kontakte gelöscht.
        }
       *[other] { $count ->
            [one] { $count } Kontakt und sein Verlauf gelöscht.
           *[other] { $count } Kontakte und ihre Verläufe gelöscht.
        }
    }
exported-done =
    { $count ->
        [one] { $count } Kontakt in „{ $file }“ gespeichert.
       *[other] { $count } Kontakte in „{ $file }“ gespeichert.
    }
template-done = Die Vorlage wurde als „{ $file }“ gespeichert.
work-star = Favoriten werden hinzugefügt…
work-unstar = Favoriten werden entfernt…
work-group = Wird zur Gruppe hinzugefügt…
work-ungroup = Wird aus der Gruppe entfernt…
work-delete = Kontakte werden gelöscht…
work-undo = Wird rückgängig gemacht…
work-redo = Wird wiederholt…
work-saving = Wird gespeichert…
edited-done =
    { $count ->
        [0] Kein Kontakt musste geändert werden.
        [one] „{ $field }“ in { $count } Kontakt geändert.
       *[other] „{ $field }“ in { $count } Kontakten geändert.
    }
work-edit = Kontakte werden geändert…

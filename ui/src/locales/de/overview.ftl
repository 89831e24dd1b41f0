# Overview

overview-empty-title = Noch nichts zu sehen
overview-empty-text = Sobald es Kontakte gibt, zeigt diese Seite, woher sie kommen, wie sie gruppiert und wie vollständig sie sind.
overview-contacts =
    { $count ->
        [one] Kontakt
       *[other] Kontakte
    }
overview-starred =
    { $count ->
        [one] Favorit
       *[other] Favoriten
    }
overview-countries = Nach Land
overview-country-none = Kein Land
overview-groups = Nach Gruppe
overview-group-none = In keiner Gruppe
overview-days = Demnächst
overview-days-more = Die nächsten { $shown } von { $total } innerhalb eines Monats.
overview-day = { $field }, { $date }
overview-months = Hinzugefügt pro Monat
overview-completeness = Vollständigkeit
overview-completeness-text = Jeder Balken öffnet die Kontakte ohne diesen Wert.
overview-name = Name
overview-count = Kontakte
overview-more =
    { $count ->
        [one] { $count } weiteren anzeigen
       *[other] { $count } weitere anzeigen
    }
overview-less = Weniger anzeigen
overview-open =
    { $count ->
        [one] { $name }: { $count } Kontakt anzeigen
       *[other] { $name }: { $count } Kontakte anzeigen
    }
overview-missing =
    { $missing ->
        [0] { $field }: Alle Kontakte haben einen Wert
        [one] { $field }: { $percent }. Den { $missing } Kontakt ohne Wert anzeigen
       *[other] { $field }: { $percent }. Die { $missing } Kontakte ohne Wert anzeigen
    }

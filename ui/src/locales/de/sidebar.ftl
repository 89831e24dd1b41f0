# Sidebar

sidebar = Bereiche
sidebar-show = Bereiche anzeigen
sidebar-section = Abschnitt { $name }
place-all = Alle Kontakte
place-starred = Favoriten
groups = Gruppen
group-add = Neue Gruppe
group-actions = Aktionen für { $name }
group-rename = Umbenennen…
group-delete = Gruppe löschen…
group-new-title = Neue Gruppe
group-rename-title = Gruppe umbenennen
group-name = Name
group-name-bar = Ein Gruppenname darf „|“ nicht enthalten.
group-name-empty = Einen Namen für die Gruppe eingeben.
group-create = Gruppe erstellen
group-rename-do = Umbenennen
group-delete-title = Die Gruppe „{ $name }“ löschen?
group-delete-text =
    { $count ->
        [0] Sie enthält keinen Kontakt.
        [one] Ihr Kontakt bleibt in Kith; er verlässt nur die Gruppe.
       *[other] Ihre { $count } Kontakte bleiben in Kith; sie verlassen nur die Gruppe.
    }
group-delete-do = Gruppe löschen
group-deleted = Die Gruppe „{ $name }“ wurde gelöscht.
groups-none = Noch keine Gruppen
groups-not-found = Keine Gruppe hat dies im Namen.
groups-find = Gruppe suchen
groups-sort = Gruppen nach Namen sortieren
group-color = Farbe
group-color-none = Keine Farbe
group-color-red = Rot
group-color-orange = Orange
group-color-yellow = Gelb
group-color-green = Grün
group-color-teal = Türkis
group-color-blue = Blau
group-color-purple = Violett
group-color-gray = Grau
smart-groups = Intelligente Gruppen
smart-save = Als intelligente Gruppe speichern
smart-save-changes = Änderungen speichern
smart-save-new = Als neue intelligente Gruppe speichern…
smart-discard = Änderungen verwerfen
smart-changes = Mehr für die geänderte intelligente Gruppe
smart-save-title = Als intelligente Gruppe speichern
smart-save-do = Speichern
smart-rename-title = Intelligente Gruppe umbenennen
smart-help = Eine intelligente Gruppe zeigt immer die Kontakte, auf die ihre Suche und ihre Filter zutreffen.
smart-changed = Die intelligente Gruppe „{ $name }“ wurde geändert.
smart-delete = Intelligente Gruppe löschen…
smart-delete-title = Die intelligente Gruppe „{ $name }“ löschen?
smart-delete-text = Ihre Suche und ihre Filter werden gelöscht. Alle Kontakte bleiben.
smart-delete-do = Intelligente Gruppe löschen
smart-deleted = Die intelligente Gruppe „{ $name }“ wurde gelöscht.
place-up = Nach oben
place-down = Nach unten
overview = Übersicht
settings = Einstellungen
plan-used =
    { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
plan-used-of =
    { $limit ->
        [one] { $used } von { $limit } Kontakt
       *[other] { $used } von { $limit } Kontakten
    }
plan-near = Fast voll
plan-full = Der Tarif ist voll
plan-label = Tarif { $plan }

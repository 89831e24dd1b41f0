# Backups

backups-text = Kith sichert die Kontakte einmal am Tag, vor jedem Import, vor einer Wiederherstellung und bevor eine neue Version ihre Datei ändert.
backups-now = Jetzt sichern
backups-save = Sicherung speichern unter…
backups-restore-file = Aus einer Datei wiederherstellen…
backups-none-title = Noch keine Sicherungen
backups-none-text = Die erste Sicherung entsteht automatisch innerhalb eines Tages, nachdem Kontakte hinzugefügt wurden, oder jetzt über die Schaltfläche.
backups-list = Sicherungen
backups-reason-daily = Täglich
backups-reason-import = Vor einem Import
backups-reason-migration = Vor einem Update von Kith
backups-reason-restore = Vor einer Wiederherstellung
backups-reason-manual = Manuell
backups-contacts =
    { $count ->
        [one] { $count } Kontakt
       *[other] { $count } Kontakte
    }
backups-unreadable = Nicht lesbar
backups-restore = Wiederherstellen…
backups-restore-of = Sicherung vom { $when } wiederherstellen
backups-delete-of = Sicherung vom { $when } löschen
backups-delete-title = Sicherung vom { $when } löschen?
backups-delete-text = Ihre Datei wird endgültig gelöscht. Die Kontakte bleiben unverändert.
backups-delete-do = Sicherung löschen
backups-deleted = Die Sicherung wurde gelöscht.
backups-made =
    { $count ->
        [one] { $count } Kontakt wurde gesichert.
       *[other] { $count } Kontakte wurden gesichert.
    }
backups-saved =
    { $count ->
        [one] Die Sicherung von { $count } Kontakt wurde als { $file } gespeichert.
       *[other] Die Sicherung von { $count } Kontakten wurde als { $file } gespeichert.
    }
backups-work-backup = Wird gesichert…
backups-work-restore = Wird wiederhergestellt…
backups-work-salvage = Die beschädigte Datei wird gelesen…
backups-kept = Anzahl automatischer Sicherungen
backups-kept-help = Die ältesten werden zuerst gelöscht. Manuelle Sicherungen bleiben, bis sie von Hand gelöscht werden.
backups-kept-wrong = Eine ganze Zahl von 1 bis 1000 eingeben.
backups-kept-saved = Die Anzahl der Sicherungen wurde gespeichert.
backups-where = Sicherungsordner

restore-title = Sicherung vom { $when } wiederherstellen?
restore-title-file = „{ $file }“ wiederherstellen?
restore-has =
    { $count ->
        [one] Sie enthält { $count } Kontakt.
       *[other] Sie enthält { $count } Kontakte.
    }
restore-now-none = Derzeit gibt es keine Kontakte.
restore-now =
    { $count ->
        [one] Derzeit gibt es { $count } Kontakt. Er wird zuerst gesichert, sodass eine Rückkehr möglich ist.
       *[other] Derzeit gibt es { $count } Kontakte. Sie werden zuerst gesichert, sodass eine Rückkehr möglich ist.
    }
restore-rest = Gruppen, Felder, Verläufe und Importe werden ebenfalls wiederhergestellt. Einstellungen und Tarife bleiben unverändert. Spätere Änderungen lassen sich danach nicht mehr einzeln rückgängig machen.
restore-over = Der Tarif { $plan } erlaubt weniger Kontakte. Alle werden wiederhergestellt, aber es können keine weiteren hinzugefügt werden.
restore-do = Wiederherstellen
restore-done =
    { $count ->
        [one] { $count } Kontakt wurde wiederhergestellt.
       *[other] { $count } Kontakte wurden wiederhergestellt.
    }
restore-mended =
    { $count ->
        [one] Ein Fehler in der Sicherung wurde behoben oder ausgelassen.
       *[other] { $count } Fehler in der Sicherung wurden behoben oder ausgelassen.
    }

rescue-title = Die Kontaktdatei ist beschädigt
rescue-text = Ein anderes Programm hat sie verändert, oder der Datenträger hat einen Teil davon verloren. Wie soll es weitergehen? Die beschädigte Datei bleibt in jedem Fall erhalten.
rescue-restore-title = Sicherung wiederherstellen
rescue-restore-text = Alles wird so, wie es zum Zeitpunkt der Sicherung war.
rescue-restore-none = Auf diesem Computer gibt es keine Sicherungen. Vielleicht gibt es anderswo eine.
rescue-file = Sicherungsdatei auswählen…
rescue-salvage-title = Lesbares retten
rescue-salvage-text = Kith liest die beschädigte Datei und kopiert jeden unversehrten Kontakt in eine neue Datei. Das Ergebnis ist aktueller als eine Sicherung, aber einige Kontakte können fehlen.
rescue-salvage-do = Lesbares retten
rescue-salvaged =
    { $count ->
        [one] { $count } Kontakt wurde gerettet
       *[other] { $count } Kontakte wurden gerettet
    }
rescue-salvaged-none = Kein Kontakt war lesbar
rescue-unreadable =
    { $count ->
        [one] { $count } Teil der Datei war nicht lesbar.
       *[other] { $count } Teile der Datei waren nicht lesbar.
    }
rescue-kept = Die beschädigte Datei bleibt als { $file } im selben Ordner erhalten.
rescue-open = Kith öffnen

# Import wizard

import-title = Kontakte importieren
import-close = Schließen
import-background = Im Hintergrund fortsetzen
import-steps = Schritte des Imports
import-step-choose = Datei wählen
import-step-read = Prüfen
import-step-match = Spalten zuordnen
import-step-preview = Vorschau
import-step-import = Importieren
import-step-done = Fertig
import-step-past = (erledigt)
import-back = Zurück
import-next = Weiter
import-do = Importieren
import-change-reading = Einlesen anpassen
import-busy = Der Import von „{ $file }“ läuft noch. Die andere Datei danach auswählen.
import-leave-title = Diesen Import verlassen?
import-leave-text = Noch wurde nichts gespeichert. Die hier getroffene Auswahl geht verloren; die Datei bleibt unverändert.
import-leave-stay = Weitermachen
import-leave-do = Verlassen
import-swap-title = Stattdessen „{ $file }“ importieren?
import-swap-text = Der Import von „{ $file }“ ist noch nicht abgeschlossen. Davon wurde noch nichts gespeichert.
import-swap-keep = Weitermachen
import-swap-do = Datei wechseln

import-choose-title = Datei auswählen
import-opening = „{ $file }“ wird geöffnet…
import-drop = Tabelle hier ablegen
import-pick = Datei auswählen…
import-paste = Aus der Zwischenablage einfügen
import-paste-keys = Zellen in der Tabellenkalkulation kopieren und hier { $keys } drücken.
import-kinds = Tabelle (.xlsx, .xlsm, .xlsb, .xls, .ods), Text (.csv, .tsv, .txt) oder Karten (.vcf, .ldif), beliebig groß
import-promise = Bis zum Klick auf „Importieren“ wird nichts gespeichert.
import-template-title = Mit der Vorlage beginnen
import-template-text = Eine Tabelle mit den richtigen Spalten, auch für eigene Felder.
import-template-xlsx = Vorlage herunterladen (Excel)
import-template-csv = Vorlage herunterladen (CSV)
import-recent = Zuletzt verwendete Dateien

import-read-title = Prüfen, wie die Datei gelesen wurde
import-read-text = Sind die Spaltenköpfe erkannt, und sehen Namen und Umlaute richtig aus? Wenn nicht, hier die Einstellungen ändern.
import-read-cards = Sehen Namen und Umlaute richtig aus? Wenn nicht, eine andere Zeichenkodierung wählen. Jede Eigenschaft einer Karte ist eine Spalte.
import-sheet = Blatt
import-header-row = Kopfzeile
import-header-none = Keine Kopfzeile
import-header-row-n = Zeile { $row }
import-encoding = Zeichenkodierung
import-separator = Trennzeichen
import-sample-label = Erste Zeilen der Datei
import-sample-row = Zeile
import-sample-none = Unter der Kopfzeile gibt es keine Zeilen.
import-sample-count =
    { $count ->
        [0] Es gibt keine Zeilen anzuzeigen.
        [one] Die einzige gefundene Zeile
       *[other] Die ersten { $count } Zeilen
    }
import-blocked-read = Wählen, wie die Datei gelesen werden soll.
separator-comma = Komma ( , )
separator-semicolon = Semikolon ( ; )
separator-tab = Tabulator
separator-bar = Senkrechter Strich ( | )
encoding-utf-8 = Unicode (UTF-8)
encoding-utf-16le = Unicode (UTF-16 LE)
encoding-utf-16be = Unicode (UTF-16 BE)
encoding-windows-1252 = Westeuropäisch (Windows-1252)
encoding-windows-1250 = Mitteleuropäisch (Windows-1250)
encoding-windows-1251 = Kyrillisch (Windows-1251)
encoding-windows-1253 = Griechisch (Windows-1253)
encoding-windows-1254 = Türkisch (Windows-1254)
encoding-windows-1255 = Hebräisch (Windows-1255)
encoding-windows-1256 = Arabisch (Windows-1256)
encoding-windows-1257 = Baltisch (Windows-1257)
encoding-windows-1258 = Vietnamesisch (Windows-1258)
encoding-windows-874 = Thailändisch (Windows-874)
encoding-iso-8859-2 = Mitteleuropäisch (ISO 8859-2)
encoding-koi8-r = Kyrillisch (KOI8-R)
encoding-ibm866 = Kyrillisch (DOS 866)
encoding-ibm850 = Westeuropäisch (DOS 850)
encoding-ibm437 = Englisch, USA (DOS 437)
encoding-ibm852 = Mitteleuropäisch (DOS 852)
encoding-ibm855 = Kyrillisch (DOS 855)
encoding-ibm737 = Griechisch (DOS 737)
encoding-ibm869 = Griechisch (DOS 869)
encoding-ibm857 = Türkisch (DOS 857)
encoding-ibm862 = Hebräisch (DOS 862)
encoding-ibm775 = Baltisch (DOS 775)
encoding-ibm860 = Portugiesisch (DOS 860)
encoding-ibm861 = Isländisch (DOS 861)
encoding-ibm863 = Französisch, Kanada (DOS 863)
encoding-ibm865 = Nordisch (DOS 865)
encoding-macintosh = Westeuropäisch (Mac)
encoding-x-mac-ce = Mitteleuropäisch (Mac)
encoding-shift_jis = Japanisch (Shift-JIS)
encoding-euc-jp = Japanisch (EUC-JP)
encoding-iso-2022-jp = Japanisch (ISO-2022-JP)
encoding-gb18030 = Chinesisch (GB18030)
encoding-big5 = Chinesisch, traditionell (Big5)
encoding-euc-kr = Koreanisch (EUC-KR)

import-match-title = Spalten zuordnen
import-match-count =
    { $all ->
        [one] Die einzige Spalte: { $count ->
            [0] Sie wird noch nicht importiert.
           *[other] Sie wird importiert.
        }
       *[other] { $count } von { $all } Spalten werden importiert. Die übrigen werden ausgelassen.
    }
import-columns = Spalten der Datei
import-columns-empty =
    { $count ->
        [one] { $count } leere Spalte
       *[other] { $count } leere Spalten
    }
import-columns-empty-start =
    { $count ->
        [one] { $count } Spalte ist in den ersten { $rows } Zeilen leer
       *[other] { $count } Spalten sind in den ersten { $rows } Zeilen leer
    }
import-column-in-file = Spalte der Datei
import-column-field = Zielfeld
import-column-n = Spalte { $number }
import-column-empty = Leer
import-column-empty-start = In den ersten { $rows } Zeilen leer
import-field-of = Feld für „{ $column }“
import-field-create = Feld erstellen…
import-field-new = Neu: { $field } ({ $type })
import-keep-all = Alle Spalten behalten
import-keep-all-help = Für jede Spalte mit Werten, die zu keinem Feld passt, wird ein neues Feld erstellt. Wird der Import rückgängig gemacht, verschwinden diese Felder wieder.
import-looking = Die ganze Datei wird durchsucht…
import-fields-standard = Standardfelder
import-fields-own = Eigene Felder
import-full-name = Vollständiger Name (wird aufgeteilt)
import-phone-country = Land der Telefonnummer
import-not-imported = Nicht importieren
import-freed = Jetzt ausgelassen, weil der vollständige Name es enthält: { $columns }.
import-shared = Wird verwendet, wo { $columns } leer ist.
import-badge-exact = Genau
import-badge-guessed = Vermutet
import-badge-chosen = Gewählt
import-badge-new = Neu
import-badge-none = Ohne Feld
import-missing = Erforderliche Felder ohne Spalte: { $fields }. Für jedes eine Spalte wählen.
import-blocked-missing = Noch zuzuordnen: { $fields }
import-blocked-dates = Wählen, wie die Datumsangaben geschrieben sind.
import-create-title = Feld für „{ $column }“ erstellen
import-dates-title = Wie sind die Datumsangaben geschrieben?
import-dates-title-of = Wie sind die Datumsangaben in „{ $column }“ geschrieben?
import-dates-text = Datumsangaben in { $columns } lassen sich auf beide Arten lesen: { $example }
date-order-dmy = Tag zuerst (31/12/2026)
date-order-mdy = Monat zuerst (12/31/2026)
date-order-ymd = Jahr zuerst (2026-12-31)
import-phones-title = Telefonnummern ohne Ländervorwahl
import-phones-refuse = Diese Zeilen auslassen
import-phones-international = Als internationale Nummern ohne + lesen
import-phones-international-help = Eine Ortsnummer kann zugleich die internationale Nummer von jemand anderem sein. Die Vorschau prüfen.
import-phones-country = Als Nummern eines Landes lesen
import-phones-other = Als Nummern eines anderen Landes lesen
import-phones-in = Als Nummern dieses Landes lesen: { $country }
import-phones-address = Als Nummern des Landes in der Adresse jeder Zeile lesen
import-phones-which = Land
import-phones-valid =
    { $count ->
        [0] Keine wäre gültig
        [one] { $count } wäre gültig
       *[other] { $count } wären gültig
    }
import-phones-bare =
    { $count ->
        [one] { $count } Nummer in der Datei hat keine Ländervorwahl.
       *[other] { $count } Nummern in der Datei haben keine Ländervorwahl.
    }

import-preview-title = Vorschau
import-previewing = Alle Zeilen werden geprüft
import-previewing-rows =
    { $count ->
        [0] Alle Zeilen werden geprüft…
        [one] { $count } Zeile geprüft
       *[other] { $count } Zeilen geprüft
    }
import-preview-said = Vorschau bereit: { $created } neu, { $invalid } nicht importierbar.
import-preview-created = neu
import-preview-updated = zu aktualisieren
import-preview-duplicates = bereits vorhanden
import-preview-invalid = nicht importierbar
import-preview-over-limit = über dem Limit des Tarifs
import-preview-blank = leer
import-preview-cancelled = abgebrochen
import-summary-created = hinzugefügt
import-summary-updated = aktualisiert
import-summary-duplicates =
    { $count ->
        [one] Duplikat, übersprungen
       *[other] Duplikate, übersprungen
    }
import-summary-invalid = nicht importiert
import-summary-over-limit = über dem Limit des Tarifs
import-summary-blank = leer
import-summary-cancelled = abgebrochen
import-rows-total =
    { $count ->
        [one] Zeile in der Datei
       *[other] Zeilen in der Datei
    }
import-rows-read =
    { $count ->
        [one] Zeile wurde gelesen
       *[other] Zeilen wurden gelesen
    }
import-blocked-empty = Mit diesen Einstellungen lässt sich keine Zeile dieser Datei importieren.
import-blocked-full = Der Tarif ist voll: Keine Zeile dieser Datei passt mehr hinein.
import-duplicates-title = Bereits vorhandene Kontakte
import-duplicates-skip = Überspringen
import-duplicates-update = Aktualisieren
import-duplicates-update-help = Werte in der Datei ersetzen die gespeicherten.
import-duplicates-fill = Leere Felder ausfüllen
import-duplicates-fill-help = Gespeicherte Werte bleiben unverändert.
import-groups = Alle Kontakte zu Gruppen hinzufügen
import-groups-help = Zusätzlich zu den Gruppen in der Datei.
import-fields-new = Felder, die erstellt werden: { $fields }.
import-fields-made = Erstellte Felder: { $fields }.
import-groups-new = Gruppen, die erstellt werden: { $groups }.
import-groups-made = Erstellte Gruppen: { $groups }.
import-ignored = Spalten, die nicht importiert werden: { $columns }.
import-ignored-done =
    { $count ->
        [one] { $count } Spalte wurde nicht importiert
       *[other] { $count } Spalten wurden nicht importiert
    }
import-plan-after = Jetzt { $used } von { $limit } belegt, nach dem Import { $after }
import-plan-unlimited =
    { $after ->
        [one] Kein Limit; nach dem Import { $after } Kontakt
       *[other] Kein Limit; nach dem Import { $after } Kontakte
    }
import-plan-over =
    { $count ->
        [one] { $count } Zeile passt nicht mehr hinein.
       *[other] { $count } Zeilen passen nicht mehr hinein. Es sind die letzten Zeilen der Datei.
    }
import-plan-change = Tarif wechseln
import-problems = Zeilen, die nicht importiert werden
import-problems-done = Zeilen, die nicht importiert wurden
import-several =
    { $count ->
        [one] Eine Datei wurde gewählt.
       *[other] { $count } Dateien wurden gewählt. Jede ist ein eigener Import.
    }
import-together = Alle zusammen importieren
import-files-name =
    { $count ->
        [one] { $file } und eine weitere Datei
       *[other] { $file } und { $count } weitere Dateien
    }
import-group-separator = Trennzeichen für Gruppen in einer Zelle
import-separator-none = Nur |
import-separator-line = Zeilenumbruch
import-values-left =
    { $count ->
        [one] Ein Wert in „{ $column }“ wird ausgelassen, weil der Kontakt einen besseren hat: { $values }.
       *[other] { $count } Werte in „{ $column }“ werden ausgelassen, weil die Kontakte bessere haben: { $values }.
    }
import-warnings = Importiert, aber zu prüfen
import-problem-line = Zeile
import-problem-columns =
    { $count ->
        [one] { $count } Spalte
       *[other] { $count } Spalten
    }
import-problem-elsewhere = Keine Spalte
import-problem-value = Wert
import-problem-reason = Grund
import-problem-empty = leer
import-problem-more =
    { $count ->
        [one] und { $count } weitere Zeile
       *[other] und { $count } weitere Zeilen
    }
import-stored-title = Erste Zeilen, wie sie gespeichert würden
import-failed-save = Fehlgeschlagene Zeilen speichern…
import-failed-help = Speichert sie als Tabelle, jede Zeile mit dem Grund. Die Zeilen korrigieren und jene Datei importieren.
import-failed-saved =
    { $count ->
        [one] { $count } Zeile in „{ $file }“ gespeichert.
       *[other] { $count } Zeilen in „{ $file }“ gespeichert.
    }

fix-do = Diese Zeilen korrigieren…
fix-title = Zeilen korrigieren
fix-text = Änderungen hier gelten nur für diesen Import; die Datei bleibt unverändert.
fix-show = Anzeigen
fix-all-causes = Alle Probleme
fix-cause = { $cause } ({ $count })
fix-only-problems = Nur Probleme
fix-discard = Alle Änderungen verwerfen
fix-done = Fertig
fix-remaining =
    { $count ->
        [0] Keine Zeile hat mehr ein Problem.
        [one] { $count } Zeile hat noch ein Problem.
       *[other] { $count } Zeilen haben noch Probleme.
    }
fix-everywhere = „{ $value }“ für jedes „{ $old }“ verwenden
fix-import = Importieren
fix-import-row = Zeile { $line } importieren
fix-cell = { $column }, Zeile { $line }
fix-fine = Kein Problem mehr
fix-left-out = Ausgelassen
fix-keys = Pfeiltasten bewegen; { $edit } oder F2 bearbeitet; { $apply } übernimmt den Wert für alle gleichen; { $out } lässt eine Zeile aus; { $leave } geht zurück.
fix-note =
    { $count ->
        [0] Die Änderungen an den Zeilen werden verwendet.
        [one] Die Änderungen an den Zeilen werden verwendet; { $count } Zeile wird ausgelassen.
       *[other] Die Änderungen an den Zeilen werden verwendet; { $count } Zeilen werden ausgelassen.
    }

import-run-title = „{ $file }“ wird importiert
import-run-progress = Import
import-run-rows =
    { $total ->
        [0] Zeilen
        [one] von { $total } Zeile
       *[other] von { $total } Zeilen
    }
import-rate =
    { $rate ->
        [one] { $rate } Zeile pro Sekunde
       *[other] { $rate } Zeilen pro Sekunde
    }
import-left-moment = Noch ein paar Sekunden
import-left-seconds = Noch etwa { $count } Sekunden
import-left-minutes =
    { $count ->
        [one] Noch etwa { $count } Minute
       *[other] Noch etwa { $count } Minuten
    }
import-finishing = Wird gespeichert…
import-cancelling = Wird abgebrochen…
import-run-text = Währenddessen lässt sich weiterarbeiten. Bei einem Abbruch bleiben die Kontakte, wie sie waren.
import-pill-running = Import läuft
import-pill-finishing = Wird gespeichert…
import-pill-cancelling = Wird abgebrochen…
import-pill-waiting = Import nicht abgeschlossen
import-pill-continue = Fortsetzen

import-done-title =
    { $count ->
        [0] Kein Kontakt wurde importiert
        [one] { $count } Kontakt importiert
       *[other] { $count } Kontakte importiert
    }
import-cancelled-title = Import abgebrochen
import-failed-title = Der Import ist fehlgeschlagen
import-unchanged = Nichts wurde gespeichert: Die Kontakte sind, wie sie waren.
import-show = Importierte anzeigen
import-show-of = Aus „{ $file }“ Importierte anzeigen
import-another = Weitere Datei importieren
import-next-file = Nächste Datei: „{ $file }“
import-undo = Import rückgängig machen
import-undo-of = Import von „{ $file }“ rückgängig machen
import-undo-title = Diesen Import rückgängig machen?
import-undo-text = Aus „{ $file }“ importierte Kontakte werden entfernt, dadurch geänderte erhalten ihre früheren Werte zurück. Seitdem geänderte Kontakte bleiben. Für den Import erstellte Gruppen und Felder werden entfernt, wenn sie leer sind.
import-undo-do = Import rückgängig machen
import-undo-work = Der Import wird rückgängig gemacht…
import-undone =
    { $restored ->
        [0] { $count ->
            [one] Import von „{ $file }“ rückgängig gemacht: { $count } Kontakt entfernt.
           *[other] Import von „{ $file }“ rückgängig gemacht: { $count } Kontakte entfernt.
        }
       *[other] Import von „{ $file }“ rückgängig gemacht: { $count } entfernt, { $restored } wiederhergestellt.
    }
import-kept-title =
    { $count ->
        [one] { $count } Kontakt wurde behalten
       *[other] { $count } Kontakte wurden behalten
    }
import-kept-text = Sie wurden seit dem Import bearbeitet, zu den Favoriten oder einer Gruppe hinzugefügt oder haben neue Verlaufseinträge:
import-back-to-preview = Zurück zur Vorschau
import-show-summary = Zusammenfassung anzeigen

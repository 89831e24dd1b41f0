# Causes of problems, as headings of a group of rows

cause-first_name_missing = Kein Vorname
cause-phone_missing = Keine Telefonnummer
cause-phone_missing_country_code = Telefonnummer ohne Ländervorwahl
cause-phone_invalid = Keine gültige Telefonnummer
cause-phone_has_letters = Buchstaben in der Telefonnummer
cause-phone_digits_lost = Telefonnummer von der Tabellenkalkulation gerundet
cause-value_invalid = Der Wert passt nicht zum Feld
cause-duplicate_in_file = Dieselbe Telefonnummer weiter oben in der Datei
cause-duplicate_of_contact = Es gibt schon einen Kontakt mit dieser Telefonnummer
cause-over_limit = Über dem Limit des Tarifs
cause-record_malformed = Die Zeile ist nicht lesbar
cause-phone_extension_dropped = Durchwahl ausgelassen
cause-email_malformed = E-Mail-Adresse, die falsch aussieht
cause-value_shortened = Wert gekürzt
cause-value_not_taken = Wert ausgelassen
cause-matched_by_other_phone = Über eine andere Telefonnummer gefunden
cause-cells_beyond_header = Mehr Zellen als Spaltenköpfe
cause-text_replaced = Unlesbare Zeichen ersetzt
warning-cells_beyond_header = Die Zeile hat mehr Zellen, als es Spaltenköpfe gibt; die überzähligen Zellen werden ausgelassen.
warning-text_replaced = Einige Zeichen sind in dieser Zeichenkodierung nicht lesbar und wurden ersetzt. Die Kodierung in Schritt 2 prüfen.
warning-encoding_guessed = Die Datei gibt ihre Zeichenkodierung nicht an. Umlaute und Akzente in der Tabelle unten prüfen.
warning-bytes_replaced = Einige Bytes der Datei passen nicht zu dieser Zeichenkodierung; jedes erscheint als �. Sind auch andere Buchstaben falsch, eine andere Kodierung wählen.
warning-header_missing = Die Datei hat anscheinend keine Kopfzeile: Ihre erste Zeile wird als Kontakt gelesen.
warning-header_guessed = Die Kopfzeile ist nur vermutet. Wenn sie falsch ist, eine andere Zeile wählen.
warning-header_repeated = Mehrere Spalten heißen „{ $header }“. In Schritt 3 prüfen, welchem Feld jede von ihnen zugeordnet ist.
warning-rows_above_header =
    { $count ->
        [one] Eine Zeile über der Kopfzeile wird nicht gelesen: „{ $first }“.
       *[other] { $count } Zeilen über der Kopfzeile werden nicht gelesen; die erste ist „{ $first }“.
    }
warning-hidden_sheet = Das Blatt „{ $sheet }“ ist ausgeblendet. Es wird gelesen, weil kein sichtbares Blatt Daten enthält.
warning-other_sheets = Nur das Blatt „{ $read }“ wird gelesen. Nicht gelesen: { $sheets }.
warning-group_cards =
    { $count ->
        [one] Eine Karte ist eine Gruppe und kein Kontakt. Sie zählt als leer; ihre Mitglieder in dieser Datei kommen in die Gruppe.
       *[other] { $count } Karten sind Gruppen und keine Kontakte. Sie zählen als leer; ihre Mitglieder in dieser Datei kommen in die Gruppen.
    }
warning-file_cut = Die Datei endet mitten im letzten Datensatz, wie nach einem abgebrochenen Download oder Kopiervorgang. Dieser Datensatz wird nicht importiert, und weitere können fehlen. Die Datei noch einmal herunterladen oder kopieren.
warning-column_does_not_fit = „{ $column }“ wird nicht importiert: Werte wie „{ $value }“ passen nicht zum Feld. Um die Spalte zu importieren, ein anderes Feld für sie wählen.
warning-date_order_needed = Die Datumsangaben in „{ $column }“ können mit dem Tag oder dem Monat beginnen. Die Reihenfolge beim Zuordnen der Spalten wählen.
warning-group_separator = Die meisten Zellen in „{ $column }“ enthalten „{ $separator }“. Es gehört weiter zu den Namen der Gruppen, solange es nicht als Trennzeichen gewählt wird.

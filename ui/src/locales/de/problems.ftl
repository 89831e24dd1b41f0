# Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = Einen Vornamen eingeben. Jeder Kontakt braucht einen.
problem-phone_missing = Eine Telefonnummer eingeben. Jeder Kontakt braucht eine.
problem-phone_missing_country_code = Die Ländervorwahl fehlt. Mit + und der Vorwahl beginnen, etwa +34 oder +1.
problem-phone_invalid = Diese Nummer ist in keinem Land gültig. Ländervorwahl und Anzahl der Ziffern prüfen.
problem-phone_has_letters = Diese Nummer enthält Buchstaben. Nur Ziffern eingeben.
problem-phone_digits_lost = Die Tabellenkalkulation hat diese Nummer gerundet, sodass Ziffern fehlen. Die Spalte als Text formatieren und die Nummer neu eingeben.
problem-value_invalid =
    { $reason ->
        [required] „{ $column }“ ist erforderlich und leer.
        [not_a_number] „{ $value }“ ist keine Zahl.
        [number_ambiguous] „{ $value }“ kann Tausender oder Dezimalstellen meinen. Ohne Komma oder mit Dezimalpunkt schreiben.
        [too_many_digits] „{ $value }“ hat mehr Ziffern, als ein Zahlenfeld fasst. Stattdessen ein Textfeld verwenden.
        [not_a_date] „{ $value }“ ist kein Datum. In der Form 2026-11-22 schreiben.
        [no_such_day] „{ $value }“ ist kein Datum, das es gibt.
        [date_has_time] „{ $value }“ enthält neben dem Datum eine Uhrzeit. Nur das Datum schreiben.
        [date_order_needed] Bei „{ $value }“ ist nicht klar, was Tag und was Monat ist. Die Reihenfolge im Datum wählen.
        [not_a_time] „{ $value }“ ist keine Uhrzeit. In der Form 09:30 schreiben.
        [not_a_checkbox] „{ $value }“ ist weder Ja noch Nein.
        [not_in_list] „{ $value }“ ist keine der Optionen von „{ $column }“.
        [not_an_email] „{ $value }“ ist keine E-Mail-Adresse.
        [not_a_url] „{ $value }“ ist keine Webadresse. In der Form https://example.com schreiben.
        [phone_missing_country_code] „{ $value }“ hat keine Ländervorwahl. In der Form +34 612 34 56 78 schreiben.
        [phone_invalid] „{ $value }“ ist keine gültige Telefonnummer. Ländervorwahl und Ziffern prüfen.
        [phone_has_letters] „{ $value }“ enthält Buchstaben. Die Telefonnummer nur mit Ziffern schreiben.
        [phone_digits_lost] Die Tabellenkalkulation hat „{ $value }“ gerundet. Alle Ziffern als Text schreiben.
        [too_long] Dieser Text ist länger als 32.767 Zeichen. Ihn kürzen.
        [wrong_type] „{ $value }“ ist eine Liste, aber „{ $column }“ fasst nur einen Wert.
       *[other] „{ $value }“ passt nicht zu „{ $column }“. Das Format prüfen, das dieses Feld braucht.
    }
problem-duplicate_in_file = Dieselbe Telefonnummer steht bereits in Zeile { $first_line } der Datei.
problem-duplicate_of_contact = { $contact_name } hat diese Telefonnummer bereits.
problem-over_limit =
    { $limit ->
        [one] Damit wäre das Limit des Tarifs { $plan } überschritten: { $limit } Kontakt.
       *[other] Damit wäre das Limit des Tarifs { $plan } überschritten: { $limit } Kontakte.
    }
problem-record_malformed =
    { $defect ->
        [cut_off] Die Datei endet mitten in diesem Datensatz, sein letzter Wert ist also womöglich unvollständig. Die Datei noch einmal kopieren.
        [too_long] Dieser Datensatz ist zu lang für einen Kontakt. Einen fehlenden Zeilenumbruch suchen.
        [too_many_cells] Dieser Datensatz hat mehr Zellen, als ein Blatt Spalten haben kann.
       *[other] Diese Zeile ist nicht als Datensatz lesbar. Ein nicht geschlossenes Anführungszeichen suchen.
    }
warning-phone_extension_dropped = Die Durchwahl { $text } gehört nicht zur Nummer und wird ausgelassen.
warning-email_malformed = Das sieht nicht wie eine E-Mail-Adresse aus. Es wird unverändert behalten.
warning-value_shortened = Der Wert war zu lang und wurde gekürzt.
warning-value_not_taken = „{ $value }“ in „{ $column }“ wird ausgelassen, weil ein Kontakt davon nur einen Wert hat.
warning-matched_by_other_phone = Der Kontakt wurde über seine Telefonnummer { $text } gefunden. „{ $value }“ wird ausgelassen, weil ein Kontakt nur eine Telefonnummer hat.

# Causes of problems, as headings of a group of rows

cause-first_name_missing = Sans prénom
cause-phone_missing = Sans numéro de téléphone
cause-phone_missing_country_code = Téléphone sans indicatif de pays
cause-phone_invalid = Numéro de téléphone non valide
cause-phone_has_letters = Lettres dans le numéro de téléphone
cause-phone_digits_lost = Téléphone arrondi par le tableur
cause-value_invalid = La valeur ne convient pas au champ
cause-duplicate_in_file = Même numéro de téléphone plus haut dans le fichier
cause-duplicate_of_contact = Un contact a déjà ce numéro de téléphone
cause-over_limit = Au-delà de la limite de votre forfait
cause-record_malformed = La ligne est illisible
cause-phone_extension_dropped = Poste téléphonique ignoré
cause-email_malformed = Adresse e-mail qui semble incorrecte
cause-value_shortened = Valeur raccourcie
cause-value_not_taken = Valeur ignorée
cause-matched_by_other_phone = Trouvé par un autre téléphone
cause-cells_beyond_header = Plus de cellules que d’en-têtes
cause-text_replaced = Caractères illisibles remplacés
warning-cells_beyond_header = La ligne a plus de cellules qu’il n’y a d’en-têtes ; les cellules en trop sont ignorées.
warning-text_replaced = Certains caractères sont illisibles dans cet encodage et ont été remplacés. Vérifiez l’encodage à l’étape 2.
warning-encoding_guessed = Le fichier n’indique pas son encodage. Vérifiez les accents dans le tableau ci-dessous.
warning-bytes_replaced = Certains octets du fichier ne conviennent pas à cet encodage ; chacun apparaît sous la forme �. Si d’autres lettres sont fausses aussi, choisissez un autre encodage.
warning-header_missing = Le fichier ne semble pas avoir d’en-têtes : sa première ligne est lue comme un contact.
warning-header_guessed = La ligne d’en-têtes est une supposition. Si elle est fausse, choisissez une autre ligne.
warning-header_repeated = Plusieurs colonnes ont l’en-tête « { $header } ». À l’étape 3, vérifiez le champ de chacune.
warning-rows_above_header =
    { $count ->
        [one] Une ligne au-dessus des en-têtes n’est pas lue : « { $first } ».
        [many] { $count } de lignes au-dessus des en-têtes ne sont pas lues ; la première est « { $first } ».
       *[other] { $count } lignes au-dessus des en-têtes ne sont pas lues ; la première est « { $first } ».
    }
warning-hidden_sheet = La feuille « { $sheet } » est masquée. Elle est lue parce qu’aucune feuille visible ne contient de données.
warning-other_sheets = Seule la feuille « { $read } » est lue. Non lues : { $sheets }.
warning-group_cards =
    { $count ->
        [one] Une fiche est un groupe, pas un contact. Elle compte comme vide ; ses membres présents dans ce fichier rejoignent le groupe.
        [many] { $count } de fiches sont des groupes, pas des contacts. Elles comptent comme vides ; leurs membres présents dans ce fichier rejoignent les groupes.
       *[other] { $count } fiches sont des groupes, pas des contacts. Elles comptent comme vides ; leurs membres présents dans ce fichier rejoignent les groupes.
    }
warning-file_cut = Le fichier s’arrête au milieu de son dernier enregistrement, comme après un téléchargement ou une copie interrompus. Cet enregistrement n’est pas importé, et d’autres peuvent manquer. Téléchargez ou copiez de nouveau le fichier.
warning-column_does_not_fit = « { $column } » n’est pas importée : des valeurs comme « { $value } » ne conviennent pas à son champ. Pour l’importer, choisissez-lui un autre champ.
warning-date_order_needed = Les dates de « { $column } » peuvent se lire avec le jour ou le mois en premier. Choisissez à l’étape d’association des colonnes.
warning-group_separator = La plupart des cellules de « { $column } » contiennent « { $separator } ». Il reste dans le nom des groupes, sauf si vous le choisissez comme séparateur.

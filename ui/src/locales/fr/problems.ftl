# Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = Saisissez un prénom. Chaque contact en a besoin.
problem-phone_missing = Saisissez un numéro de téléphone. Chaque contact en a besoin.
problem-phone_missing_country_code = L’indicatif du pays manque. Commencez par + et l’indicatif, comme +34 ou +1.
problem-phone_invalid = Ce numéro n’est valide dans aucun pays. Vérifiez l’indicatif du pays et le nombre de chiffres.
problem-phone_has_letters = Ce numéro contient des lettres. Saisissez uniquement des chiffres.
problem-phone_digits_lost = Le tableur a arrondi ce numéro, et des chiffres sont perdus. Mettez la colonne au format texte et saisissez de nouveau le numéro.
problem-value_invalid =
    { $reason ->
        [required] « { $column } » est obligatoire et vide.
        [not_a_number] « { $value } » n’est pas un nombre.
        [number_ambiguous] « { $value } » peut se lire comme des milliers ou comme un nombre décimal. Écrivez-le sans la virgule, ou avec un point décimal.
        [too_many_digits] « { $value } » a plus de chiffres qu’un champ de nombre n’en contient. Utilisez plutôt un champ de texte.
        [not_a_date] « { $value } » n’est pas une date. Écrivez-la sous la forme 2026-11-22.
        [no_such_day] « { $value } » n’est pas une date qui existe.
        [date_has_time] « { $value } » contient une heure en plus de la date. Écrivez seulement la date.
        [date_order_needed] « { $value } » ne montre pas quel est le jour et quel est le mois. Choisissez l’ordre des dates.
        [not_a_time] « { $value } » n’est pas une heure. Écrivez-la sous la forme 09:30.
        [not_a_checkbox] « { $value } » n’est ni oui ni non.
        [not_in_list] « { $value } » n’est pas une des options de « { $column } ».
        [not_an_email] « { $value } » n’est pas une adresse e-mail.
        [not_a_url] « { $value } » n’est pas une adresse web. Écrivez-la sous la forme https://example.com.
        [phone_missing_country_code] « { $value } » n’a pas d’indicatif de pays. Écrivez-le sous la forme +34 612 34 56 78.
        [phone_invalid] « { $value } » n’est pas un numéro de téléphone valide. Vérifiez l’indicatif du pays et les chiffres.
        [phone_has_letters] « { $value } » contient des lettres. Écrivez le numéro uniquement avec des chiffres.
        [phone_digits_lost] Le tableur a arrondi « { $value } ». Écrivez tous ses chiffres comme du texte.
        [too_long] Ce texte dépasse 32 767 caractères. Raccourcissez-le.
        [wrong_type] « { $value } » est une liste, mais « { $column } » contient une seule valeur.
       *[other] « { $value } » ne convient pas à « { $column } ». Vérifiez le format dont ce champ a besoin.
    }
problem-duplicate_in_file = Le même numéro de téléphone est déjà à la ligne { $first_line } du fichier.
problem-duplicate_of_contact = { $contact_name } a déjà ce numéro de téléphone.
problem-over_limit =
    { $limit ->
        [one] La limite du forfait { $plan } serait dépassée : { $limit } contact.
        [many] La limite du forfait { $plan } serait dépassée : { $limit } de contacts.
       *[other] La limite du forfait { $plan } serait dépassée : { $limit } contacts.
    }
problem-record_malformed =
    { $defect ->
        [cut_off] Le fichier s’arrête au milieu de cet enregistrement : sa dernière valeur peut être incomplète. Copiez de nouveau le fichier.
        [too_long] Cet enregistrement est trop long pour être un contact. Cherchez un saut de ligne manquant.
        [too_many_cells] Cet enregistrement a plus de cellules qu’une feuille ne peut avoir de colonnes.
       *[other] Cette ligne ne peut pas être lue comme un enregistrement. Cherchez un guillemet non fermé.
    }
warning-phone_extension_dropped = Le poste { $text } ne fait pas partie du numéro et est ignoré.
warning-email_malformed = Cela ne ressemble pas à une adresse e-mail. La valeur est gardée telle quelle.
warning-value_shortened = La valeur était trop longue et a été raccourcie.
warning-value_not_taken = « { $value } » dans « { $column } » est ignoré, car un contact n’en a qu’un.
warning-matched_by_other_phone = Le contact a été trouvé par son téléphone { $text }. « { $value } » est ignoré, car un contact n’a qu’un téléphone.

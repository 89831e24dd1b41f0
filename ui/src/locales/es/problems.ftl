# Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = Falta el nombre: todo contacto necesita uno.
problem-phone_missing = Falta el teléfono: todo contacto necesita uno.
problem-phone_missing_country_code = Falta el prefijo del país. Empieza por + y el prefijo, como +34 o +1.
problem-phone_invalid = Ningún país tiene un número así. Comprueba el prefijo del país y la cantidad de cifras.
problem-phone_has_letters = Hay letras en este número. Escríbelo solo con cifras.
problem-phone_digits_lost = La hoja de cálculo ha redondeado este número y se han perdido cifras. Da a la columna formato de texto y escríbelo de nuevo.
problem-value_invalid =
    { $reason ->
        [required] «{ $column }» es obligatorio y está vacío.
        [not_a_number] «{ $value }» no es un número.
        [number_ambiguous] «{ $value }» puede ser un millar o un decimal. Escríbelo sin la coma o con punto.
        [too_many_digits] «{ $value }» tiene más cifras de las que guarda un campo numérico. Usa un campo de texto.
        [not_a_date] «{ $value }» no es una fecha. Escríbela como 2026-11-22.
        [no_such_day] «{ $value }» no es un día del calendario.
        [date_has_time] «{ $value }» lleva una hora junto a la fecha. Escribe solo la fecha.
        [date_order_needed] En «{ $value }» no se distingue el día del mes. Elige el orden de las fechas.
        [not_a_time] «{ $value }» no es una hora. Escríbela como 09:30.
        [not_a_checkbox] «{ $value }» no es ni sí ni no.
        [not_in_list] «{ $value }» no es una de las opciones de «{ $column }».
        [not_an_email] «{ $value }» no es una dirección de correo.
        [not_a_url] «{ $value }» no es una dirección web. Escríbela como https://example.com.
        [phone_missing_country_code] «{ $value }» no lleva prefijo de país. Escríbelo como +34 612 34 56 78.
        [phone_invalid] «{ $value }» no es un teléfono válido. Comprueba el prefijo del país y las cifras.
        [phone_has_letters] «{ $value }» tiene letras. Escribe el teléfono solo con cifras.
        [phone_digits_lost] La hoja de cálculo ha redondeado «{ $value }». Escribe todas las cifras como texto.
        [too_long] Este texto supera los 32.767 caracteres. Acórtalo.
        [wrong_type] «{ $value }» es una lista, pero «{ $column }» guarda un solo valor.
       *[other] «{ $value }» no encaja en «{ $column }». Comprueba cómo está escrito y qué admite el campo.
    }
problem-duplicate_in_file = El mismo teléfono ya está en la línea { $first_line } del archivo.
problem-duplicate_of_contact = { $contact_name } ya tiene este teléfono.
problem-over_limit =
    { $limit ->
        [one] Superaría el límite del plan { $plan }: { $limit } contacto.
        [many] Superaría el límite del plan { $plan }: { $limit } de contactos.
       *[other] Superaría el límite del plan { $plan }: { $limit } contactos.
    }
problem-record_malformed =
    { $defect ->
        [cut_off] El archivo termina dentro de este registro y su último valor puede estar cortado. Copia el archivo de nuevo.
        [too_long] Este registro es más largo que cualquier contacto. Busca un salto de línea que falte.
        [too_many_cells] Este registro tiene más celdas que columnas caben en una hoja.
       *[other] Esta línea no se puede leer como un registro. Busca unas comillas sin cerrar.
    }
warning-phone_extension_dropped = La extensión { $text } no forma parte del número y se omite.
warning-email_malformed = No parece una dirección de correo. Se guarda tal como está.
warning-value_shortened = El valor era demasiado largo y se ha acortado.
warning-value_not_taken = «{ $value }» de «{ $column }» se omite, porque un contacto solo tiene uno.
warning-matched_by_other_phone = El contacto se encontró por su teléfono { $text }. «{ $value }» se omite, porque un contacto solo tiene un teléfono.

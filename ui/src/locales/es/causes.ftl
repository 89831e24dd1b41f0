# Causes of problems, as headings of a group of rows

cause-first_name_missing = Sin nombre
cause-phone_missing = Sin teléfono
cause-phone_missing_country_code = Teléfono sin prefijo de país
cause-phone_invalid = Teléfono no válido
cause-phone_has_letters = Letras en el teléfono
cause-phone_digits_lost = Teléfono redondeado por la hoja de cálculo
cause-value_invalid = El valor no encaja en el campo
cause-duplicate_in_file = El mismo teléfono, antes en el archivo
cause-duplicate_of_contact = Ya hay un contacto con este teléfono
cause-over_limit = Por encima del límite del plan
cause-record_malformed = La línea no se puede leer
cause-phone_extension_dropped = Extensión del teléfono omitida
cause-email_malformed = Correo electrónico dudoso
cause-value_shortened = Valor acortado
cause-value_not_taken = Valor omitido
cause-matched_by_other_phone = Encontrado por otro teléfono
cause-cells_beyond_header = Más celdas que encabezados
cause-text_replaced = Caracteres ilegibles sustituidos
warning-cells_beyond_header = La fila tiene más celdas que encabezados; las que sobran se omiten.
warning-text_replaced = Algunos caracteres no se pueden leer con esta codificación y se han sustituido. Comprueba la codificación en el paso 2.
warning-encoding_guessed = El archivo no dice cómo están codificadas sus letras. Comprueba los acentos en la tabla de abajo.
warning-bytes_replaced = Algunos bytes del archivo no encajan en esta codificación; cada uno se ve como �. Si hay más letras mal, elige otra.
warning-header_missing = El archivo parece no tener fila de encabezados: su primera fila se lee como un contacto.
warning-header_guessed = La fila de encabezados es una suposición. Si no es correcta, elige otra.
warning-header_repeated = Varias columnas se llaman «{ $header }». Comprueba en el paso 3 adónde va cada una.
warning-rows_above_header =
    { $count ->
        [one] Una fila por encima del encabezado no se lee: «{ $first }».
        [many] { $count } de filas por encima del encabezado no se leen; la primera es «{ $first }».
       *[other] { $count } filas por encima del encabezado no se leen; la primera es «{ $first }».
    }
warning-hidden_sheet = La hoja «{ $sheet }» está oculta. Se lee porque ninguna hoja visible tiene datos.
warning-other_sheets = Solo se lee la hoja «{ $read }». No se leen: { $sheets }.
warning-group_cards =
    { $count ->
        [one] Una tarjeta es un grupo, no un contacto. Cuenta como vacía; sus miembros en este archivo entran en el grupo.
        [many] { $count } de tarjetas son grupos, no contactos. Cuentan como vacías; sus miembros en este archivo entran en los grupos.
       *[other] { $count } tarjetas son grupos, no contactos. Cuentan como vacías; sus miembros en este archivo entran en los grupos.
    }
warning-file_cut = El archivo termina dentro de su último registro, como cuando se interrumpe una descarga o una copia. Ese registro no se importa y pueden faltar otros. Descarga o copia el archivo de nuevo.
warning-column_does_not_fit = «{ $column }» no se importa: valores como «{ $value }» no encajan en su campo. Para importarla, elige otro campo.
warning-date_order_needed = Las fechas de «{ $column }» se pueden leer con el día o el mes primero. Elige cuál en el paso en que se asignan las columnas.
warning-group_separator = La mayoría de las celdas de «{ $column }» contienen «{ $separator }». Queda como parte de los nombres de los grupos, salvo que lo elijas como separador.

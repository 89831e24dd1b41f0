# Import wizard

import-title = Importar contactos
import-close = Cerrar
import-background = Continuar en segundo plano
import-steps = Pasos de la importación
import-step-choose = Elegir archivo
import-step-read = Revisar
import-step-match = Asignar columnas
import-step-preview = Vista previa
import-step-import = Importar
import-step-done = Listo
import-step-past = (hecho)
import-back = Atrás
import-next = Siguiente
import-do = Importar
import-change-reading = Cambiar cómo se lee
import-busy = La importación de «{ $file }» sigue en marcha. Elige el otro archivo cuando termine.
import-leave-title = ¿Abandonar esta importación?
import-leave-text = Aún no se ha guardado nada. Se perderá lo elegido aquí; el archivo queda como está.
import-leave-stay = Seguir aquí
import-leave-do = Abandonar
import-swap-title = ¿Importar «{ $file }» en su lugar?
import-swap-text = La importación de «{ $file }» está a medias. Aún no se ha guardado nada de ella.
import-swap-keep = Seguir con esta
import-swap-do = Cambiar de archivo

import-choose-title = Elegir un archivo
import-opening = Abriendo «{ $file }»…
import-drop = Suelta aquí una hoja de cálculo
import-pick = Elegir archivo…
import-paste = Pegar del portapapeles
import-paste-keys = Copia celdas en tu hoja de cálculo y pulsa { "\u2066" }{ $keys }{ "\u2069" } aquí.
import-kinds = Hoja de cálculo (.xlsx, .xlsm, .xlsb, .xls, .ods), texto (.csv, .tsv, .txt) o tarjetas (.vcf, .ldif), de cualquier tamaño
import-promise = No se guarda nada hasta pulsar Importar.
import-template-title = Empezar por la plantilla
import-template-text = Una hoja de cálculo con las columnas adecuadas, también las de los campos propios.
import-template-xlsx = Descargar plantilla (Excel)
import-template-csv = Descargar plantilla (CSV)
import-recent = Archivos recientes

import-read-title = Revisar cómo se ha leído el archivo
import-read-text = ¿Son correctos los encabezados, los nombres y los acentos? Si no, cámbialo aquí.
import-read-cards = ¿Son correctos los nombres y los acentos? Si no, elige otra codificación. Cada propiedad de las tarjetas es una columna.
import-sheet = Hoja
import-header-row = Fila de encabezados
import-header-none = Sin fila de encabezados
import-header-row-n = Fila { $row }
import-encoding = Codificación
import-separator = Separador
import-sample-label = Primeras filas del archivo
import-sample-row = Fila
import-sample-none = No hay filas debajo de los encabezados.
import-sample-count =
    { $count ->
        [0] No hay filas que mostrar.
        [one] La única fila encontrada
        [many] Los primeros { $count } de filas
       *[other] Las primeras { $count } filas
    }
import-blocked-read = Elige cómo leer el archivo.
separator-comma = Coma ( , )
separator-semicolon = Punto y coma ( ; )
separator-tab = Tabulador
separator-bar = Barra vertical ( | )
encoding-utf-8 = Unicode (UTF-8)
encoding-utf-16le = Unicode (UTF-16 LE)
encoding-utf-16be = Unicode (UTF-16 BE)
encoding-windows-1252 = Europeo occidental (Windows-1252)
encoding-windows-1250 = Centroeuropeo (Windows-1250)
encoding-windows-1251 = Cirílico (Windows-1251)
encoding-windows-1253 = Griego (Windows-1253)
encoding-windows-1254 = Turco (Windows-1254)
encoding-windows-1255 = Hebreo (Windows-1255)
encoding-windows-1256 = Árabe (Windows-1256)
encoding-windows-1257 = Báltico (Windows-1257)
encoding-windows-1258 = Vietnamita (Windows-1258)
encoding-windows-874 = Tailandés (Windows-874)
encoding-iso-8859-2 = Centroeuropeo (ISO 8859-2)
encoding-koi8-r = Cirílico (KOI8-R)
encoding-ibm866 = Cirílico (DOS 866)
encoding-ibm850 = Europeo occidental (DOS 850)
encoding-ibm437 = Inglés de EE. UU. (DOS 437)
encoding-ibm852 = Centroeuropeo (DOS 852)
encoding-ibm855 = Cirílico (DOS 855)
encoding-ibm737 = Griego (DOS 737)
encoding-ibm869 = Griego (DOS 869)
encoding-ibm857 = Turco (DOS 857)
encoding-ibm862 = Hebreo (DOS 862)
encoding-ibm775 = Báltico (DOS 775)
encoding-ibm860 = Portugués (DOS 860)
encoding-ibm861 = Islandés (DOS 861)
encoding-ibm863 = Francés canadiense (DOS 863)
encoding-ibm865 = Nórdico (DOS 865)
encoding-macintosh = Europeo occidental (Mac)
encoding-x-mac-ce = Centroeuropeo (Mac)
encoding-shift_jis = Japonés (Shift-JIS)
encoding-euc-jp = Japonés (EUC-JP)
encoding-iso-2022-jp = Japonés (ISO-2022-JP)
encoding-gb18030 = Chino (GB18030)
encoding-big5 = Chino tradicional (Big5)
encoding-euc-kr = Coreano (EUC-KR)

import-match-title = Asignar las columnas
import-match-count =
    { $all ->
        [one] La única columna: { $count ->
            [0] aún no se importa.
           *[other] se importará.
        }
        [many] Columnas que se importarán: { $count } de { $all }. Las demás se omiten.
       *[other] Columnas que se importarán: { $count } de { $all }. Las demás se omiten.
    }
import-columns = Columnas del archivo
import-columns-empty =
    { $count ->
        [one] { $count } columna vacía
        [many] { $count } de columnas vacías
       *[other] { $count } columnas vacías
    }
import-columns-empty-start =
    { $count ->
        [one] { $count } columna vacía en las primeras { $rows } filas
        [many] { $count } de columnas vacías en las primeras { $rows } filas
       *[other] { $count } columnas vacías en las primeras { $rows } filas
    }
import-column-in-file = Columna del archivo
import-column-field = Va a
import-column-n = Columna { $number }
import-column-empty = Vacía
import-column-empty-start = Vacía en las primeras { $rows } filas
import-field-of = Campo para «{ $column }»
import-field-create = Crear campo…
import-field-new = Nuevo: { $field } ({ $type })
import-keep-all = Conservar todas las columnas
import-keep-all-help = Se crea un campo nuevo por cada columna que tiene valores y no corresponde a ningún campo. Al deshacer la importación, estos campos se quitan.
import-looking = Revisando todo el archivo…
import-fields-standard = Campos estándar
import-fields-own = Campos propios
import-full-name = Nombre completo (se separa)
import-phone-country = País del teléfono
import-not-imported = No se importa
import-freed = { $columns } se omite ahora: el nombre completo ya lo dice todo.
import-shared = Se usa donde { $columns } está vacío.
import-badge-exact = Exacta
import-badge-guessed = Supuesta
import-badge-chosen = Elegida
import-badge-new = Nueva
import-badge-none = No se importa
import-missing = Ninguna columna va a { $fields }. Elige la columna que lo contiene: todo contacto lo necesita.
import-blocked-missing = Falta asignar: { $fields }
import-blocked-dates = Indica cómo están escritas las fechas.
import-create-title = Crear un campo para «{ $column }»
import-dates-title = ¿Cómo están escritas las fechas?
import-dates-title-of = ¿Cómo están escritas las fechas de «{ $column }»?
import-dates-text = { $columns } se puede leer de dos maneras: { $example }
date-order-dmy = Primero el día (31/12/2026)
date-order-mdy = Primero el mes (12/31/2026)
date-order-ymd = Primero el año (2026-12-31)
import-phones-title = Teléfonos sin prefijo de país
import-phones-refuse = Omitir esas filas
import-phones-international = Tomarlos por números internacionales que perdieron el +
import-phones-international-help = Un número local puede ser el internacional de otra persona: revisa la vista previa.
import-phones-country = Tomarlos por números de un país
import-phones-other = Tomarlos por números de otro país
import-phones-in = Tomarlos por números de { $country }
import-phones-address = Tomarlos por números del país de la dirección de cada fila
import-phones-which = País
import-phones-valid =
    { $count ->
        [0] Ninguno sería válido
        [one] { $count } sería válido
        [many] { $count } serían válidos
       *[other] { $count } serían válidos
    }
import-phones-bare =
    { $count ->
        [one] { $count } número del archivo no lo tiene.
        [many] { $count } de números del archivo no lo tienen.
       *[other] { $count } números del archivo no lo tienen.
    }

import-preview-title = Vista previa
import-previewing = Revisando todas las filas
import-previewing-rows =
    { $count ->
        [0] Revisando todas las filas…
        [one] { $count } fila revisada
        [many] { $count } de filas revisadas
       *[other] { $count } filas revisadas
    }
import-preview-said = Vista previa lista. Contactos nuevos: { $created }. Filas que no se pueden importar: { $invalid }.
import-preview-created =
    { $count ->
        [one] nuevo
        [many] nuevos
       *[other] nuevos
    }
import-preview-updated = por actualizar
import-preview-duplicates =
    { $count ->
        [one] ya existente
        [many] ya existentes
       *[other] ya existentes
    }
import-preview-invalid =
    { $count ->
        [one] no se puede importar
        [many] no se pueden importar
       *[other] no se pueden importar
    }
import-preview-over-limit = por encima del límite del plan
import-preview-blank = en blanco
import-preview-cancelled =
    { $count ->
        [one] cancelada
        [many] canceladas
       *[other] canceladas
    }
import-summary-created =
    { $count ->
        [one] creado
        [many] creados
       *[other] creados
    }
import-summary-updated =
    { $count ->
        [one] actualizado
        [many] actualizados
       *[other] actualizados
    }
import-summary-duplicates =
    { $count ->
        [one] duplicado, omitido
        [many] duplicados, omitidos
       *[other] duplicados, omitidos
    }
import-summary-invalid = sin importar
import-summary-over-limit = por encima del límite del plan
import-summary-blank = en blanco
import-summary-cancelled =
    { $count ->
        [one] cancelada
        [many] canceladas
       *[other] canceladas
    }
import-rows-total =
    { $count ->
        [one] fila en el archivo
        [many] de filas en el archivo
       *[other] filas en el archivo
    }
import-rows-read =
    { $count ->
        [one] fila leída
        [many] de filas leídas
       *[other] filas leídas
    }
import-blocked-empty = Tal como está, ninguna fila de este archivo se puede importar.
import-blocked-full = El plan está lleno: no cabe ninguna fila de este archivo.
import-duplicates-title = Contactos que ya existen
import-duplicates-skip = Omitirlos
import-duplicates-update = Actualizarlos
import-duplicates-update-help = Los valores del archivo sustituyen a los guardados.
import-duplicates-fill = Rellenar lo que está vacío
import-duplicates-fill-help = Lo guardado se queda.
import-groups = Añadirlos todos a grupos
import-groups-help = Además de los grupos que indica el archivo.
import-fields-new = Campos que se crearán: { $fields }.
import-fields-made = Campos creados: { $fields }.
import-groups-new = Grupos que se crearán: { $groups }.
import-groups-made = Grupos creados: { $groups }.
import-ignored = Columnas que no se importarán: { $columns }.
import-ignored-done =
    { $count ->
        [one] { $count } columna no se importó
        [many] { $count } de columnas no se importaron
       *[other] { $count } columnas no se importaron
    }
import-plan-after = { $used } de { $limit } usados ahora, { $after } tras la importación
import-plan-unlimited =
    { $after ->
        [one] Sin límite; { $after } contacto tras la importación
        [many] Sin límite; { $after } de contactos tras la importación
       *[other] Sin límite; { $after } contactos tras la importación
    }
import-plan-over =
    { $count ->
        [one] { $count } fila no cabe.
        [many] { $count } de filas no caben: las últimas del archivo.
       *[other] { $count } filas no caben: las últimas del archivo.
    }
import-plan-change = Cambiar de plan
import-problems = Filas que no se importarán
import-problems-done = Filas que no se importaron
import-several =
    { $count ->
        [one] Has elegido un archivo.
        [many] Has elegido { $count } de archivos. Cada uno es una importación.
       *[other] Has elegido { $count } archivos. Cada uno es una importación.
    }
import-together = Importarlos como uno solo
import-files-name =
    { $count ->
        [one] { $file } y un archivo más
        [many] { $file } y { $count } de archivos más
       *[other] { $file } y { $count } archivos más
    }
import-group-separator = Separador de grupos en una celda
import-separator-none = Solo |
import-separator-line = Salto de línea
import-values-left =
    { $count ->
        [one] Un valor de «{ $column }» se omite, porque el contacto tiene otro mejor: { $values }.
        [many] { $count } de valores de «{ $column }» se omiten, porque los contactos tienen otros mejores: { $values }.
       *[other] { $count } valores de «{ $column }» se omiten, porque los contactos tienen otros mejores: { $values }.
    }
import-warnings = Se importan, pero conviene revisarlas
import-problem-line = Línea
import-problem-columns =
    { $count ->
        [one] { $count } columna
        [many] { $count } de columnas
       *[other] { $count } columnas
    }
import-problem-elsewhere = Sin columna
import-problem-value = Valor
import-problem-reason = Motivo
import-problem-empty = vacío
import-problem-more =
    { $count ->
        [one] y { $count } fila más
        [many] y { $count } de filas más
       *[other] y { $count } filas más
    }
import-stored-title = Primeras filas, tal como se guardarían
import-failed-save = Guardar las filas fallidas…
import-failed-help = Las guarda en una hoja de cálculo con el motivo al lado. Una vez corregida, se importa tal cual.
import-failed-saved =
    { $count ->
        [one] { $count } fila guardada en «{ $file }».
        [many] { $count } de filas guardadas en «{ $file }».
       *[other] { $count } filas guardadas en «{ $file }».
    }

fix-do = Corregir estas filas…
fix-title = Corregir filas
fix-text = Lo que cambies aquí se usa solo en esta importación; el archivo no se modifica.
fix-show = Mostrar
fix-all-causes = Todos los problemas
fix-cause = { $cause } ({ $count })
fix-only-problems = Solo problemas
fix-discard = Descartar todos los cambios
fix-done = Listo
fix-remaining =
    { $count ->
        [0] Ya no queda ninguna fila con problemas.
        [one] Queda { $count } fila con problemas.
        [many] Quedan { $count } de filas con problemas.
       *[other] Quedan { $count } filas con problemas.
    }
fix-everywhere = Usar «{ $value }» en lugar de cada «{ $old }»
fix-import = Importar
fix-import-row = Importar la fila { $line }
fix-cell = { $column }, fila { $line }
fix-fine = Ya no hay ningún problema
fix-left-out = Omitida
fix-keys = Las flechas mueven; { $edit } o F2 edita; { $apply } usa el valor en todas las iguales; { $out } omite la fila; { $leave } vuelve.
fix-note =
    { $count ->
        [0] Se usan tus cambios en las filas.
        [one] Se usan tus cambios en las filas; se omite { $count } fila.
        [many] Se usan tus cambios en las filas; se omiten { $count } de filas.
       *[other] Se usan tus cambios en las filas; se omiten { $count } filas.
    }

import-run-title = Importando «{ $file }»
import-run-progress = Importación
import-run-rows =
    { $total ->
        [0] filas
        [one] de { $total } fila
        [many] de { $total } de filas
       *[other] de { $total } filas
    }
import-rate =
    { $rate ->
        [one] { $rate } fila por segundo
        [many] { $rate } de filas por segundo
       *[other] { $rate } filas por segundo
    }
import-left-moment = Quedan unos segundos
import-left-seconds = Quedan unos { $count } segundos
import-left-minutes =
    { $count ->
        [one] Queda { $count } minuto, más o menos
        [many] Quedan unos { $count } de minutos
       *[other] Quedan unos { $count } minutos
    }
import-finishing = Guardando…
import-cancelling = Cancelando…
import-run-text = Mientras tanto se puede seguir trabajando. Cancelar deja los contactos como estaban.
import-pill-running = Importando
import-pill-finishing = Guardando…
import-pill-cancelling = Cancelando…
import-pill-waiting = Importación sin terminar
import-pill-continue = Continuar

import-done-title =
    { $count ->
        [0] No se ha importado ningún contacto
        [one] { $count } contacto importado
        [many] { $count } de contactos importados
       *[other] { $count } contactos importados
    }
import-cancelled-title = Importación cancelada
import-failed-title = La importación ha fallado
import-unchanged = No se ha guardado nada: los contactos están como estaban.
import-show = Mostrar lo importado
import-show-of = Mostrar lo importado de «{ $file }»
import-another = Importar otro archivo
import-next-file = Archivo siguiente: «{ $file }»
import-undo = Deshacer la importación
import-undo-of = Deshacer la importación de «{ $file }»
import-undo-title = ¿Deshacer esta importación?
import-undo-text = Se quitan los contactos que vinieron de «{ $file }» y los que cambió vuelven a como estaban. Los modificados después se conservan. Los grupos y campos creados para ella desaparecen si quedan vacíos.
import-undo-do = Deshacer la importación
import-undo-work = Deshaciendo la importación…
import-undone =
    { $restored ->
        [0] { $count ->
            [one] «{ $file }» se ha deshecho: { $count } contacto quitado.
            [many] «{ $file }» se ha deshecho: { $count } de contactos quitados.
           *[other] «{ $file }» se ha deshecho: { $count } contactos quitados.
        }
       *[other] «{ $file }» se ha deshecho. Contactos quitados: { $count }; restaurados: { $restored }.
    }
import-kept-title =
    { $count ->
        [one] Se ha conservado { $count } contacto
        [many] Se han conservado { $count } de contactos
       *[other] Se han conservado { $count } contactos
    }
import-kept-text = Se editaron, destacaron, agruparon o recibieron mensajes después de la importación:
import-back-to-preview = Volver a la vista previa
import-show-summary = Mostrar el resumen

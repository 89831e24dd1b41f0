# Kith, español. Verbos en los botones; cada mensaje dice qué pasa, dónde y cómo arreglarlo.
# «many» es para los millones redondos: 1.000.000 de contactos.

close = Cerrar
cancel = Cancelar
undo = Deshacer
redo = Rehacer
undone = Deshecho.
toasts = Avisos
field-required = Obligatorio
show-in-folder = Mostrar en la carpeta
try-again = Reintentar
loading = Cargando…

## Sidebar

sidebar = Secciones
sidebar-show = Mostrar las secciones
place-all = Todos los contactos
place-starred = Destacados
groups = Grupos
group-add = Nuevo grupo
group-actions = Acciones de { $name }
group-rename = Cambiar nombre…
group-delete = Eliminar grupo…
group-new-title = Nuevo grupo
group-rename-title = Cambiar el nombre del grupo
group-name = Nombre
group-name-bar = El nombre de un grupo no puede contener «|».
group-name-empty = Hace falta un nombre para el grupo.
group-create = Crear grupo
group-rename-do = Cambiar nombre
group-delete-title = ¿Eliminar el grupo «{ $name }»?
group-delete-text =
    { $count ->
        [0] No contiene ningún contacto.
        [one] Su único contacto sigue en Kith; solo deja el grupo.
        [many] Sus { $count } de contactos siguen en Kith; solo dejan el grupo.
       *[other] Sus { $count } contactos siguen en Kith; solo dejan el grupo.
    }
group-delete-do = Eliminar grupo
group-deleted = Se ha eliminado el grupo «{ $name }».
groups-none = Aún no hay grupos
overview = Resumen
settings = Ajustes
plan-used =
    { $count ->
        [one] { $count } contacto
        [many] { $count } de contactos
       *[other] { $count } contactos
    }
plan-used-of =
    { $limit ->
        [one] { $used } de { $limit } contacto
        [many] { $used } de { $limit } de contactos
       *[other] { $used } de { $limit } contactos
    }
plan-near = Casi lleno
plan-full = El plan está lleno
plan-label = Plan { $plan }

## List

list = Contactos
list-count =
    { $count ->
        [one] { $count } contacto
        [many] { $count } de contactos
       *[other] { $count } contactos
    }
list-found =
    { $count ->
        [0] Sin resultados
        [one] { $count } contacto encontrado
        [many] { $count } de contactos encontrados
       *[other] { $count } contactos encontrados
    }
list-selected =
    { $count ->
        [one] { $count } seleccionado
        [many] { $count } seleccionados
       *[other] { $count } seleccionados
    }
list-place = { $row } de { $total }
list-columns = Elegir columnas
list-columns-reset = Volver a las columnas habituales
list-select-all = Seleccionar todo
list-select = Seleccionar a { $name }
list-star = Destacar a { $name }
list-unstar = Dejar de destacar a { $name }
list-range-too-long = Con Mayús se pueden seleccionar hasta { $most } contactos de una vez. Para seleccionarlos todos, pulsa { $keys }.
list-failed-title = No se pueden mostrar los contactos
column-name = Nombre
column-resize = Ancho de { $column }
search = Buscar contactos
search-clear = Borrar la búsqueda
filter-add = Añadir un filtro
filter-starred = Destacados
filter-no-group = Sin grupo
filter-added = Añadidos en { $month }
filter-in-group = En un grupo
filter-by-field = Por un campo
filter-group = Grupo: { $name }
filter-value = { $field }: { $value }
filter-empty = { $field }: vacío
filter-value-label = Valor
filter-value-help = En blanco, encuentra los contactos que no lo tienen.
filter-apply = Añadir filtro
filter-remove = Quitar el filtro «{ $filter }»
filters-clear = Quitar todos
new = Nuevo
import = Importar
more-actions = Más acciones
bulk-star = Destacar
bulk-group = Agrupar
bulk-group-long = Añadir a un grupo o quitar de él
bulk-group-menu = Grupos…
bulk-export = Exportar
bulk-delete = Eliminar
bulk-clear = Anular la selección

empty-title = Todos los contactos, en un solo lugar
empty-text = Se añaden uno a uno o desde una hoja de cálculo de cualquier tamaño. Todo se queda en este equipo.
empty-add = Añadir un contacto
empty-import = Importar un archivo
empty-template = Descargar la plantilla
empty-template-hint = La plantilla es una hoja de cálculo con las columnas adecuadas, lista para rellenar.
empty-found-title = Ningún contacto coincide
empty-found-text = Revisa la ortografía o busca entre todos los contactos.
empty-found-clear = Mostrar todos los contactos
empty-group-title = Aún no hay nadie en «{ $name }»
empty-group-text = Arrastra contactos al grupo en la barra lateral o añade aquí uno nuevo.
empty-starred-title = No hay contactos destacados
empty-starred-text = Destaca a las personas más buscadas: pulsa S sobre un contacto de la lista.

## Contact

detail = Contacto
detail-none = Selecciona un contacto para verlo aquí.
detail-close = Volver a la lista
contact-new-title = Nuevo contacto
contact-edit-title = Editar contacto
contact-edit = Editar
contact-star = Destacar
contact-unstar = Dejar de destacar
contact-actions = Acciones de este contacto
contact-delete = Eliminar…
contact-save = Guardar
contact-save-new = Añadir contacto
contact-added = Contacto añadido.
contact-saved = Cambios guardados.
contact-added-on = Añadido: { $date }
contact-changed-on = Modificado: { $date }
contact-messages =
    { $count ->
        [one] { $count } mensaje en su historial
        [many] { $count } de mensajes en su historial
       *[other] { $count } mensajes en su historial
    }
copy = Copiar { $what }
copied = Copiado.
copy-failed = No se ha podido copiar. Selecciona el texto y cópialo a mano.
draft-restored = Estos cambios de antes aún no están guardados.
draft-discard = Descartar
draft-kept = Los cambios de { $name } aún no están guardados; se conservan.
draft-kept-new = El contacto nuevo aún no está guardado; se conserva.
draft-resume = Continuar
draft-discarded = Cambios descartados.
draft-bring-back = Recuperar
section-name = Nombre
section-reach = Teléfono y correo
section-address = Dirección
section-more = Más
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = Empieza por + y el prefijo del país, como +34 612 34 56 78.
phone-taken = { $name } ya tiene este número.
phone-taken-open = Abrir { $name }
groups-add = Añadir a un grupo
groups-add-new = Nuevo grupo «{ $name }»
groups-remove = Quitar de { $name }
groups-placeholder = Nombre de un grupo
value-none = Ninguno
value-yes = Sí
value-no = No
value-choose = Elegir…

field-first-name = Nombre
field-last-name = Apellidos
field-phone = Teléfono
field-email = Correo electrónico
field-groups = Grupos
field-street = Calle
field-city = Ciudad
field-state = Provincia o estado
field-zip = Código postal
field-country = País
field-starred = Destacado
field-created-at = Añadido
field-updated-at = Modificado

## What was done

starred-done =
    { $count ->
        [one] { $count } contacto destacado.
        [many] { $count } de contactos destacados.
       *[other] { $count } contactos destacados.
    }
unstarred-done =
    { $count ->
        [one] { $count } contacto ya no está destacado.
        [many] { $count } de contactos ya no están destacados.
       *[other] { $count } contactos ya no están destacados.
    }
grouped-done =
    { $count ->
        [0] Ya estaban en «{ $group }».
        [one] { $count } contacto añadido a «{ $group }».
        [many] { $count } de contactos añadidos a «{ $group }».
       *[other] { $count } contactos añadidos a «{ $group }».
    }
ungrouped-done =
    { $count ->
        [0] Ninguno estaba en «{ $group }».
        [one] { $count } contacto quitado de «{ $group }».
        [many] { $count } de contactos quitados de «{ $group }».
       *[other] { $count } contactos quitados de «{ $group }».
    }
deleted-done =
    { $messages ->
        [0] { $count ->
            [one] { $count } contacto eliminado.
            [many] { $count } de contactos eliminados.
           *[other] { $count } contactos eliminados.
        }
       *[other] { $count ->
            [one] { $count } contacto eliminado con su historial.
            [many] { $count } de contactos eliminados con sus historiales.
           *[other] { $count } contactos eliminados con sus historiales.
        }
    }
exported-done =
    { $count ->
        [one] { $count } contacto guardado en «{ $file }».
        [many] { $count } de contactos guardados en «{ $file }».
       *[other] { $count } contactos guardados en «{ $file }».
    }
template-done = La plantilla se ha guardado como «{ $file }».

## Dialogs

delete-title =
    { $count ->
        [one] ¿Eliminar este contacto?
        [many] ¿Eliminar { $count } de contactos?
       *[other] ¿Eliminar { $count } contactos?
    }
delete-title-name = ¿Eliminar a { $name }?
delete-text =
    { $messages ->
        [0] { $count ->
            [one] Se perderá para siempre { $count } contacto.
            [many] Se perderán para siempre { $count } de contactos.
           *[other] Se perderán para siempre { $count } contactos.
        }
        [one] { $count ->
            [one] Se perderán para siempre { $count } contacto y { $messages } mensaje.
            [many] Se perderán para siempre { $count } de contactos y { $messages } mensaje.
           *[other] Se perderán para siempre { $count } contactos y { $messages } mensaje.
        }
        [many] { $count ->
            [one] Se perderán para siempre { $count } contacto y { $messages } de mensajes.
            [many] Se perderán para siempre { $count } de contactos y { $messages } de mensajes.
           *[other] Se perderán para siempre { $count } contactos y { $messages } de mensajes.
        }
       *[other] { $count ->
            [one] Se perderán para siempre { $count } contacto y { $messages } mensajes.
            [many] Se perderán para siempre { $count } de contactos y { $messages } mensajes.
           *[other] Se perderán para siempre { $count } contactos y { $messages } mensajes.
        }
    }
delete-no-undo = Esto no se puede deshacer.
delete-do =
    { $count ->
        [one] Eliminar contacto
        [many] Eliminar { $count } de contactos
       *[other] Eliminar { $count } contactos
    }
export-title = Exportar contactos
export-scope = Qué contactos
export-scope-selected =
    { $count ->
        [one] El contacto seleccionado
        [many] Los { $count } de contactos seleccionados
       *[other] Los { $count } contactos seleccionados
    }
export-scope-shown =
    { $count ->
        [one] El contacto que muestra la lista
        [many] Los { $count } de contactos que muestra la lista
       *[other] Los { $count } contactos que muestra la lista
    }
export-scope-all =
    { $count ->
        [one] El único contacto
        [many] Todos: { $count } de contactos
       *[other] Todos: { $count } contactos
    }
export-format = Formato
export-xlsx = Libro de Excel (.xlsx)
export-csv = Texto CSV (.csv)
export-do = Exportar…
group-title = Grupos
group-help = Elige un grupo para añadirle los contactos seleccionados o para quitarlos de él.
group-find = Buscar un grupo o dar nombre a uno nuevo
group-add-to = Añadir
group-take-out = Quitar
group-add-to-name = Añadir a { $name }
group-take-out-name = Quitar de { $name }
group-create-name = Crear «{ $name }» y añadir
shortcuts-title = Atajos de teclado
shortcuts-app = En todas partes
shortcuts-list = En la lista
shortcuts-contact = En un contacto
palette-title = Paleta de comandos
palette-placeholder = Buscar comandos y contactos
palette-none = Ningún comando ni contacto coincide.
palette-contacts = Contactos
drop-import = Suelta el archivo para importarlo

## Import wizard

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
import-kinds = Libro de Excel (.xlsx) o texto (.csv, .tsv, .txt), de cualquier tamaño
import-promise = No se guarda nada hasta pulsar Importar.
import-template-title = Empezar por la plantilla
import-template-text = Una hoja de cálculo con las columnas adecuadas, también las de los campos propios.
import-template-xlsx = Descargar plantilla (Excel)
import-template-csv = Descargar plantilla (CSV)
import-recent = Archivos recientes

import-read-title = Revisar cómo se ha leído el archivo
import-read-text = ¿Son correctos los encabezados, los nombres y los acentos? Si no, cámbialo aquí.
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
encoding-macintosh = Europeo occidental (Mac)
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
import-column-in-file = Columna del archivo
import-column-field = Va a
import-column-n = Columna { $number }
import-column-empty = Vacía
import-field-of = Campo para «{ $column }»
import-field-create = Crear campo…
import-fields-standard = Campos estándar
import-fields-own = Campos propios
import-full-name = Nombre completo (se separa)
import-not-imported = No se importa
import-freed = { $columns } se omite ahora: el nombre completo ya lo dice todo.
import-shared = Se usa donde { $columns } está vacío.
import-badge-exact = Exacta
import-badge-guessed = Supuesta
import-badge-chosen = Elegida
import-badge-none = No se importa
import-missing = Ninguna columna va a { $fields }. Elige la columna que lo contiene: todo contacto lo necesita.
import-blocked-missing = Falta asignar: { $fields }
import-blocked-dates = Indica cómo están escritas las fechas.
import-create-title = Crear un campo para «{ $column }»
import-dates-title = ¿Cómo están escritas las fechas?
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
import-groups-new = Grupos que se crearán: { $groups }.
import-groups-made = Grupos creados: { $groups }.
import-ignored = Columnas que no se importarán: { $columns }.
import-ignored-done = Columnas que no se importaron: { $columns }.
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
import-another = Importar otro archivo
import-undo = Deshacer la importación
import-undo-of = Deshacer la importación de «{ $file }»
import-undo-title = ¿Deshacer esta importación?
import-undo-text = Se quitan los contactos que vinieron de «{ $file }» y los que cambió vuelven a como estaban. Los modificados después se conservan.
import-undo-do = Deshacer la importación
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

## Causes of problems, as headings of a group of rows

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
cause-cells_beyond_header = Más celdas que encabezados
cause-text_replaced = Caracteres ilegibles sustituidos
warning-cells_beyond_header = La fila tiene más celdas que encabezados; las que sobran se omiten.
warning-text_replaced = Algunos caracteres no se pueden leer con esta codificación y se han sustituido. Comprueba la codificación en el paso 2.
warning-encoding_guessed = El archivo no dice cómo están codificadas sus letras. Comprueba los acentos en la tabla de abajo.
warning-header_missing = El archivo parece no tener fila de encabezados: su primera fila se lee como un contacto.
warning-header_guessed = La fila de encabezados es una suposición. Si no es correcta, elige otra.
warning-header_repeated = Varias columnas se llaman «{ $header }». Comprueba en el paso 3 adónde va cada una.
warning-other_sheets = El libro tiene más hojas; solo se lee esta.

## Contact fields

field-name = Nombre
field-name-empty = Hace falta un nombre para el campo.
field-type = Tipo
field-type-fixed = El tipo de un campo no cambia. Para otro tipo, añade un campo nuevo.
field-help = Texto de ayuda
field-help-help = Se muestra bajo el campo al editar un contacto.
field-required-box = Obligatorio
field-required-help = Sin él no se puede añadir ningún contacto.
field-shown-box = Mostrar en la lista
field-options = Opciones
field-option-n = Opción { $number }
field-option-remove = Quitar la opción { $number }
field-option-add = Añadir opción
field-options-empty = Hace falta al menos una opción.
field-options-help = Intro añade otra; Alt+↑ y Alt+↓ mueven una opción.
field-add-do = Añadir campo
type-text = Texto
    .help = Una línea de texto.
type-long-text = Texto largo
    .help = Varias líneas de texto, como notas.
type-number = Número
    .help = Se puede contar y ordenar por tamaño. Para códigos como 00123, mejor Texto.
type-date = Fecha
    .help = Un día, como un cumpleaños.
type-time = Hora
    .help = Una hora del día.
type-checkbox = Casilla
    .help = Sí o no.
type-dropdown = Lista desplegable
    .help = Una opción de una lista.
type-multi-select = Selección múltiple
    .help = Varias opciones de una lista. En un archivo se separan con |.
type-email = Correo electrónico
    .help = Otra dirección de correo.
type-url = Dirección web
    .help = Un enlace, como https://example.com.
type-phone = Teléfono
    .help = Otro número de teléfono, con su prefijo de país.

## Settings

settings-pages = Páginas de los ajustes
settings-general = General
settings-fields = Campos de contacto
settings-subscription = Suscripción
settings-imports = Importaciones
settings-about = Acerca de
settings-system = Como el sistema
settings-language = Idioma
settings-theme = Apariencia
settings-theme-light = Clara
settings-theme-dark = Oscura
settings-date-order = Fechas en los archivos
settings-date-order-help = Para fechas como 03/04/2026, si el archivo no distingue el día del mes.
settings-date-order-ask = Preguntar en cada archivo
settings-columns = Columnas de la lista
settings-columns-text = Las columnas se eligen con el botón que hay sobre la lista; arrastra un encabezado para moverlo y su borde para ensancharlo.
settings-columns-open = Ir a la lista

fields-text = Campos propios, además de nombre, teléfono, correo, grupos y dirección. Aparecen en el editor, la lista, los filtros, los archivos y la plantilla.
fields-none = Aún no hay campos propios
fields-add = Añadir campo
fields-add-title = Añadir un campo
fields-edit-title = Editar «{ $name }»
fields-save = Guardar
fields-required = Obligatorio
fields-shown = En la lista
fields-inactive = Desactivado
fields-move = Mover { $name }
fields-move-help = Arrastra para mover o pulsa Alt+↑ y Alt+↓
fields-moved = { $name } ocupa ahora el puesto { $place } de { $count }.
fields-up = Subir { $name }
fields-down = Bajar { $name }
fields-actions = Acciones de { $name }
fields-edit = Editar…
fields-activate = Activar
fields-deactivate = Desactivar
fields-delete = Eliminar…
fields-delete-title = ¿Eliminar el campo «{ $name }»?
fields-delete-text =
    { $count ->
        [0] Ningún contacto tiene un valor en él.
        [one] { $count } contacto tiene un valor en él. Se perderá para siempre.
        [many] { $count } de contactos tienen un valor en él. Se perderán para siempre.
       *[other] { $count } contactos tienen un valor en él. Se perderán para siempre.
    }
fields-delete-instead = Desactivado, el campo no estorba y sus valores se conservan.
fields-delete-do = Eliminar campo
fields-deleted = Se ha eliminado el campo «{ $name }».

plans-active = Plan activo
plans-limit =
    { $limit ->
        [one] { $limit } contacto
        [many] { $limit } de contactos
       *[other] { $limit } contactos
    }
plans-unlimited = Sin límite
plans-full = El plan { $plan } está lleno: no se puede añadir ningún contacto. Elige un plan mayor o sube su límite.
plans-over = Hay más contactos de los que admite el plan { $plan }. No se elimina nada, pero no se puede añadir ninguno.
plans-add = Añadir plan
plans-add-title = Añadir un plan
plans-add-do = Añadir plan
plans-edit = Editar { $plan }
plans-edit-title = Editar «{ $plan }»
plans-name = Nombre
plans-name-empty = Hace falta un nombre para el plan.
plans-contacts-limit = Límite de contactos
plans-limit-wrong = Escribe un número entero, como 1000.
plans-remove = Quitar { $plan }
plans-remove-active = { $plan } está activo: elige otro plan para poder quitarlo
plans-remove-title = ¿Quitar el plan «{ $plan }»?
plans-remove-text = No afecta a ningún contacto.
plans-remove-do = Quitar plan
plans-trial-title = Límites del periodo de prueba
plans-trial-text = Cuántos contactos admite el plan Trial. Un límite menor que los contactos actuales no elimina nada.
plans-trial-saved = Se ha guardado el límite de la prueba.

imports-none-title = Aún no se ha importado nada
imports-none-text = Aquí aparecen los archivos importados y qué ha sido de sus filas.
imports-undone = Deshecha
imports-rows =
    { $count ->
        [one] fila
        [many] de filas
       *[other] filas
    }

about-text = Un gestor de contactos discreto
about-version = Versión
about-platform = Sistema
about-store = Archivo de contactos
about-contacts = Contactos
about-private = Todo se queda en este archivo, en este equipo. Kith no envía nada a ningún sitio.
about-copy = Copiar diagnóstico
about-copy-help = Versiones y ajustes para acompañar una consulta; sin nombres ni números.

## Overview

overview-empty-title = Aún no hay nada que ver
overview-empty-text = Cuando haya contactos, esta página mostrará de dónde son, cómo se agrupan y lo completos que están.
overview-contacts =
    { $count ->
        [one] contacto
        [many] de contactos
       *[other] contactos
    }
overview-starred =
    { $count ->
        [one] destacado
        [many] destacados
       *[other] destacados
    }
overview-countries = Por país
overview-country-none = Sin país
overview-groups = Por grupo
overview-group-none = Sin grupo
overview-months = Añadidos por mes
overview-completeness = Datos completos
overview-completeness-text = Cada barra abre los contactos sin ese dato.
overview-name = Nombre
overview-count = Contactos
overview-more =
    { $count ->
        [one] Mostrar { $count } más
        [many] Mostrar { $count } más
       *[other] Mostrar { $count } más
    }
overview-less = Mostrar menos
overview-open =
    { $count ->
        [one] { $name }: mostrar { $count } contacto
        [many] { $name }: mostrar { $count } de contactos
       *[other] { $name }: mostrar { $count } contactos
    }
overview-missing =
    { $missing ->
        [0] { $field }: lo tienen todos los contactos
        [one] { $field }: { $percent }. Mostrar el { $missing } contacto que no lo tiene
        [many] { $field }: { $percent }. Mostrar los { $missing } de contactos que no lo tienen
       *[other] { $field }: { $percent }. Mostrar los { $missing } contactos que no lo tienen
    }

## Commands

command-contact-new = Nuevo contacto
command-import-open = Importar un archivo
command-export-open = Exportar contactos
command-template-xlsx = Descargar la plantilla (Excel)
command-template-csv = Descargar la plantilla (CSV)
command-search-focus = Buscar
command-search-slash = Buscar
command-palette-open = Paleta de comandos
command-view-all = Mostrar todos los contactos
command-view-starred = Mostrar los contactos destacados
command-view-overview = Mostrar el resumen
command-settings-open = Ajustes
command-edit-undo = Deshacer
command-edit-redo = Rehacer
command-pane-next = Panel siguiente
command-pane-previous = Panel anterior
command-help-shortcuts = Atajos de teclado
command-app-back = Borrar, cerrar, volver
command-list-move = Moverse
command-list-extend = Ampliar la selección
command-list-toggle = Seleccionar o quitar la selección
command-list-select-all = Seleccionar todo
command-list-open = Abrir, después editar
command-list-star = Destacar o dejar de destacar
command-list-delete = Eliminar
command-contact-edit = Editar contacto
command-contact-save = Guardar

## Keys, as the keyboard names them

key-shift = Mayús
key-space = Espacio
key-escape = Esc
key-delete = Supr
key-enter = Intro
key-home = Inicio
key-end = Fin
key-page-up = Re Pág
key-page-down = Av Pág

## Problems with a record or an input. Arguments: value, column, and what the engine adds.

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
problem-record_malformed = Esta línea no se puede leer como un registro. Busca unas comillas sin cerrar.
warning-phone_extension_dropped = La extensión { $text } no forma parte del número y se omite.
warning-email_malformed = No parece una dirección de correo. Se guarda tal como está.
warning-value_shortened = El valor era demasiado largo y se ha acortado.
warning-value_not_taken = «{ $value }» no se ha tomado: «{ $column }» ya tiene un valor de otra columna.

## Failures

error-unexpected = Algo ha fallado en Kith: { $text }. Inténtalo de nuevo; si se repite, reinicia Kith.
error-internal = Kith no ha podido hacerlo por un fallo propio. No se ha cambiado nada; si se repite, reinicia Kith.
error-cancelled = Cancelado. No se ha escrito nada.
error-file_not_found = El archivo ya no está ahí. Elígelo de nuevo.
error-file_unreadable = No se puede leer el archivo. Comprueba que no esté vacío, que haya permiso para abrirlo y que otro programa no lo tenga bloqueado.
error-file_unwritable = No se puede escribir el archivo. Ciérralo si está abierto en otro programa o elige otra carpeta.
error-file_unsupported = Kith no conoce este tipo de archivo. Usa .xlsx o .csv para los contactos, y el .txt o .zip exportado de un chat para un historial.
error-file_encrypted = El archivo tiene contraseña. Guarda una copia sin ella en el programa del que procede y elige esa copia.
error-file_too_large = El archivo es demasiado grande. Repártelo en varios o usa CSV si es una hoja de cálculo.
error-file_damaged = El archivo está dañado. Cópialo o expórtalo otra vez; una hoja de cálculo también se puede abrir y guardar de nuevo.
error-folder_not_found = La carpeta ya no existe. Elige otra.
error-folder_not_shown = No se ha podido abrir la carpeta: ningún gestor de archivos ha respondido. Ábrela a mano.
error-too_many_rows = Una hoja de Excel no admite tantas filas. Elige CSV, que no tiene límite, o menos contactos.
error-temporary_file_failed = Kith no ha podido escribir un archivo temporal. Libera espacio en el disco e inténtalo de nuevo.
error-sheet_not_found = El libro ya no tiene una hoja con ese nombre. Elige otra hoja.
error-header_not_found = El archivo ya no tiene una de las columnas elegidas. Elige el archivo de nuevo y asigna sus columnas.
error-column_missing = Ninguna columna va a { $fields }. Asígnale una columna del archivo o añádela al archivo.
error-no_failed_rows = Esta importación no tiene filas fallidas que guardar.
error-import_not_found = Esta importación ya no está en el historial.
error-import_undone = Esta importación ya se había deshecho.
error-contact_not_found = Este contacto ya no está. Puede que se haya eliminado en otra ventana o desde la línea de órdenes.
error-phone_taken = { $name } ya tiene este teléfono. Abre ese contacto o usa otro número.
error-over_limit = El plan { $plan } está lleno. Elige un plan mayor en Ajustes › Suscripción o elimina contactos.
error-store_damaged = El archivo de contactos está dañado. Restaura una copia de seguridad o muévelo a otro sitio para empezar de cero.
error-store_newer = El archivo de contactos es de una versión más reciente de Kith. Instala esa versión para abrirlo.
error-store_busy = Otro programa está cambiando los contactos. Espera un momento e inténtalo de nuevo.
error-store_read_only = No se pueden cambiar los contactos: su archivo o su carpeta es de solo lectura. Permite escribir en ella y reinicia Kith.
error-store_unavailable = No se puede abrir el archivo de contactos { $path }. Comprueba que la carpeta exista y que haya permiso para abrirla.
error-store_failed = El archivo de contactos no ha podido hacerlo. No se ha cambiado nada; inténtalo de nuevo.
error-backup_failed = No se puede escribir la copia de seguridad en { $path }. Comprueba que haya espacio y permiso para escribir allí, o elige otra carpeta.
error-backup_unusable = No se puede restaurar { $path }: está dañado o es de un Kith más reciente. No se ha cambiado nada; elige otra copia.
error-disk_full = El disco está lleno. Libera espacio e inténtalo de nuevo; no se ha cambiado nada.
error-group_exists = Ya hay un grupo llamado «{ $name }».
error-group_not_found = Este grupo ya no está.
error-group_name_invalid = «{ $name }» no sirve como nombre de grupo: necesita una letra o una cifra y no puede llevar «|».
error-field_exists = Ya hay un campo llamado «{ $name }». Elige otro nombre; no cuentan mayúsculas, espacios, «_» ni «-».
error-field_not_found = Este campo ya no está.
error-field_invalid = El campo «{ $name }» no se puede guardar. Su nombre necesita una letra o una cifra y no puede ser uno que Kith usa; una lista necesita opciones, sin «|».
error-message_not_found = Este mensaje ya no está.
error-message_text_missing = Escribe algo primero.
error-time_invalid = No es una fecha con hora.
error-date_order_needed = Las fechas de este chat, como «{ $example }», se pueden leer de dos maneras. Elige si va primero el día o el mes.
error-calendar_unsupported = Las fechas de este chat, como «{ $example }», son de un calendario que Kith no lee. Pon el teléfono en el calendario gregoriano y exporta el chat de nuevo.
error-sender_not_found = Nadie llamado «{ $name }» ha escrito en este chat.
error-plan_not_found = No hay ningún plan llamado «{ $name }».
error-plan_invalid = El plan «{ $name }» no se puede cambiar así. Necesita un nombre que no tenga otro plan, y el plan activo no se puede quitar.
error-nothing_to_undo = No queda nada que deshacer ni rehacer.
error-undo_conflict = No se puede deshacer ni rehacer: el contacto o el grupo ha cambiado desde entonces.
error-usage = Kith no ha entendido esta petición. Comprueba lo elegido e inténtalo de nuevo.

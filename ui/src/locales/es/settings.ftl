# Settings

settings-pages = Páginas de los ajustes
settings-general = General
settings-fields = Campos de contacto
settings-subscription = Suscripción
settings-imports = Importaciones
settings-backups = Copias de seguridad
settings-privacy = Privacidad y datos
settings-about = Acerca de
settings-system = Como el sistema
settings-language = Idioma
settings-theme = Apariencia
settings-theme-light = Clara
settings-theme-dark = Oscura
settings-zoom = Tamaño de todo
settings-date-order = Fechas en los archivos
settings-date-order-help = Para fechas como 03/04/2026, si el archivo no distingue el día del mes.
settings-date-order-ask = Preguntar en cada archivo
settings-name-order = Orden de los nombres
settings-name-order-help = Los nombres se muestran y se ordenan así.
settings-first-last = Nombre, apellidos
settings-last-first = Apellidos, nombre
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
fields-yearly = Anual
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
        [one] { $count } contacto tiene un valor en él.
        [many] { $count } de contactos tienen un valor en él.
       *[other] { $count } contactos tienen un valor en él.
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
about-logs = Abrir los registros
about-licences = Licencias

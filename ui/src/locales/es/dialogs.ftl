# Dialogs

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
delete-undo =
    { $messages ->
        [0] Se puede deshacer.
        [one] Se puede deshacer, salvo el historial: se perderá para siempre { $messages } mensaje.
        [many] Se puede deshacer, salvo el historial: se perderán para siempre { $messages } de mensajes.
       *[other] Se puede deshacer, salvo el historial: se perderán para siempre { $messages } mensajes.
    }
delete-no-undo = Esto no se puede deshacer.
delete-backups = Las copias de seguridad hechas antes todavía los contienen.
delete-for-good = Eliminar para siempre
delete-for-good-help = No se guarda nada para deshacerlo. Si no, queda en este ordenador hasta que hagas 50 cambios más o borres los pasos en Privacidad.
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
export-vcard = Tarjetas vCard, para otras agendas (.vcf)
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
licences-title = Licencias
licences-own = Kith es software libre con licencia MIT o Apache 2.0, a tu elección.
licences-others =
    { $count ->
        [one] Está hecho con { $count } paquete de otras personas, con esta licencia:
        [many] Está hecho con { $count } de paquetes de otras personas, con estas licencias:
       *[other] Está hecho con { $count } paquetes de otras personas, con estas licencias:
    }
licences-failed = No se ha podido cargar la lista. También acompaña al código fuente de Kith.
bulk-edit-title = Editar un campo
bulk-edit-field = Campo
bulk-edit-choose = Elige un campo
bulk-edit-way = Qué hacer
bulk-edit-set = Poner un valor
bulk-edit-replace = Reemplazar texto
bulk-edit-empty = Vaciarlo
bulk-edit-find = Buscar
bulk-edit-find-help = No cuentan mayúsculas ni acentos.
bulk-edit-with = Reemplazar por
bulk-edit-counting = Contando…
bulk-edit-changes =
    { $count ->
        [0] { $contacts ->
            [one] El contacto no cambia.
            [many] No cambia ninguno de los { $contacts } de contactos.
           *[other] No cambia ninguno de los { $contacts } contactos.
        }
       *[other] { $contacts ->
            [one] Cambia el contacto.
            [many] Contactos que cambian: { $count } de { $contacts }.
           *[other] Contactos que cambian: { $count } de { $contacts }.
        }
    }
bulk-edit-overwrites =
    { $count ->
        [one] { $count } tiene ahora otro valor, que se reemplaza.
        [many] { $count } tienen ahora otro valor, que se reemplaza.
       *[other] { $count } tienen ahora otro valor, que se reemplaza.
    }
bulk-edit-unfit =
    { $count ->
        [one] { $count } contacto se queda como está, porque el resultado no vale para el campo.
        [many] { $count } de contactos se quedan como están, porque el resultado no vale para el campo.
       *[other] { $count } contactos se quedan como están, porque el resultado no vale para el campo.
    }
bulk-edit-do =
    { $count ->
        [0] Cambiar contactos
        [one] Cambiar { $count } contacto
        [many] Cambiar { $count } de contactos
       *[other] Cambiar { $count } contactos
    }
undo-title = Historial de cambios
undo-text = Elige un cambio: se deshace junto con todo lo que vino después.
undo-none = No hay nada que deshacer.
undo-do =
    { $count ->
        [one] Deshacer { $count } cambio
        [many] Deshacer { $count } de cambios
       *[other] Deshacer { $count } cambios
    }
undo-step-edit = Se editó «{ $name }»
undo-step-edit-many =
    { $count ->
        [one] Se editó { $count } contacto
        [many] Se editaron { $count } de contactos
       *[other] Se editaron { $count } contactos
    }
undo-step-star =
    { $count ->
        [one] Se destacó { $count } contacto
        [many] Se destacaron { $count } de contactos
       *[other] Se destacaron { $count } contactos
    }
undo-step-unstar =
    { $count ->
        [one] Dejó de estar destacado { $count } contacto
        [many] Dejaron de estar destacados { $count } de contactos
       *[other] Dejaron de estar destacados { $count } contactos
    }
undo-step-group =
    { $count ->
        [one] Se añadió { $count } contacto a «{ $name }»
        [many] Se añadieron { $count } de contactos a «{ $name }»
       *[other] Se añadieron { $count } contactos a «{ $name }»
    }
undo-step-ungroup =
    { $count ->
        [one] Se quitó { $count } contacto de «{ $name }»
        [many] Se quitaron { $count } de contactos de «{ $name }»
       *[other] Se quitaron { $count } contactos de «{ $name }»
    }
undo-step-merge =
    { $count ->
        [one] Se combinó { $count } contacto en «{ $name }»
        [many] Se combinaron { $count } de contactos en «{ $name }»
       *[other] Se combinaron { $count } contactos en «{ $name }»
    }
undo-step-not-duplicate = Dos contactos se marcaron como dos personas
undo-step-rename-group = Un grupo pasó a llamarse «{ $name }»
undo-step-delete-group = Se eliminó el grupo «{ $name }»
undo-step-delete =
    { $count ->
        [one] Se eliminó { $count } contacto
        [many] Se eliminaron { $count } de contactos
       *[other] Se eliminaron { $count } contactos
    }
undo-step-delete-name = Se eliminó a «{ $name }»
undo-step-delete-field = Se eliminó el campo «{ $name }»
undo-step-add-smart-group = Se añadió el grupo inteligente «{ $name }»
undo-step-change-smart-group = Se modificó el grupo inteligente «{ $name }»
undo-step-delete-smart-group = Se eliminó el grupo inteligente «{ $name }»
undo-step-unknown = Otro cambio

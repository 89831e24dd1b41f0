# Copias de seguridad

backups-text = Kith hace una copia de seguridad una vez al día, antes de cada importación, antes de restaurar y antes de que una versión nueva cambie el archivo de contactos.
backups-now = Hacer una copia ahora
backups-save = Guardar una copia como…
backups-restore-file = Restaurar desde un archivo…
backups-none-title = Aún no hay copias de seguridad
backups-none-text = La primera se hace sola en menos de un día tras añadir contactos, o ahora mismo con el botón.
backups-list = Copias de seguridad
backups-reason-daily = Diaria
backups-reason-import = Antes de una importación
backups-reason-migration = Antes de actualizar Kith
backups-reason-restore = Antes de restaurar
backups-reason-manual = Hecha por ti
backups-contacts =
    { $count ->
        [one] { $count } contacto
        [many] { $count } de contactos
       *[other] { $count } contactos
    }
backups-unreadable = No se puede leer
backups-restore = Restaurar…
backups-restore-of = Restaurar la copia del { $when }
backups-delete-of = Eliminar la copia del { $when }
backups-delete-title = ¿Eliminar la copia del { $when }?
backups-delete-text = Su archivo se elimina para siempre. Tus contactos no cambian.
backups-delete-do = Eliminar la copia
backups-deleted = Se eliminó la copia de seguridad.
backups-made =
    { $count ->
        [one] Copia hecha con { $count } contacto.
        [many] Copia hecha con { $count } de contactos.
       *[other] Copia hecha con { $count } contactos.
    }
backups-saved =
    { $count ->
        [one] Copia con { $count } contacto guardada como { $file }.
        [many] Copia con { $count } de contactos guardada como { $file }.
       *[other] Copia con { $count } contactos guardada como { $file }.
    }
backups-work-backup = Haciendo la copia…
backups-work-restore = Restaurando…
backups-work-salvage = Leyendo el archivo dañado…
backups-kept = Copias automáticas que se conservan
backups-kept-help = Primero se van las más antiguas. Las que haces tú se quedan hasta que las elimines.
backups-kept-wrong = Escribe un número entero del 1 al 1000.
backups-kept-saved = Se guardó el número de copias.
backups-where = Carpeta de las copias

restore-title = ¿Restaurar la copia del { $when }?
restore-title-file = ¿Restaurar «{ $file }»?
restore-has =
    { $count ->
        [one] Contiene { $count } contacto.
        [many] Contiene { $count } de contactos.
       *[other] Contiene { $count } contactos.
    }
restore-now-none = Ahora no hay ningún contacto.
restore-now =
    { $count ->
        [one] Ahora hay { $count } contacto. Antes se hace una copia de él, para que puedas volver atrás.
        [many] Ahora hay { $count } de contactos. Antes se hace una copia de ellos, para que puedas volver atrás.
       *[other] Ahora hay { $count } contactos. Antes se hace una copia de ellos, para que puedas volver atrás.
    }
restore-rest = Con ellos vuelven los grupos, los campos, los historiales y las importaciones. Tus ajustes y planes se quedan como están. Lo hecho desde entonces ya no se podrá deshacer paso a paso.
restore-over = El plan { $plan } admite menos contactos: vuelven todos, pero no se podrá añadir ninguno.
restore-do = Restaurar
restore-done =
    { $count ->
        [one] Se restauró { $count } contacto.
        [many] Se restauraron { $count } de contactos.
       *[other] Se restauraron { $count } contactos.
    }
restore-mended =
    { $count ->
        [one] Se corrigió u omitió un error de la copia.
        [many] Se corrigieron u omitieron { $count } de errores de la copia.
       *[other] Se corrigieron u omitieron { $count } errores de la copia.
    }

rescue-title = Tu archivo de contactos está dañado
rescue-text = Algo ajeno a Kith lo ha cambiado, o el disco ha perdido una parte. Elige cómo seguir. Elijas lo que elijas, el archivo dañado se conserva.
rescue-restore-title = Restaurar una copia de seguridad
rescue-restore-text = Todo queda como estaba cuando se hizo la copia.
rescue-restore-none = No hay copias en este equipo. Quizá tengas una en otro sitio.
rescue-file = Elegir un archivo de copia…
rescue-salvage-title = Salvar lo que aún se puede leer
rescue-salvage-text = Kith recorre el archivo dañado y pone en uno nuevo cada contacto que encuentra entero. Es más reciente que una copia, pero pueden faltar contactos.
rescue-salvage-do = Salvar lo que se pueda leer
rescue-salvaged =
    { $count ->
        [one] Se salvó { $count } contacto
        [many] Se salvaron { $count } de contactos
       *[other] Se salvaron { $count } contactos
    }
rescue-salvaged-none = No se pudo leer ningún contacto
rescue-unreadable =
    { $count ->
        [one] No se pudo leer { $count } parte del archivo.
        [many] No se pudieron leer { $count } de partes del archivo.
       *[other] No se pudieron leer { $count } partes del archivo.
    }
rescue-kept = El archivo dañado se conserva como { $file }, en la misma carpeta.
rescue-open = Abrir Kith

# Privacy and data

privacy-text = Todo está solo en este ordenador. Esto es lo que Kith recuerda para ahorrarte trabajo.
privacy-mappings = Correspondencias de columnas
privacy-mappings-text = Qué columna fue a qué campo, para archivos con los mismos encabezados.
privacy-recent-files = Archivos recientes
privacy-recent-files-text = Archivos desde los que importaste. Los archivos se quedan donde están.
privacy-drafts = Borradores sin guardar
privacy-drafts-text = Contactos que empezaste a escribir o a cambiar. Están junto a tus contactos hasta que se guardan, se descartan o se borran aquí, y se eliminan con ellos.
privacy-not-duplicates = No son duplicados
privacy-not-duplicates-text = Parejas que marcaste como dos personas. Si se olvidan, pueden volver a sugerirse.
privacy-chat-names = Tus nombres en los chats
privacy-chat-names-text = Con los que Kith distingue tus mensajes de los de otras personas.
privacy-undo-steps = Pasos que se pueden deshacer
privacy-undo-steps-text = Contienen lo que decían antes los contactos y lo que eliminaste. Si se olvidan, ya no se pueden deshacer.
privacy-chats = Abrir chats en otros servicios
privacy-chats-text = El sistema abre entonces WhatsApp, Signal o Telegram con el número elegido. Si está desactivado, Kith pregunta antes.
privacy-logs = Kith guarda además en este ordenador un registro de errores que ayuda a encontrar su causa. No contiene nombres, números ni nombres de archivos. Se elimina al eliminar todos los datos.
privacy-count = { $count }
privacy-clear = Borrar
privacy-clear-of = Borrar: { $what }
privacy-forgotten = Borrado: { $what }.
erase-heading = Eliminar todos los datos
erase-about = Kith queda como nuevo. Verás qué se elimina antes de que ocurra.
erase-open = Eliminar todos los datos…
erase-title = ¿Eliminar todos los datos?
erase-text = Se perderá para siempre:
erase-contacts =
    { $count ->
        [one] { $count } contacto
        [many] { $count } de contactos
       *[other] { $count } contactos
    }
erase-messages =
    { $count ->
        [one] { $count } mensaje de sus historiales
        [many] { $count } de mensajes de sus historiales
       *[other] { $count } mensajes de sus historiales
    }
erase-groups =
    { $count ->
        [one] { $count } grupo
        [many] { $count } de grupos
       *[other] { $count } grupos
    }
erase-fields =
    { $count ->
        [one] { $count } campo de contacto propio
        [many] { $count } de campos de contacto propios
       *[other] { $count } campos de contacto propios
    }
erase-imports =
    { $count ->
        [one] { $count } importación de la lista
        [many] { $count } de importaciones de la lista
       *[other] { $count } importaciones de la lista
    }
erase-rest = Planes, ajustes, borradores, registros y todo lo que Kith recuerda
erase-backups =
    { $count ->
        [one] { $count } copia de seguridad
        [many] { $count } de copias de seguridad
       *[other] { $count } copias de seguridad
    }
erase-backups-keep = Conservar las copias
erase-backups-keep-help = Siguen conteniendo tus contactos, y más tarde se puede restaurar una.
erase-backups-delete = Eliminar también las copias
erase-backups-delete-help = Ya no se podrá restaurar nada. Las copias que guardaste en otro lugar se quedan.
erase-no-undo = Esto no se puede deshacer.
erase-word = ELIMINAR
erase-type = Escribe { $word } para confirmar
erase-do = Eliminar todos los datos
erase-done =
    { $count ->
        [one] Se ha eliminado todo, también { $count } contacto.
        [many] Se ha eliminado todo, también { $count } de contactos.
       *[other] Se ha eliminado todo, también { $count } contactos.
    }

# Duplicates and merging

duplicates = Duplicados
duplicates-pairs = Posibles duplicados
duplicates-count =
    { $count ->
        [one] { $count } pareja probable
        [many] { $count } de parejas probables
       *[other] { $count } parejas probables
    }
duplicates-kept =
    { $count ->
        [one] Las { $kept } más probables de { $count } pareja
        [many] Las { $kept } más probables de { $count } de parejas
       *[other] Las { $kept } más probables de { $count } parejas
    }
duplicates-place = Pareja { $place } de { $count }
duplicates-range = { $first }–{ $last } de { $count }
duplicates-earlier = Parejas anteriores
duplicates-later = Parejas siguientes
duplicates-previous = Pareja anterior
duplicates-next = Pareja siguiente
duplicates-reason-same-email-and-name = Mismo correo y nombre
duplicates-reason-same-name-near-phone = Mismo nombre y casi el mismo teléfono
duplicates-reason-same-email = Mismo correo
duplicates-reason-same-name = Mismo nombre
duplicates-reason-near-name = Casi el mismo nombre
duplicates-searching = Buscando duplicados
duplicates-looking =
    { $count ->
        [one] Kith compara los nombres, correos y teléfonos de { $count } contacto. Mientras tanto puedes seguir trabajando.
        [many] Kith compara los nombres, correos y teléfonos de { $count } de contactos. Mientras tanto puedes seguir trabajando.
       *[other] Kith compara los nombres, correos y teléfonos de { $count } contactos. Mientras tanto puedes seguir trabajando.
    }
duplicates-idle-title = Buscar duplicados
duplicates-idle-text = Kith busca contactos con el mismo correo, casi el mismo nombre, o el mismo nombre y casi el mismo teléfono.
duplicates-find = Buscar duplicados
duplicates-again = Buscar de nuevo
duplicates-failed = La búsqueda no ha funcionado
duplicates-none-title = No hay duplicados
duplicates-none-text = No hay dos contactos que parezcan la misma persona.
duplicates-merge = Combinar
duplicates-deny = No es un duplicado
duplicates-skip = Omitir
duplicates-denied = Kith recordará que son dos personas.
merged-done = Combinados en { $name }.
merge-title =
    { $count ->
        [one] Combinar { $count } contacto
        [many] Combinar { $count } de contactos
       *[other] Combinar { $count } contactos
    }
merge-text = Se convierten en un solo contacto. Elige qué conserva donde difieren.
merge-do =
    { $count ->
        [one] Combinar
        [many] Combinar { $count } de contactos
       *[other] Combinar { $count } contactos
    }
merge-take-all = Tomar todo de aquí
merge-history = Historial
merge-groups-united = Se conservan todos los grupos.
merge-messages =
    { $count ->
        [one] { $count } mensaje en un solo historial ({ $parts })
        [many] { $count } de mensajes en un solo historial ({ $parts })
       *[other] { $count } mensajes en un solo historial ({ $parts })
    }
merge-nothing-lost = Los teléfonos y correos que no elijas quedan legibles en el historial. La combinación se puede deshacer.
bulk-merge = Combinar…

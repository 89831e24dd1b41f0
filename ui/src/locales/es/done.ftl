# What was done

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
work-star = Destacando contactos…
work-unstar = Quitando estrellas…
work-group = Añadiendo al grupo…
work-ungroup = Quitando del grupo…
work-delete = Eliminando contactos…
work-undo = Deshaciendo…
work-redo = Rehaciendo…
work-saving = Guardando…
edited-done =
    { $count ->
        [0] No hacía falta cambiar ningún contacto.
        [one] «{ $field }» ha cambiado en { $count } contacto.
        [many] «{ $field }» ha cambiado en { $count } de contactos.
       *[other] «{ $field }» ha cambiado en { $count } contactos.
    }
work-edit = Cambiando contactos…

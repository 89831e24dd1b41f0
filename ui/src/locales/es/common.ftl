# Kith, español. Verbos en los botones; cada mensaje dice qué pasa, dónde y cómo arreglarlo.
# «many» es para los millones redondos: 1.000.000 de contactos.

close = Cerrar
cancel = Cancelar
undo = Deshacer
redo = Rehacer
undone = Deshecho.
undone-over-limit =
    { $count ->
        [one] No ha vuelto { $count } contacto: no cabe en el plan. Haz sitio, rehaz y deshaz.
        [many] No han vuelto { $count } de contactos: no caben en el plan. Haz sitio, rehaz y deshaz.
       *[other] No han vuelto { $count } contactos: no caben en el plan. Haz sitio, rehaz y deshaz.
    }
undone-phone-taken =
    { $count ->
        [one] No ha vuelto { $count } contacto: ahora otro tiene su número.
        [many] No han vuelto { $count } de contactos: ahora otros tienen sus números.
       *[other] No han vuelto { $count } contactos: ahora otros tienen sus números.
    }
redone-kept =
    { $count ->
        [one] No se ha vuelto a eliminar { $count } contacto: ahora tiene historial.
        [many] No se han vuelto a eliminar { $count } de contactos: ahora tienen historial.
       *[other] No se han vuelto a eliminar { $count } contactos: ahora tienen historial.
    }
toasts = Avisos
field-required = Obligatorio
show-in-folder = Mostrar en la carpeta
try-again = Reintentar
look-again = Volver a leer el archivo
loading = Cargando…

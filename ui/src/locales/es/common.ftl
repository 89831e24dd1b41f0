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
look-again = Volver a leer el archivo
loading = Cargando…

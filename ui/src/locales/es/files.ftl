# The native file dialogs: titles, proposed names, kinds of files

files-import-title = Importar contactos
files-export-title = Exportar contactos
files-export-name = Contactos de Kith
files-template-title = Guardar la plantilla
files-template-name = Plantilla de contactos
files-failed-title = Guardar las filas con errores
files-failed-name = Filas con errores
files-backup-title = Guardar una copia de seguridad
files-restore-title = Restaurar una copia de seguridad
files-kind-sources = Archivos de contactos
files-kind-every = Todos los archivos
files-kind-csv = Valores separados por comas
files-kind-xlsx = Libro de Excel
files-kind-backup = Copia de seguridad de Kith
files-kind-chat = Chat de WhatsApp

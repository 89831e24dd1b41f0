# List

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
list-failed-title = No se pueden mostrar los contactos
column-name = Nombre
column-resize = Ancho de { $column }
search = Buscar contactos
search-clear = Borrar la búsqueda
new = Nuevo
import = Importar
more-actions = Más acciones
bulk-star = Destacar
bulk-group = Agrupar
bulk-group-long = Añadir a un grupo o quitar de él
bulk-group-menu = Grupos…
bulk-edit = Editar campo
bulk-edit-menu = Editar un campo…
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

# Sample people

empty-samples = Probar con personas de ejemplo
empty-samples-hint = Añade dos docenas de personas inventadas, con grupos y cumpleaños. Un clic las quita de nuevo.
sample-heading = Personas de ejemplo
sample-banner =
    { $count ->
        [one] Hay { $count } persona inventada para probar.
        [many] Hay { $count } de personas inventadas para probar.
       *[other] Hay { $count } personas inventadas para probar.
    }
sample-remove = Quitar las personas de ejemplo
sample-added =
    { $count ->
        [one] Se añadió { $count } persona de ejemplo.
        [many] Se añadieron { $count } de personas de ejemplo.
       *[other] Se añadieron { $count } personas de ejemplo.
    }
sample-removed =
    { $count ->
        [one] Se quitó { $count } persona de ejemplo.
        [many] Se quitaron { $count } de personas de ejemplo.
       *[other] Se quitaron { $count } personas de ejemplo.
    }
sample-family = Familia
sample-friends = Amigos
sample-work = Trabajo
sample-company = Empresa
sample-birthday = Cumpleaños

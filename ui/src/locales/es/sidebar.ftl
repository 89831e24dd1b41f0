# Sidebar

sidebar = Secciones
sidebar-show = Mostrar las secciones
sidebar-section = Sección { $name }
place-all = Todos los contactos
place-starred = Destacados
groups = Grupos
group-add = Nuevo grupo
group-actions = Acciones de { $name }
group-rename = Cambiar nombre…
group-delete = Eliminar grupo…
group-new-title = Nuevo grupo
group-rename-title = Cambiar el nombre del grupo
group-name = Nombre
group-name-bar = El nombre de un grupo no puede contener «|».
group-name-empty = Hace falta un nombre para el grupo.
group-create = Crear grupo
group-rename-do = Cambiar nombre
group-delete-title = ¿Eliminar el grupo «{ $name }»?
group-delete-text =
    { $count ->
        [0] No contiene ningún contacto.
        [one] Su único contacto sigue en Kith; solo deja el grupo.
        [many] Sus { $count } de contactos siguen en Kith; solo dejan el grupo.
       *[other] Sus { $count } contactos siguen en Kith; solo dejan el grupo.
    }
group-delete-do = Eliminar grupo
group-deleted = Se ha eliminado el grupo «{ $name }».
groups-none = Aún no hay grupos
groups-not-found = Ningún grupo tiene esto en su nombre.
groups-find = Buscar un grupo
groups-sort = Ordenar los grupos por nombre
group-color = Color
group-color-none = Sin color
group-color-red = Rojo
group-color-orange = Naranja
group-color-yellow = Amarillo
group-color-green = Verde
group-color-teal = Turquesa
group-color-blue = Azul
group-color-purple = Morado
group-color-gray = Gris
smart-groups = Grupos inteligentes
smart-save = Guardar como grupo inteligente
smart-save-changes = Guardar los cambios
smart-save-new = Guardar como grupo inteligente nuevo…
smart-discard = Descartar los cambios
smart-changes = Más para el grupo inteligente modificado
smart-save-title = Guardar como grupo inteligente
smart-save-do = Guardar
smart-rename-title = Cambiar el nombre del grupo inteligente
smart-help = Un grupo inteligente muestra siempre los contactos que cumplen su búsqueda y sus filtros.
smart-changed = Se ha modificado el grupo inteligente «{ $name }».
smart-delete = Eliminar el grupo inteligente…
smart-delete-title = ¿Eliminar el grupo inteligente «{ $name }»?
smart-delete-text = Se eliminan su búsqueda y sus filtros. Todos los contactos se conservan.
smart-delete-do = Eliminar el grupo inteligente
smart-deleted = Se ha eliminado el grupo inteligente «{ $name }».
place-up = Subir
place-down = Bajar
overview = Resumen
settings = Ajustes
plan-used =
    { $count ->
        [one] { $count } contacto
        [many] { $count } de contactos
       *[other] { $count } contactos
    }
plan-used-of =
    { $limit ->
        [one] { $used } de { $limit } contacto
        [many] { $used } de { $limit } de contactos
       *[other] { $used } de { $limit } contactos
    }
plan-near = Casi lleno
plan-full = El plan está lleno
plan-label = Plan { $plan }

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

# The native menus
# `&` stands before the letter that opens a menu.

menu-file = &Archivo
menu-edit = &Edición
menu-view = &Ver
menu-contact = &Contacto
menu-help = A&yuda
menu-window = Ventana
menu-cut = Cortar
menu-copy = Copiar
menu-paste = Pegar
menu-services = Servicios
menu-hide = Ocultar Kith
menu-hide-others = Ocultar los demás
menu-show-all = Mostrar todo
menu-quit = Salir de Kith
menu-minimize = Minimizar
menu-zoom = Zoom
menu-fullscreen = Pantalla completa
menu-close = Cerrar

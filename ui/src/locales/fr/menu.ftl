# The native menus
# `&` stands before the letter that opens a menu.

menu-file = &Fichier
menu-edit = É&dition
menu-view = &Affichage
menu-contact = &Contact
menu-help = Aid&e
menu-window = Fenêtre
menu-cut = Couper
menu-copy = Copier
menu-paste = Coller
menu-services = Services
menu-hide = Masquer Kith
menu-hide-others = Masquer les autres
menu-show-all = Tout afficher
menu-quit = Quitter Kith
menu-minimize = Réduire
menu-zoom = Zoom
menu-fullscreen = Plein écran
menu-close = Fermer

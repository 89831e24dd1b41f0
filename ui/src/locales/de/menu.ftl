# The native menus
# `&` stands before the letter that opens a menu.

menu-file = &Datei
menu-edit = &Bearbeiten
menu-view = &Ansicht
menu-contact = &Kontakt
menu-help = &Hilfe
menu-window = Fenster
menu-cut = Ausschneiden
menu-copy = Kopieren
menu-paste = Einfügen
menu-services = Dienste
menu-hide = Kith ausblenden
menu-hide-others = Andere ausblenden
menu-show-all = Alle einblenden
menu-quit = Kith beenden
menu-minimize = Minimieren
menu-zoom = Zoomen
menu-fullscreen = Vollbild
menu-close = Schließen

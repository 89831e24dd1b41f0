# The native menus
# `&` stands before the letter that opens a menu.

menu-file = &File
menu-edit = &Edit
menu-view = &View
menu-contact = &Contact
menu-help = &Help
menu-window = Window
menu-cut = Cut
menu-copy = Copy
menu-paste = Paste
menu-services = Services
menu-hide = Hide Kith
menu-hide-others = Hide others
menu-show-all = Show all
menu-quit = Quit Kith
menu-minimize = Minimize
menu-zoom = Zoom
menu-fullscreen = Full screen
menu-close = Close

# The native menus
# `&` stands before the letter that opens a menu.

menu-file = &Arquivo
menu-edit = &Editar
menu-view = E&xibir
menu-contact = &Contato
menu-help = Aj&uda
menu-window = Janela
menu-cut = Recortar
menu-copy = Copiar
menu-paste = Colar
menu-services = Serviços
menu-hide = Ocultar o Kith
menu-hide-others = Ocultar os outros
menu-show-all = Mostrar tudo
menu-quit = Sair do Kith
menu-minimize = Minimizar
menu-zoom = Zoom
menu-fullscreen = Tela cheia
menu-close = Fechar

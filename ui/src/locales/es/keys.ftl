# Keys, as the keyboard names them

key-shift = Mayús
key-ctrl = Ctrl
key-space = Espacio
key-escape = Esc
key-delete = Supr
key-enter = Intro
key-home = Inicio
key-end = Fin
key-page-up = Re Pág
key-page-down = Av Pág

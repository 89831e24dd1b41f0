# Keys, as the keyboard names them

key-shift = Umschalt
key-ctrl = Strg
key-space = Leertaste
key-escape = Esc
key-delete = Entf
key-enter = Eingabe
key-home = Pos1
key-end = Ende
key-page-up = Bild auf
key-page-down = Bild ab

# Keys, as the keyboard names them

key-shift = Shift
key-ctrl = Ctrl
key-space = Space
key-escape = Esc
key-delete = Del
key-enter = Enter
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn

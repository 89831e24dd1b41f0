# Keys, as the keyboard names them

key-shift = Shift
key-ctrl = Ctrl
key-space = 空格
key-escape = Esc
key-delete = Delete
key-enter = Enter
key-home = Home
key-end = End
key-page-up = Page Up
key-page-down = Page Down

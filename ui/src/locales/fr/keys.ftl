# Keys, as the keyboard names them

key-shift = Maj
key-ctrl = Ctrl
key-space = Espace
key-escape = Échap
key-delete = Suppr
key-enter = Entrée
key-home = Début
key-end = Fin
key-page-up = Pg préc
key-page-down = Pg suiv

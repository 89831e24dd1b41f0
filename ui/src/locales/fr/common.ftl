# Kith, français. Vouvoiement, infinitif sur les boutons ; chaque message dit ce qui s’est passé, où, et que faire.

close = Fermer
cancel = Annuler
undo = Annuler
redo = Rétablir
undone = Annulé.
undone-over-limit =
    { $count ->
        [one] { $count } contact n’est pas revenu : le forfait n’a plus de place. Faites de la place, puis rétablissez et annulez.
        [many] { $count } de contacts ne sont pas revenus : le forfait n’a plus de place. Faites de la place, puis rétablissez et annulez.
       *[other] { $count } contacts ne sont pas revenus : le forfait n’a plus de place. Faites de la place, puis rétablissez et annulez.
    }
undone-phone-taken =
    { $count ->
        [one] { $count } contact n’est pas revenu : un autre contact a maintenant son numéro.
        [many] { $count } de contacts ne sont pas revenus : d’autres contacts ont maintenant leurs numéros.
       *[other] { $count } contacts ne sont pas revenus : d’autres contacts ont maintenant leurs numéros.
    }
redone-kept =
    { $count ->
        [one] { $count } contact n’a pas été supprimé de nouveau : il a maintenant un historique.
        [many] { $count } de contacts n’ont pas été supprimés de nouveau : ils ont maintenant un historique.
       *[other] { $count } contacts n’ont pas été supprimés de nouveau : ils ont maintenant un historique.
    }
toasts = Notifications
field-required = Obligatoire
show-in-folder = Afficher dans le dossier
try-again = Réessayer
look-again = Relire le fichier
loading = Chargement…

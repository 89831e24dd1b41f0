# Kith, français. Vouvoiement, infinitif sur les boutons ; chaque message dit ce qui s’est passé, où, et que faire.

close = Fermer
cancel = Annuler
undo = Annuler
redo = Rétablir
undone = Annulé.
toasts = Notifications
field-required = Obligatoire
show-in-folder = Afficher dans le dossier
try-again = Réessayer
look-again = Relire le fichier
loading = Chargement…

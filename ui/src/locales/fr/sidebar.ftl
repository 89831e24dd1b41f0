# Sidebar

sidebar = Sections
sidebar-show = Afficher les sections
sidebar-section = Section { $name }
place-all = Tous les contacts
place-starred = Favoris
groups = Groupes
group-add = Nouveau groupe
group-actions = Actions pour { $name }
group-rename = Renommer…
group-delete = Supprimer le groupe…
group-new-title = Nouveau groupe
group-rename-title = Renommer le groupe
group-name = Nom
group-name-bar = Le nom d’un groupe ne peut pas contenir « | ».
group-name-empty = Saisissez un nom pour le groupe.
group-create = Créer le groupe
group-rename-do = Renommer
group-delete-title = Supprimer le groupe « { $name } » ?
group-delete-text =
    { $count ->
        [0] Il ne contient aucun contact.
        [one] Son contact reste dans Kith ; il quitte seulement le groupe.
        [many] Ses { $count } de contacts restent dans Kith ; ils quittent seulement le groupe.
       *[other] Ses { $count } contacts restent dans Kith ; ils quittent seulement le groupe.
    }
group-delete-do = Supprimer le groupe
group-deleted = Le groupe « { $name } » a été supprimé.
groups-none = Aucun groupe pour l’instant
groups-not-found = Aucun groupe n’a cela dans son nom.
groups-find = Chercher un groupe
groups-sort = Trier les groupes par nom
group-color = Couleur
group-color-none = Aucune couleur
group-color-red = Rouge
group-color-orange = Orange
group-color-yellow = Jaune
group-color-green = Vert
group-color-teal = Turquoise
group-color-blue = Bleu
group-color-purple = Violet
group-color-gray = Gris
smart-groups = Groupes intelligents
smart-save = Enregistrer comme groupe intelligent
smart-save-changes = Enregistrer les modifications
smart-save-new = Enregistrer comme nouveau groupe intelligent…
smart-discard = Abandonner les modifications
smart-changes = Autres actions pour le groupe intelligent modifié
smart-save-title = Enregistrer comme groupe intelligent
smart-save-do = Enregistrer
smart-rename-title = Renommer le groupe intelligent
smart-help = Un groupe intelligent montre toujours les contacts qui correspondent à sa recherche et à ses filtres.
smart-changed = Le groupe intelligent « { $name } » a été modifié.
smart-delete = Supprimer le groupe intelligent…
smart-delete-title = Supprimer le groupe intelligent « { $name } » ?
smart-delete-text = Sa recherche et ses filtres sont supprimés. Tous les contacts restent.
smart-delete-do = Supprimer le groupe intelligent
smart-deleted = Le groupe intelligent « { $name } » a été supprimé.
place-up = Monter
place-down = Descendre
overview = Aperçu général
settings = Réglages
plan-used =
    { $count ->
        [one] { $count } contact
        [many] { $count } de contacts
       *[other] { $count } contacts
    }
plan-used-of =
    { $limit ->
        [one] { $used } sur { $limit } contact
        [many] { $used } sur { $limit } de contacts
       *[other] { $used } sur { $limit } contacts
    }
plan-near = Presque plein
plan-full = Le forfait est plein
plan-label = Forfait { $plan }

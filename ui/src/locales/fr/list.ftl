# List

list = Contacts
list-count =
    { $count ->
        [one] { $count } contact
        [many] { $count } de contacts
       *[other] { $count } contacts
    }
list-found =
    { $count ->
        [0] Aucun résultat
        [one] { $count } contact trouvé
        [many] { $count } de contacts trouvés
       *[other] { $count } contacts trouvés
    }
list-selected = Sélection : { $count }
list-place = { $row } sur { $total }
list-columns = Choisir les colonnes
list-columns-reset = Rétablir les colonnes par défaut
list-select-all = Tout sélectionner
list-select = Sélectionner { $name }
list-star = Ajouter { $name } aux favoris
list-unstar = Retirer { $name } des favoris
list-failed-title = Les contacts ne peuvent pas être affichés
column-name = Nom
column-resize = Largeur de { $column }
search = Rechercher des contacts
search-clear = Effacer la recherche
new = Nouveau
import = Importer
more-actions = Autres actions
bulk-star = Favori
bulk-group = Grouper
bulk-group-long = Ajouter à un groupe ou retirer d’un groupe
bulk-group-menu = Groupes…
bulk-edit = Modifier un champ
bulk-edit-menu = Modifier un champ…
bulk-export = Exporter
bulk-delete = Supprimer
bulk-clear = Effacer la sélection

empty-title = Vos contacts, tous au même endroit
empty-text = Ajoutez des personnes une à une, ou importez une feuille de calcul de toute taille. Tout reste sur cet ordinateur.
empty-add = Ajouter un contact
empty-import = Importer un fichier
empty-template = Télécharger le modèle
empty-template-hint = Le modèle est une feuille de calcul avec les bonnes colonnes, prête à remplir.
empty-found-title = Aucun contact ne correspond
empty-found-text = Vérifiez l’orthographe, ou cherchez parmi tous les contacts.
empty-found-clear = Afficher tous les contacts
empty-group-title = Personne dans « { $name } » pour l’instant
empty-group-text = Faites glisser des contacts sur le groupe dans la barre latérale, ou ajoutez-en un nouveau ici.
empty-starred-title = Aucun favori
empty-starred-text = Ajoutez aux favoris les personnes que vous cherchez le plus : appuyez sur S sur un contact de la liste.

# Sample people

empty-samples = Essayer avec des personnes fictives
empty-samples-hint = Ajoute deux douzaines de personnes fictives avec des groupes et des anniversaires. Un clic les retire.
sample-heading = Personnes fictives
sample-banner =
    { $count ->
        [one] { $count } personne fictive est là pour vos essais.
        [many] { $count } de personnes fictives sont là pour vos essais.
       *[other] { $count } personnes fictives sont là pour vos essais.
    }
sample-remove = Retirer les personnes fictives
sample-added =
    { $count ->
        [one] { $count } personne fictive a été ajoutée.
        [many] { $count } de personnes fictives ont été ajoutées.
       *[other] { $count } personnes fictives ont été ajoutées.
    }
sample-removed =
    { $count ->
        [one] { $count } personne fictive a été retirée.
        [many] { $count } de personnes fictives ont été retirées.
       *[other] { $count } personnes fictives ont été retirées.
    }
sample-family = Famille
sample-friends = Amis
sample-work = Travail
sample-company = Entreprise
sample-birthday = Anniversaire

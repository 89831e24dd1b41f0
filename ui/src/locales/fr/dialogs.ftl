# Dialogs

delete-title =
    { $count ->
        [one] Supprimer ce contact ?
        [many] Supprimer { $count } de contacts ?
       *[other] Supprimer { $count } contacts ?
    }
delete-title-name = Supprimer { $name } ?
delete-text =
    { $messages ->
        [0] { $count ->
            [one] { $count } contact sera supprimé définitivement.
            [many] { $count } de contacts seront supprimés définitivement.
           *[other] { $count } contacts seront supprimés définitivement.
        }
        [one] { $count ->
            [one] { $count } contact et { $messages } message seront supprimés définitivement.
            [many] { $count } de contacts et { $messages } message seront supprimés définitivement.
           *[other] { $count } contacts et { $messages } message seront supprimés définitivement.
        }
        [many] { $count ->
            [one] { $count } contact et { $messages } de messages seront supprimés définitivement.
            [many] { $count } de contacts et { $messages } de messages seront supprimés définitivement.
           *[other] { $count } contacts et { $messages } de messages seront supprimés définitivement.
        }
       *[other] { $count ->
            [one] { $count } contact et { $messages } messages seront supprimés définitivement.
            [many] { $count } de contacts et { $messages } messages seront supprimés définitivement.
           *[other] { $count } contacts et { $messages } messages seront supprimés définitivement.
        }
    }
delete-undo =
    { $messages ->
        [0] Vous pouvez annuler cette action.
        [one] Vous pouvez annuler cette action, sauf pour l’historique : { $messages } message sera supprimé définitivement.
        [many] Vous pouvez annuler cette action, sauf pour l’historique : { $messages } de messages seront supprimés définitivement.
       *[other] Vous pouvez annuler cette action, sauf pour l’historique : { $messages } messages seront supprimés définitivement.
    }
delete-no-undo = Cette action est irréversible.
delete-backups = Les sauvegardes antérieures les contiennent encore.
delete-for-good = Supprimer définitivement
delete-for-good-help = Rien n’est gardé pour annuler. Sinon, tout reste sur cet ordinateur jusqu’à ce que vous ayez fait 50 autres modifications ou effacé les étapes dans Confidentialité et données.
delete-do =
    { $count ->
        [one] Supprimer le contact
        [many] Supprimer { $count } de contacts
       *[other] Supprimer { $count } contacts
    }
export-title = Exporter des contacts
export-scope = Quels contacts
export-scope-selected =
    { $count ->
        [one] Le contact sélectionné
        [many] Les { $count } de contacts sélectionnés
       *[other] Les { $count } contacts sélectionnés
    }
export-scope-shown =
    { $count ->
        [one] Le contact affiché dans la liste
        [many] Les { $count } de contacts affichés dans la liste
       *[other] Les { $count } contacts affichés dans la liste
    }
export-scope-all =
    { $count ->
        [one] Le seul contact
        [many] Tous : { $count } de contacts
       *[other] Tous : { $count } contacts
    }
export-format = Format
export-xlsx = Classeur Excel (.xlsx)
export-csv = Texte CSV (.csv)
export-vcard = vCards, pour d’autres carnets d’adresses (.vcf)
export-do = Exporter…
group-title = Groupes
group-help = Choisissez un groupe pour y ajouter les contacts sélectionnés ou pour les en retirer.
group-find = Chercher ou nommer un groupe
group-add-to = Ajouter
group-take-out = Retirer
group-add-to-name = Ajouter à { $name }
group-take-out-name = Retirer de { $name }
group-create-name = Créer « { $name } » et y ajouter
shortcuts-title = Raccourcis clavier
shortcuts-app = Partout
shortcuts-list = Dans la liste
shortcuts-contact = Dans un contact
palette-title = Palette de commandes
palette-placeholder = Rechercher des commandes et des contacts
palette-none = Aucune commande ni aucun contact ne correspond.
palette-contacts = Contacts
drop-import = Déposez le fichier pour l’importer
licences-title = Licences
licences-own = Kith est un logiciel libre sous licence MIT ou Apache 2.0, au choix.
licences-others =
    { $count ->
        [one] Il inclut { $count } paquet d’autres auteurs, sous cette licence :
        [many] Il inclut { $count } de paquets d’autres auteurs, sous ces licences :
       *[other] Il inclut { $count } paquets d’autres auteurs, sous ces licences :
    }
licences-failed = La liste n’a pas pu être chargée. Elle fait aussi partie du code source de Kith.
bulk-edit-title = Modifier un champ
bulk-edit-field = Champ
bulk-edit-choose = Choisir un champ
bulk-edit-way = Action
bulk-edit-set = Définir une valeur
bulk-edit-replace = Remplacer du texte
bulk-edit-empty = Vider
bulk-edit-find = Rechercher
bulk-edit-find-help = Les majuscules et les accents ne font pas de différence.
bulk-edit-with = Remplacer par
bulk-edit-counting = Décompte…
bulk-edit-changes =
    { $count ->
        [0] { $contacts ->
            [one] Le contact ne change pas.
            [many] Aucun des { $contacts } de contacts ne change.
           *[other] Aucun des { $contacts } contacts ne change.
        }
       *[other] { $contacts ->
            [one] Modifie le contact.
            [many] Modifie { $count } contacts sur { $contacts }.
           *[other] Modifie { $count } contacts sur { $contacts }.
        }
    }
bulk-edit-overwrites =
    { $count ->
        [one] { $count } a maintenant une autre valeur, qui sera remplacée.
        [many] { $count } ont maintenant une autre valeur, qui sera remplacée.
       *[other] { $count } ont maintenant une autre valeur, qui sera remplacée.
    }
bulk-edit-unfit =
    { $count ->
        [one] { $count } contact reste inchangé, car le résultat ne convient pas au champ.
        [many] { $count } de contacts restent inchangés, car le résultat ne convient pas au champ.
       *[other] { $count } contacts restent inchangés, car le résultat ne convient pas au champ.
    }
bulk-edit-do =
    { $count ->
        [0] Modifier des contacts
        [one] Modifier { $count } contact
        [many] Modifier { $count } de contacts
       *[other] Modifier { $count } contacts
    }
undo-title = Historique des modifications
undo-text = Choisissez une modification : elle est annulée, avec tout ce qui l’a suivie.
undo-none = Il n’y a rien à annuler.
undo-do =
    { $count ->
        [one] Annuler { $count } modification
        [many] Annuler { $count } de modifications
       *[other] Annuler { $count } modifications
    }
undo-step-edit = « { $name } » modifié
undo-step-edit-many =
    { $count ->
        [one] { $count } contact modifié
        [many] { $count } de contacts modifiés
       *[other] { $count } contacts modifiés
    }
undo-step-star =
    { $count ->
        [one] { $count } contact ajouté aux favoris
        [many] { $count } de contacts ajoutés aux favoris
       *[other] { $count } contacts ajoutés aux favoris
    }
undo-step-unstar =
    { $count ->
        [one] { $count } contact retiré des favoris
        [many] { $count } de contacts retirés des favoris
       *[other] { $count } contacts retirés des favoris
    }
undo-step-group =
    { $count ->
        [one] { $count } contact ajouté à « { $name } »
        [many] { $count } de contacts ajoutés à « { $name } »
       *[other] { $count } contacts ajoutés à « { $name } »
    }
undo-step-ungroup =
    { $count ->
        [one] { $count } contact retiré de « { $name } »
        [many] { $count } de contacts retirés de « { $name } »
       *[other] { $count } contacts retirés de « { $name } »
    }
undo-step-merge =
    { $count ->
        [one] { $count } contact fusionné dans « { $name } »
        [many] { $count } de contacts fusionnés dans « { $name } »
       *[other] { $count } contacts fusionnés dans « { $name } »
    }
undo-step-not-duplicate = Deux contacts marqués comme deux personnes
undo-step-rename-group = Un groupe renommé « { $name } »
undo-step-delete-group = Groupe « { $name } » supprimé
undo-step-delete =
    { $count ->
        [one] { $count } contact supprimé
        [many] { $count } de contacts supprimés
       *[other] { $count } contacts supprimés
    }
undo-step-delete-name = « { $name } » supprimé
undo-step-delete-field = Champ « { $name } » supprimé
undo-step-add-smart-group = Groupe intelligent « { $name } » ajouté
undo-step-change-smart-group = Groupe intelligent « { $name } » modifié
undo-step-delete-smart-group = Groupe intelligent « { $name } » supprimé
undo-step-unknown = Une autre modification

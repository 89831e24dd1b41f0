# Settings

settings-pages = Pages des réglages
settings-general = Général
settings-fields = Champs de contact
settings-subscription = Abonnement
settings-imports = Importations
settings-backups = Sauvegardes
settings-privacy = Confidentialité et données
settings-about = À propos
settings-system = Comme le système
settings-language = Langue
settings-theme = Apparence
settings-theme-light = Claire
settings-theme-dark = Sombre
settings-zoom = Zoom
settings-date-order = Dates dans les fichiers
settings-date-order-help = Pour des dates comme 03/04/2026, quand un fichier ne montre pas quel est le jour et quel est le mois.
settings-date-order-ask = Demander pour chaque fichier
settings-name-order = Ordre des noms
settings-name-order-help = Les noms sont affichés et triés dans cet ordre.
settings-first-last = Prénom Nom
settings-last-first = Nom, Prénom
settings-columns = Colonnes de la liste
settings-columns-text = Choisissez les colonnes avec le bouton en haut de la liste ; faites glisser un en-tête pour le déplacer et son bord pour l’élargir.
settings-columns-open = Aller à la liste

fields-text = Vos propres champs, en plus du nom, du téléphone, de l’e-mail, des groupes et de l’adresse. Ils apparaissent dans l’éditeur, la liste, les filtres, les fichiers et le modèle.
fields-none = Vous n’avez pas encore de champs à vous
fields-add = Ajouter un champ
fields-add-title = Ajouter un champ
fields-edit-title = Modifier « { $name } »
fields-save = Enregistrer
fields-required = Obligatoire
fields-shown = Dans la liste
fields-yearly = Annuel
fields-inactive = Désactivé
fields-move = Déplacer { $name }
fields-move-help = Faites glisser pour déplacer, ou appuyez sur Alt+↑ et Alt+↓
fields-moved = { $name } est maintenant au rang { $place } sur { $count }.
fields-up = Monter { $name }
fields-down = Descendre { $name }
fields-actions = Actions pour { $name }
fields-edit = Modifier…
fields-activate = Activer
fields-deactivate = Désactiver
fields-delete = Supprimer…
fields-delete-title = Supprimer le champ « { $name } » ?
fields-delete-text =
    { $count ->
        [0] Aucun contact n’y a de valeur.
        [one] { $count } contact y a une valeur.
        [many] { $count } de contacts y ont une valeur.
       *[other] { $count } contacts y ont une valeur.
    }
fields-delete-instead = Si vous désactivez plutôt le champ, il est masqué et ses valeurs sont conservées.
fields-delete-do = Supprimer le champ
fields-deleted = Le champ « { $name } » a été supprimé.

plans-active = Forfait actif
plans-limit =
    { $limit ->
        [one] { $limit } contact
        [many] { $limit } de contacts
       *[other] { $limit } contacts
    }
plans-unlimited = Sans limite
plans-full = Le forfait { $plan } est plein : aucun contact ne peut être ajouté. Choisissez un forfait plus grand, ou relevez sa limite.
plans-over = Il y a plus de contacts que le forfait { $plan } n’en permet. Rien n’est supprimé, mais aucun contact ne peut être ajouté.
plans-add = Ajouter un forfait
plans-add-title = Ajouter un forfait
plans-add-do = Ajouter le forfait
plans-edit = Modifier { $plan }
plans-edit-title = Modifier « { $plan } »
plans-name = Nom
plans-name-empty = Saisissez un nom pour le forfait.
plans-contacts-limit = Limite de contacts
plans-limit-wrong = Saisissez un nombre entier, comme 1000.
plans-remove = Retirer { $plan }
plans-remove-active = { $plan } est actif : choisissez un autre forfait pour pouvoir le retirer
plans-remove-title = Retirer le forfait « { $plan } » ?
plans-remove-text = Cela ne modifie aucun contact.
plans-remove-do = Retirer le forfait
plans-trial-title = Limites de la période d’essai
plans-trial-text = Combien de contacts le forfait Trial permet. Une limite inférieure au nombre actuel ne supprime rien.
plans-trial-saved = La limite de l’essai a été enregistrée.

imports-none-title = Rien n’a encore été importé
imports-none-text = Les fichiers que vous importez sont listés ici avec le résultat de leurs lignes.
imports-undone = Annulée
imports-rows =
    { $count ->
        [one] ligne
        [many] de lignes
       *[other] lignes
    }

about-text = Un gestionnaire de contacts privé
about-version = Version
about-platform = Système
about-store = Fichier de contacts
about-contacts = Contacts
about-private = Tout reste dans ce fichier, sur cet ordinateur. Kith n’envoie rien nulle part.
about-copy = Copier le diagnostic
about-copy-help = Versions et réglages à joindre à une demande d’aide. Ni noms ni numéros de téléphone.
about-logs = Ouvrir les journaux
about-licences = Licences

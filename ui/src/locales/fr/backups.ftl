# Backups

backups-text = Kith sauvegarde vos contacts une fois par jour, avant chaque importation, avant une restauration et avant qu’une nouvelle version ne modifie leur fichier.
backups-now = Sauvegarder maintenant
backups-save = Enregistrer une sauvegarde sous…
backups-restore-file = Restaurer à partir d’un fichier…
backups-none-title = Aucune sauvegarde pour l’instant
backups-none-text = La première sauvegarde se fait automatiquement le jour où vous ajoutez des contacts, ou dès maintenant avec le bouton.
backups-list = Sauvegardes
backups-reason-daily = Quotidienne
backups-reason-import = Avant une importation
backups-reason-migration = Avant une mise à jour de Kith
backups-reason-restore = Avant une restauration
backups-reason-manual = Faite par vous
backups-contacts =
    { $count ->
        [one] { $count } contact
        [many] { $count } de contacts
       *[other] { $count } contacts
    }
backups-unreadable = Illisible
backups-restore = Restaurer…
backups-restore-of = Restaurer la sauvegarde du { $when }
backups-delete-of = Supprimer la sauvegarde du { $when }
backups-delete-title = Supprimer la sauvegarde du { $when } ?
backups-delete-text = Son fichier sera supprimé définitivement. Vos contacts restent inchangés.
backups-delete-do = Supprimer la sauvegarde
backups-deleted = La sauvegarde a été supprimée.
backups-made =
    { $count ->
        [one] { $count } contact a été sauvegardé.
        [many] { $count } de contacts ont été sauvegardés.
       *[other] { $count } contacts ont été sauvegardés.
    }
backups-saved =
    { $count ->
        [one] La sauvegarde de { $count } contact a été enregistrée sous { $file }.
        [many] La sauvegarde de { $count } de contacts a été enregistrée sous { $file }.
       *[other] La sauvegarde de { $count } contacts a été enregistrée sous { $file }.
    }
backups-work-backup = Sauvegarde en cours…
backups-work-restore = Restauration en cours…
backups-work-salvage = Lecture du fichier endommagé…
backups-kept = Sauvegardes automatiques à conserver
backups-kept-help = Les plus anciennes sont supprimées en premier. Celles que vous faites vous-même restent jusqu’à ce que vous les supprimiez.
backups-kept-wrong = Saisissez un nombre entier de 1 à 1000.
backups-kept-saved = Le nombre de sauvegardes a été enregistré.
backups-where = Dossier des sauvegardes

restore-title = Restaurer la sauvegarde du { $when } ?
restore-title-file = Restaurer « { $file } » ?
restore-has =
    { $count ->
        [one] Elle contient { $count } contact.
        [many] Elle contient { $count } de contacts.
       *[other] Elle contient { $count } contacts.
    }
restore-now-none = Il n’y a aucun contact actuellement.
restore-now =
    { $count ->
        [one] Il y a actuellement { $count } contact. Il est d’abord sauvegardé, pour que vous puissiez y revenir.
        [many] Il y a actuellement { $count } de contacts. Ils sont d’abord sauvegardés, pour que vous puissiez y revenir.
       *[other] Il y a actuellement { $count } contacts. Ils sont d’abord sauvegardés, pour que vous puissiez y revenir.
    }
restore-rest = Les groupes, les champs, les historiques et les importations sont aussi restaurés. Vos réglages et vos forfaits restent inchangés. Les modifications faites depuis ne pourront plus être annulées une à une.
restore-over = Le forfait { $plan } permet moins de contacts. Tous sont restaurés, mais aucun autre ne pourra être ajouté.
restore-do = Restaurer
restore-done =
    { $count ->
        [one] { $count } contact a été restauré.
        [many] { $count } de contacts ont été restaurés.
       *[other] { $count } contacts ont été restaurés.
    }
restore-mended =
    { $count ->
        [one] Un défaut de la sauvegarde a été corrigé ou écarté.
        [many] { $count } de défauts de la sauvegarde ont été corrigés ou écartés.
       *[other] { $count } défauts de la sauvegarde ont été corrigés ou écartés.
    }

rescue-title = Votre fichier de contacts est endommagé
rescue-text = Un autre programme l’a modifié, ou le disque en a perdu une partie. Choisissez comment continuer. Le fichier endommagé est conservé, quel que soit votre choix.
rescue-restore-title = Restaurer une sauvegarde
rescue-restore-text = Tout redeviendra comme au moment de la sauvegarde.
rescue-restore-none = Il n’y a aucune sauvegarde sur cet ordinateur. Vous en avez peut-être une ailleurs.
rescue-file = Choisir un fichier de sauvegarde…
rescue-salvage-title = Récupérer ce qui est lisible
rescue-salvage-text = Kith lit le fichier endommagé et copie chaque contact intact dans un nouveau fichier. Le résultat est plus récent qu’une sauvegarde, mais il peut manquer des contacts.
rescue-salvage-do = Récupérer ce qui est lisible
rescue-salvaged =
    { $count ->
        [one] { $count } contact a été récupéré
        [many] { $count } de contacts ont été récupérés
       *[other] { $count } contacts ont été récupérés
    }
rescue-salvaged-none = Aucun contact n’a pu être lu
rescue-unreadable =
    { $count ->
        [one] { $count } partie du fichier n’a pas pu être lue.
        [many] { $count } de parties du fichier n’ont pas pu être lues.
       *[other] { $count } parties du fichier n’ont pas pu être lues.
    }
rescue-kept = Le fichier endommagé est conservé sous le nom { $file }, dans le même dossier.
rescue-open = Ouvrir Kith

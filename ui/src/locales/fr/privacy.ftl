# Privacy and data

privacy-text = Tout est sur cet ordinateur uniquement. Voici ce que Kith retient pour vous épargner du travail.
privacy-mappings = Associations de colonnes
privacy-mappings-text = Quelle colonne est allée dans quel champ, pour les fichiers aux mêmes en-têtes.
privacy-recent-files = Fichiers récents
privacy-recent-files-text = Les fichiers que vous avez importés. Les fichiers eux-mêmes restent.
privacy-drafts = Brouillons non enregistrés
privacy-drafts-text = Les contacts que vous avez commencé à ajouter ou à modifier. Ils restent à côté de vos contacts jusqu’à ce qu’ils soient enregistrés, abandonnés ou effacés, et sont supprimés avec eux.
privacy-not-duplicates = Paires sans doublon
privacy-not-duplicates-text = Les paires que vous avez marquées comme deux personnes. Une fois effacées, elles peuvent être proposées de nouveau.
privacy-chat-names = Vos noms dans les discussions
privacy-chat-names-text = Kith s’en sert pour distinguer vos messages de ceux des autres.
privacy-undo-steps = Étapes annulables
privacy-undo-steps-text = Elles contiennent d’anciennes valeurs de contacts et ce que vous avez supprimé. Une fois effacées, ces étapes ne peuvent plus être annulées.
privacy-chats = Ouvrir des discussions dans d’autres services
privacy-chats-text = Votre système ouvre alors WhatsApp, Signal ou Telegram avec le numéro choisi. Tant que c’est désactivé, Kith demande d’abord.
privacy-logs = Kith tient aussi un journal d’erreurs sur cet ordinateur, pour aider à en trouver la cause. Il ne contient ni noms, ni numéros, ni noms de fichiers. Supprimer toutes les données le supprime.
privacy-count = { $count }
privacy-clear = Effacer
privacy-clear-of = Effacer : { $what }
privacy-forgotten = Effacé : { $what }.
erase-heading = Supprimer toutes les données
erase-about = Ensuite, Kith sera comme à son installation. Vous voyez ce qui sera supprimé avant toute suppression.
erase-open = Supprimer toutes les données…
erase-title = Supprimer toutes les données ?
erase-text = Seront supprimés définitivement :
erase-contacts =
    { $count ->
        [one] { $count } contact
        [many] { $count } de contacts
       *[other] { $count } contacts
    }
erase-messages =
    { $count ->
        [one] { $count } message dans leurs historiques
        [many] { $count } de messages dans leurs historiques
       *[other] { $count } messages dans leurs historiques
    }
erase-groups =
    { $count ->
        [one] { $count } groupe
        [many] { $count } de groupes
       *[other] { $count } groupes
    }
erase-fields =
    { $count ->
        [one] { $count } champ de contact à vous
        [many] { $count } de champs de contact à vous
       *[other] { $count } champs de contact à vous
    }
erase-imports =
    { $count ->
        [one] { $count } importation dans la liste des importations
        [many] { $count } d’importations dans la liste des importations
       *[other] { $count } importations dans la liste des importations
    }
erase-rest = Les forfaits, les réglages, les brouillons, les journaux et tout ce que Kith retient
erase-backups =
    { $count ->
        [one] { $count } sauvegarde
        [many] { $count } de sauvegardes
       *[other] { $count } sauvegardes
    }
erase-backups-keep = Conserver les sauvegardes
erase-backups-keep-help = Elles contiennent encore vos contacts, et vous pourrez en restaurer une plus tard.
erase-backups-delete = Supprimer aussi les sauvegardes
erase-backups-delete-help = Rien ne pourra être restauré ensuite. Les sauvegardes enregistrées ailleurs restent.
erase-no-undo = Cette action est irréversible.
erase-word = SUPPRIMER
erase-type = Saisissez { $word } pour confirmer
erase-do = Supprimer toutes les données
erase-done =
    { $count ->
        [one] Tout a été supprimé, dont { $count } contact.
        [many] Tout a été supprimé, dont { $count } de contacts.
       *[other] Tout a été supprimé, dont { $count } contacts.
    }

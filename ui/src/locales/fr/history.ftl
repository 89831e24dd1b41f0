# History

history = Historique
history-count =
    { $count ->
        [one] { $count } entrée
        [many] { $count } d’entrées
       *[other] { $count } entrées
    }
history-search = Rechercher dans cet historique
history-no-match = Aucun résultat
history-match = { $at } sur { $count }
history-match-earlier = Résultat précédent
history-match-later = Résultat suivant
history-more = Afficher l’historique dans tout le volet
history-less = Afficher les champs du contact
history-latest = Aller à l’entrée la plus récente
history-empty = Notez ici vos appels et vos rencontres, ou importez une discussion WhatsApp.
history-add-note = Ajouter une note
history-import = Importer une discussion WhatsApp
history-write = Nouvelle entrée
history-write-note = Écrivez une note
history-write-message = Écrivez ce qui a été dit
history-add = Ajouter
history-text = Texte
history-kind = Type
history-kind-note = Note
history-kind-in = Reçu
history-kind-out = Envoyé
history-date = Date
history-time = Heure
history-earlier = Indiquer un autre moment
history-now = Utiliser l’heure actuelle
history-received = Reçu
history-sent = Envoyé
history-note = Note
history-system = Avis
history-entry = { $who }, { $when }
history-entry-actions = Actions : { $who }, { $when }
history-actions = Actions pour cette entrée
history-attachment = Pièce jointe
history-show-all = Tout afficher
history-copy = Copier le texte
history-edit = Modifier
history-edit-title = Modifier l’entrée
history-delete-title = Supprimer cette entrée ?
history-delete-text = Elle sera supprimée définitivement, et cette action est irréversible. Les sauvegardes antérieures la contiennent encore.
history-delete-do = Supprimer l’entrée

chat-title = Importer une discussion WhatsApp
chat-reading = Lecture de la discussion…
chat-holds =
    { $count ->
        [one] { $count } message
        [many] { $count } de messages
       *[other] { $count } messages
    }
chat-between = Du { $first } au { $last }
chat-dates = Les dates de cette discussion peuvent se lire de plusieurs façons. Laquelle est la bonne ?
chat-dates-legend = Ordre des dates
chat-dates-means = « { $example } » est le { $date }
chat-go-on = Continuer
chat-me = Laquelle de ces personnes êtes-vous ?
chat-me-help = Kith retient votre nom pour les prochaines discussions.
chat-nobody = Aucune d’elles
chat-wrote =
    { $count ->
        [one] { $count } message
        [many] { $count } de messages
       *[other] { $count } messages
    }
chat-where = Destination
chat-where-whole = Toute la discussion dans l’historique de { $name }
chat-where-parts = Ce que chaque personne a écrit, dans son propre historique
chat-where-other = Dans l’historique du contact qui l’a écrit
chat-where-parts-help = Les personnes que Kith ne connaît pas sont ignorées, sauf si vous leur choisissez un contact.
chat-more =
    { $count ->
        [one] { $count } autre personne a écrit moins de messages. Ils vont au contact qui a le même numéro ou le même nom.
        [many] { $count } de personnes de plus ont écrit moins de messages. Ils vont aux contacts qui ont les mêmes numéros ou les mêmes noms.
       *[other] { $count } autres personnes ont écrit moins de messages. Ils vont aux contacts qui ont les mêmes numéros ou les mêmes noms.
    }
chat-left-out = Ignorée
chat-choose-for = Choisir un contact pour { $sender }
chat-leave-out = Ignorer { $sender }
chat-do = Importer la discussion
chat-done-title = Discussion importée
chat-new =
    { $count ->
        [one] { $count } nouvelle entrée
        [many] { $count } de nouvelles entrées
       *[other] { $count } nouvelles entrées
    }
chat-here =
    { $count ->
        [one] { $count } déjà présente
        [many] { $count } déjà présentes
       *[other] { $count } déjà présentes
    }
chat-skipped =
    { $count ->
        [one] { $count } ignorée
        [many] { $count } ignorées
       *[other] { $count } ignorées
    }
chat-part =
    { $count ->
        [one] { $name } : { $count } nouvelle entrée
        [many] { $name } : { $count } de nouvelles entrées
       *[other] { $name } : { $count } nouvelles entrées
    }
chat-nobodys = Ignorés, car aucun contact n’a été choisi : { $senders }.
chat-remembered = Les messages de { $name } comptent comme les vôtres, y compris dans les prochaines discussions.

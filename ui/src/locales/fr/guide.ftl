# The guide

guide-title = Guide de Kith
guide-contents = Sommaire du guide
guide-search = Rechercher dans le guide
guide-back = Précédent
guide-forward = Suivant
guide-results =
    { $count ->
        [0] Aucun résultat
        [one] { $count } section trouvée
        [many] { $count } de sections trouvées
       *[other] { $count } sections trouvées
    }
guide-in-english = Le guide est en anglais.
guide-why-left-out = Pourquoi des lignes ont-elles été ignorées ?
guide-what-to-do = Que faire
guide-get-file = Comment obtenir le fichier depuis…
guide-from-google = Google Contacts
guide-from-outlook = Outlook
guide-from-icloud = iCloud ou un Mac
guide-from-phone = Un téléphone
guide-from-spreadsheet = Un tableur
guide-about-duplicates = Comment les doublons sont trouvés
guide-about-backups = Comment fonctionnent les sauvegardes
guide-about-privacy = Ce que Kith enregistre
guide-about-fields = En savoir plus sur les champs
guide-first-steps = Premiers pas

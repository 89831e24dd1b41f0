# Duplicates and merging

duplicates = Doublons
duplicates-pairs = Doublons probables
duplicates-count =
    { $count ->
        [one] { $count } paire probable
        [many] { $count } de paires probables
       *[other] { $count } paires probables
    }
duplicates-kept =
    { $count ->
        [one] Les { $kept } plus probables sur { $count } paire
        [many] Les { $kept } plus probables sur { $count } de paires
       *[other] Les { $kept } plus probables sur { $count } paires
    }
duplicates-place = Paire { $place } sur { $count }
duplicates-range = { $first }–{ $last } sur { $count }
duplicates-earlier = Paires précédentes
duplicates-later = Paires suivantes
duplicates-previous = Paire précédente
duplicates-next = Paire suivante
duplicates-reason-same-email-and-name = Même e-mail et même nom
duplicates-reason-same-name-near-phone = Même nom, presque le même téléphone
duplicates-reason-same-email = Même e-mail
duplicates-reason-same-name = Même nom
duplicates-reason-near-name = Presque le même nom
duplicates-searching = Recherche de doublons
duplicates-looking =
    { $count ->
        [one] Kith compare le nom, l’e-mail et le téléphone de { $count } contact. Vous pouvez continuer à travailler pendant ce temps.
        [many] Kith compare les noms, les e-mails et les téléphones de { $count } de contacts. Vous pouvez continuer à travailler pendant ce temps.
       *[other] Kith compare les noms, les e-mails et les téléphones de { $count } contacts. Vous pouvez continuer à travailler pendant ce temps.
    }
duplicates-idle-title = Chercher les doublons
duplicates-idle-text = Kith cherche les contacts qui ont le même e-mail, presque le même nom, ou le même nom et presque le même téléphone.
duplicates-find = Chercher les doublons
duplicates-again = Chercher de nouveau
duplicates-failed = La recherche a échoué
duplicates-none-title = Aucun doublon
duplicates-none-text = Aucun couple de contacts ne semble désigner la même personne.
duplicates-merge = Fusionner
duplicates-deny = Pas un doublon
duplicates-skip = Passer
duplicates-denied = Kith retient que ce sont deux personnes.
merged-done = Fusionné dans { $name }.
merge-title =
    { $count ->
        [one] Fusionner { $count } contact
        [many] Fusionner { $count } de contacts
       *[other] Fusionner { $count } contacts
    }
merge-text = Ils deviennent un seul contact. Là où ils diffèrent, choisissez la valeur qu’il garde.
merge-do =
    { $count ->
        [one] Fusionner
        [many] Fusionner { $count } de contacts
       *[other] Fusionner { $count } contacts
    }
merge-take-all = Prendre toute cette colonne
merge-history = Historique
merge-groups-united = Tous les groupes sont conservés.
merge-messages =
    { $count ->
        [one] { $count } message dans un seul historique ({ $parts })
        [many] { $count } de messages dans un seul historique ({ $parts })
       *[other] { $count } messages dans un seul historique ({ $parts })
    }
merge-nothing-lost = Les numéros et les adresses e-mail que vous ne choisissez pas sont notés dans l’historique. Une fusion peut être annulée.
bulk-merge = Fusionner…

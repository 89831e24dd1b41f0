# Overview

overview-empty-title = Rien à voir pour l’instant
overview-empty-text = Dès qu’il y aura des contacts, cette page montrera d’où ils sont, comment ils sont groupés et s’ils sont complets.
overview-contacts =
    { $count ->
        [one] contact
        [many] de contacts
       *[other] contacts
    }
overview-starred =
    { $count ->
        [one] favori
        [many] favoris
       *[other] favoris
    }
overview-countries = Par pays
overview-country-none = Sans pays
overview-groups = Par groupe
overview-group-none = Sans groupe
overview-days = À venir
overview-days-more = Les { $shown } prochains sur { $total } d’ici un mois.
overview-day = { $field }, { $date }
overview-months = Ajoutés par mois
overview-completeness = Données complètes
overview-completeness-text = Chaque barre ouvre les contacts sans valeur.
overview-name = Nom
overview-count = Contacts
overview-more =
    { $count ->
        [one] Afficher { $count } autre
        [many] Afficher { $count } autres
       *[other] Afficher { $count } autres
    }
overview-less = Afficher moins
overview-open =
    { $count ->
        [one] { $name } : afficher { $count } contact
        [many] { $name } : afficher { $count } de contacts
       *[other] { $name } : afficher { $count } contacts
    }
overview-missing =
    { $missing ->
        [0] { $field } : tous les contacts ont une valeur
        [one] { $field } : { $percent }. Afficher le { $missing } contact sans valeur
        [many] { $field } : { $percent }. Afficher les { $missing } de contacts sans valeur
       *[other] { $field } : { $percent }. Afficher les { $missing } contacts sans valeur
    }

# Filters

filters = Filtres
filters-clear = Retirer tous les filtres
filter-and = et
filter-add = Ajouter un filtre
filter-edit = Modifier le filtre
filter-remove = Retirer le filtre « { $filter } »
filter-apply = Ajouter le filtre
filter-change = Modifier le filtre
filter-field = Champ
filter-operator = Comparaison
filter-values = Valeurs
filter-value-label = Valeur
filter-value-or = Ou la valeur { $number }
filter-value-missing = Saisissez ou choisissez une valeur.
filter-or = Ou une autre valeur
filter-from = De
filter-to = À
filter-days = Jours à partir d’aujourd’hui
filter-find-choice = Rechercher
filter-no-choice = Aucun résultat
filter-not-note = Les contacts sans valeur sont inclus.
filter-phone-country = Pays du téléphone
filter-messages = Nombre de messages
filter-created-at = Date d’ajout
filter-updated-at = Date de modification
filter-imported-from = Fichier importé

# Comparisons, as they are offered after the name of a field

filter-op-is = est
filter-op-is-not = n’est pas
filter-op-contains = contient
filter-op-starts-with = commence par
filter-op-empty = est vide
filter-op-not-empty = n’est pas vide
filter-op-less = est inférieur à
filter-op-at-most = est au plus
filter-op-greater = est supérieur à
filter-op-at-least = est au moins
filter-op-between = est entre
filter-op-before = est avant
filter-op-until = est cette date ou avant
filter-op-after = est après
filter-op-since = est cette date ou après
filter-op-upcoming = revient d’ici
filter-op-has-any = contient un parmi
filter-op-has-all = contient tous parmi
filter-op-has-none = ne contient aucun parmi
filter-op-in-any = un parmi
filter-op-in-all = tous parmi
filter-op-in-none = aucun parmi
filter-op-in-group = n’importe quel groupe
filter-op-in-no-group = aucun groupe
filter-op-from = est
filter-op-not-from = n’est pas
filter-op-from-some = est connu
filter-op-from-none = n’est pas connu
filter-op-some-messages = avec des messages
filter-op-no-messages = sans message
filter-op-starred = oui
filter-op-not-starred = non

# Filters as sentences

filter-added = Ajoutés en { $month }
filter-says-is = { $field } est { $values }
filter-says-is-not = { $field } n’est pas { $values }
filter-says-contains = { $field } contient { $values }
filter-says-starts-with = { $field } commence par { $values }
filter-says-empty = { $field } est vide
filter-says-not-empty = { $field } n’est pas vide
filter-says-less = { $field } est inférieur à { $from }
filter-says-at-most = { $field } est au plus { $from }
filter-says-greater = { $field } est supérieur à { $from }
filter-says-at-least = { $field } est au moins { $from }
filter-says-between = { $field } est entre { $from } et { $to }
filter-says-before = { $field } : avant le { $from }
filter-says-until = { $field } : le { $from } ou avant
filter-says-after = { $field } : après le { $from }
filter-says-since = { $field } : le { $from } ou après
filter-says-upcoming =
    { $days ->
        [0] { $field } : aujourd’hui
        [one] { $field } : aujourd’hui ou demain
        [many] { $field } : d’ici { $days } de jours
       *[other] { $field } : d’ici { $days } jours
    }
filter-says-has-any = { $field } contient { $values }
filter-says-has-all = { $field } contient { $values }
filter-says-has-none = { $field } ne contient pas { $values }
filter-says-in-any = Dans { $values }
filter-says-in-all = Dans { $values }
filter-says-in-none = Pas dans { $values }
filter-says-in-group = Dans un groupe
filter-says-in-no-group = Sans groupe
filter-says-from = Téléphone de ce pays : { $values }
filter-says-not-from = Téléphone d’un autre pays que { $values }
filter-says-from-some = Pays du téléphone connu
filter-says-from-none = Pays du téléphone inconnu
filter-says-some-messages = Avec des messages
filter-says-no-messages = Sans message
filter-says-imported = Importé de { $values }
filter-says-not-imported = Non importé de { $values }
filter-says-imported-some = A été importé
filter-says-imported-none = N’a pas été importé
filter-says-starred = Favoris
filter-says-not-starred = Non favoris

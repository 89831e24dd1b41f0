# Import wizard

import-title = Importer des contacts
import-close = Fermer
import-background = Continuer en arrière-plan
import-steps = Étapes de l’importation
import-step-choose = Choisir le fichier
import-step-read = Vérifier
import-step-match = Associer
import-step-preview = Aperçu
import-step-import = Importer
import-step-done = Terminé
import-step-past = (fait)
import-back = Retour
import-next = Suivant
import-do = Importer
import-change-reading = Modifier la lecture
import-busy = L’importation de « { $file } » est encore en cours. Choisissez l’autre fichier quand elle sera terminée.
import-leave-title = Quitter cette importation ?
import-leave-text = Rien n’est encore enregistré. Vos choix faits ici seront perdus ; le fichier reste inchangé.
import-leave-stay = Continuer
import-leave-do = Quitter
import-swap-title = Importer plutôt « { $file } » ?
import-swap-text = L’importation de « { $file } » n’est pas terminée. Rien n’en est encore enregistré.
import-swap-keep = Continuer
import-swap-do = Changer de fichier

import-choose-title = Choisir un fichier
import-opening = Ouverture de « { $file } »…
import-drop = Déposez une feuille de calcul ici
import-pick = Choisir un fichier…
import-paste = Coller depuis le presse-papiers
import-paste-keys = Copiez des cellules dans votre tableur, puis appuyez ici sur { $keys }.
import-kinds = Feuille de calcul (.xlsx, .xlsm, .xlsb, .xls, .ods), texte (.csv, .tsv, .txt) ou fiches (.vcf, .ldif), de toute taille
import-promise = Rien n’est enregistré avant que vous cliquiez sur Importer.
import-template-title = Partir du modèle
import-template-text = Une feuille de calcul avec les bonnes colonnes, y compris vos propres champs.
import-template-xlsx = Télécharger le modèle (Excel)
import-template-csv = Télécharger le modèle (CSV)
import-recent = Fichiers récents

import-read-title = Vérifier la lecture du fichier
import-read-text = Les en-têtes sont-ils reconnus, les noms et les accents sont-ils corrects ? Sinon, modifiez les réglages ici.
import-read-cards = Les noms et les accents sont-ils corrects ? Sinon, choisissez un autre encodage. Chaque propriété d’une fiche est une colonne.
import-sheet = Feuille
import-header-row = Ligne d’en-têtes
import-header-none = Pas de ligne d’en-têtes
import-header-row-n = Ligne { $row }
import-encoding = Encodage
import-separator = Séparateur
import-sample-label = Premières lignes du fichier
import-sample-row = Ligne
import-sample-none = Il n’y a aucune ligne sous les en-têtes.
import-sample-count =
    { $count ->
        [0] Il n’y a aucune ligne à afficher.
        [one] La seule ligne trouvée
        [many] Les { $count } premières lignes
       *[other] Les { $count } premières lignes
    }
import-blocked-read = Choisissez comment lire le fichier.
separator-comma = Virgule ( , )
separator-semicolon = Point-virgule (;)
separator-tab = Tabulation
separator-bar = Barre verticale ( | )
encoding-utf-8 = Unicode (UTF-8)
encoding-utf-16le = Unicode (UTF-16 LE)
encoding-utf-16be = Unicode (UTF-16 BE)
encoding-windows-1252 = Europe occidentale (Windows-1252)
encoding-windows-1250 = Europe centrale (Windows-1250)
encoding-windows-1251 = Cyrillique (Windows-1251)
encoding-windows-1253 = Grec (Windows-1253)
encoding-windows-1254 = Turc (Windows-1254)
encoding-windows-1255 = Hébreu (Windows-1255)
encoding-windows-1256 = Arabe (Windows-1256)
encoding-windows-1257 = Balte (Windows-1257)
encoding-windows-1258 = Vietnamien (Windows-1258)
encoding-windows-874 = Thaï (Windows-874)
encoding-iso-8859-2 = Europe centrale (ISO 8859-2)
encoding-koi8-r = Cyrillique (KOI8-R)
encoding-ibm866 = Cyrillique (DOS 866)
encoding-ibm850 = Europe occidentale (DOS 850)
encoding-ibm437 = Anglais des États-Unis (DOS 437)
encoding-ibm852 = Europe centrale (DOS 852)
encoding-ibm855 = Cyrillique (DOS 855)
encoding-ibm737 = Grec (DOS 737)
encoding-ibm869 = Grec (DOS 869)
encoding-ibm857 = Turc (DOS 857)
encoding-ibm862 = Hébreu (DOS 862)
encoding-ibm775 = Balte (DOS 775)
encoding-ibm860 = Portugais (DOS 860)
encoding-ibm861 = Islandais (DOS 861)
encoding-ibm863 = Français du Canada (DOS 863)
encoding-ibm865 = Nordique (DOS 865)
encoding-macintosh = Europe occidentale (Mac)
encoding-x-mac-ce = Europe centrale (Mac)
encoding-shift_jis = Japonais (Shift-JIS)
encoding-euc-jp = Japonais (EUC-JP)
encoding-iso-2022-jp = Japonais (ISO-2022-JP)
encoding-gb18030 = Chinois (GB18030)
encoding-big5 = Chinois traditionnel (Big5)
encoding-euc-kr = Coréen (EUC-KR)

import-match-title = Associer les colonnes
import-match-count =
    { $all ->
        [one] La seule colonne : { $count ->
            [0] elle n’est pas encore importée.
           *[other] elle sera importée.
        }
        [many] { $count } colonnes sur { $all } seront importées. Les autres sont ignorées.
       *[other] { $count } colonnes sur { $all } seront importées. Les autres sont ignorées.
    }
import-columns = Colonnes du fichier
import-columns-empty =
    { $count ->
        [one] { $count } colonne vide
        [many] { $count } de colonnes vides
       *[other] { $count } colonnes vides
    }
import-columns-empty-start =
    { $count ->
        [one] { $count } colonne vide dans les { $rows } premières lignes
        [many] { $count } de colonnes vides dans les { $rows } premières lignes
       *[other] { $count } colonnes vides dans les { $rows } premières lignes
    }
import-column-in-file = Colonne du fichier
import-column-field = Champ
import-column-n = Colonne { $number }
import-column-empty = Vide
import-column-empty-start = Vide dans les { $rows } premières lignes
import-field-of = Champ pour « { $column } »
import-field-create = Créer un champ…
import-field-new = Nouveau : { $field } ({ $type })
import-keep-all = Conserver toutes les colonnes
import-keep-all-help = Un champ est créé pour chaque colonne qui a des valeurs et ne correspond à aucun champ. Annuler l’importation retire ces champs.
import-looking = Examen de tout le fichier…
import-fields-standard = Champs standard
import-fields-own = Vos champs
import-full-name = Nom complet (à séparer)
import-phone-country = Pays du téléphone
import-not-imported = Ne pas importer
import-freed = Maintenant ignoré, car le nom complet le contient : { $columns }.
import-shared = Utilisée là où { $columns } est vide.
import-badge-exact = Exacte
import-badge-guessed = Supposée
import-badge-chosen = Choisie
import-badge-new = Nouvelle
import-badge-none = Non importée
import-missing = Champs obligatoires sans colonne : { $fields }. Choisissez une colonne pour chacun.
import-blocked-missing = Reste à associer : { $fields }
import-blocked-dates = Choisissez comment les dates sont écrites.
import-create-title = Créer un champ pour « { $column } »
import-dates-title = Comment les dates sont-elles écrites ?
import-dates-title-of = Comment les dates de « { $column } » sont-elles écrites ?
import-dates-text = Les dates de { $columns } peuvent se lire des deux façons : { $example }
date-order-dmy = Jour en premier (31/12/2026)
date-order-mdy = Mois en premier (12/31/2026)
date-order-ymd = Année en premier (2026-12-31)
import-phones-title = Téléphones sans indicatif de pays
import-phones-refuse = Ignorer ces lignes
import-phones-international = Les lire comme des numéros internationaux sans le +
import-phones-international-help = Un numéro local peut aussi être le numéro international de quelqu’un d’autre. Vérifiez l’aperçu.
import-phones-country = Les lire comme des numéros d’un seul pays
import-phones-other = Les lire comme des numéros d’un autre pays
import-phones-in = Les lire comme des numéros de ce pays : { $country }
import-phones-address = Les lire comme des numéros du pays de l’adresse de chaque ligne
import-phones-which = Pays
import-phones-valid =
    { $count ->
        [0] Aucun ne serait valide
        [one] { $count } serait valide
        [many] { $count } seraient valides
       *[other] { $count } seraient valides
    }
import-phones-bare =
    { $count ->
        [one] { $count } numéro du fichier n’a pas d’indicatif de pays.
        [many] { $count } de numéros du fichier n’ont pas d’indicatif de pays.
       *[other] { $count } numéros du fichier n’ont pas d’indicatif de pays.
    }

import-preview-title = Aperçu
import-previewing = Vérification de toutes les lignes
import-previewing-rows =
    { $count ->
        [0] Vérification de toutes les lignes…
        [one] { $count } ligne vérifiée
        [many] { $count } de lignes vérifiées
       *[other] { $count } lignes vérifiées
    }
import-preview-said = Aperçu prêt. Contacts nouveaux : { $created } ; lignes impossibles à importer : { $invalid }.
import-preview-created =
    { $count ->
        [one] nouveau
        [many] nouveaux
       *[other] nouveaux
    }
import-preview-updated = à mettre à jour
import-preview-duplicates =
    { $count ->
        [one] déjà présent
        [many] déjà présents
       *[other] déjà présents
    }
import-preview-invalid = impossible à importer
import-preview-over-limit = au-delà de la limite du forfait
import-preview-blank = sans contenu
import-preview-cancelled =
    { $count ->
        [one] annulée
        [many] annulées
       *[other] annulées
    }
import-summary-created =
    { $count ->
        [one] créé
        [many] créés
       *[other] créés
    }
import-summary-updated = mis à jour
import-summary-duplicates =
    { $count ->
        [one] doublon, ignoré
        [many] doublons, ignorés
       *[other] doublons, ignorés
    }
import-summary-invalid = non importé
import-summary-over-limit = au-delà de la limite du forfait
import-summary-blank = sans contenu
import-summary-cancelled =
    { $count ->
        [one] annulée
        [many] annulées
       *[other] annulées
    }
import-rows-total =
    { $count ->
        [one] ligne dans le fichier
        [many] de lignes dans le fichier
       *[other] lignes dans le fichier
    }
import-rows-read =
    { $count ->
        [one] ligne lue
        [many] de lignes lues
       *[other] lignes lues
    }
import-blocked-empty = Avec ces réglages, aucune ligne de ce fichier ne peut être importée.
import-blocked-full = Votre forfait est plein : aucune ligne de ce fichier n’y entre.
import-duplicates-title = Contacts déjà présents
import-duplicates-skip = Les ignorer
import-duplicates-update = Les mettre à jour
import-duplicates-update-help = Les valeurs du fichier remplacent celles enregistrées.
import-duplicates-fill = Remplir ce qui est vide
import-duplicates-fill-help = Les valeurs enregistrées restent inchangées.
import-groups = Ajouter tous les contacts à des groupes
import-groups-help = En plus des groupes du fichier.
import-fields-new = Champs qui seront créés : { $fields }.
import-fields-made = Champs créés : { $fields }.
import-groups-new = Groupes qui seront créés : { $groups }.
import-groups-made = Groupes créés : { $groups }.
import-ignored = Colonnes qui ne seront pas importées : { $columns }.
import-ignored-done =
    { $count ->
        [one] { $count } colonne n’a pas été importée
        [many] { $count } de colonnes n’ont pas été importées
       *[other] { $count } colonnes n’ont pas été importées
    }
import-plan-after = { $used } sur { $limit } utilisés maintenant, { $after } après l’importation
import-plan-unlimited =
    { $after ->
        [one] Sans limite ; { $after } contact après l’importation
        [many] Sans limite ; { $after } de contacts après l’importation
       *[other] Sans limite ; { $after } contacts après l’importation
    }
import-plan-over =
    { $count ->
        [one] { $count } ligne n’y entre pas.
        [many] { $count } de lignes n’y entrent pas. Ce sont les dernières du fichier.
       *[other] { $count } lignes n’y entrent pas. Ce sont les dernières du fichier.
    }
import-plan-change = Changer de forfait
import-problems = Lignes qui ne seront pas importées
import-problems-done = Lignes qui n’ont pas été importées
import-several =
    { $count ->
        [one] Vous avez choisi un fichier.
        [many] Vous avez choisi { $count } de fichiers. Chacun est une importation à part.
       *[other] Vous avez choisi { $count } fichiers. Chacun est une importation à part.
    }
import-together = Tout importer en une fois
import-files-name =
    { $count ->
        [one] { $file } et un autre fichier
        [many] { $file } et { $count } d’autres fichiers
       *[other] { $file } et { $count } autres fichiers
    }
import-group-separator = Séparateur des groupes dans une cellule
import-separator-none = Seulement |
import-separator-line = Saut de ligne
import-values-left =
    { $count ->
        [one] Une valeur de « { $column } » est ignorée, car le contact en a une meilleure : { $values }.
        [many] { $count } de valeurs de « { $column } » sont ignorées, car les contacts en ont de meilleures : { $values }.
       *[other] { $count } valeurs de « { $column } » sont ignorées, car les contacts en ont de meilleures : { $values }.
    }
import-warnings = Importés, mais à vérifier
import-problem-line = Ligne
import-problem-columns =
    { $count ->
        [one] { $count } colonne
        [many] { $count } de colonnes
       *[other] { $count } colonnes
    }
import-problem-elsewhere = Aucune colonne
import-problem-value = Valeur
import-problem-reason = Raison
import-problem-empty = vide
import-problem-more =
    { $count ->
        [one] et { $count } autre ligne
        [many] et { $count } d’autres lignes
       *[other] et { $count } autres lignes
    }
import-stored-title = Premières lignes, telles qu’elles seraient enregistrées
import-failed-save = Enregistrer les lignes en échec…
import-failed-help = Les enregistre dans une feuille de calcul, chaque ligne avec la raison. Corrigez les lignes et importez ce fichier.
import-failed-saved =
    { $count ->
        [one] { $count } ligne enregistrée dans « { $file } ».
        [many] { $count } de lignes enregistrées dans « { $file } ».
       *[other] { $count } lignes enregistrées dans « { $file } ».
    }

fix-do = Corriger ces lignes…
fix-title = Corriger des lignes
fix-text = Vos modifications ne servent qu’à cette importation ; le fichier reste inchangé.
fix-show = Afficher
fix-all-causes = Tous les problèmes
fix-cause = { $cause } ({ $count })
fix-only-problems = Problèmes seulement
fix-discard = Abandonner toutes les modifications
fix-done = Terminé
fix-remaining =
    { $count ->
        [0] Plus aucune ligne n’a de problème.
        [one] { $count } ligne a encore un problème.
        [many] { $count } de lignes ont encore des problèmes.
       *[other] { $count } lignes ont encore des problèmes.
    }
fix-everywhere = Utiliser « { $value } » pour chaque « { $old } »
fix-import = Importer
fix-import-row = Importer la ligne { $line }
fix-cell = { $column }, ligne { $line }
fix-fine = Plus de problème
fix-left-out = Ignorée
fix-keys = Les flèches déplacent ; { $edit } ou F2 modifie ; { $apply } utilise la valeur partout où elle est identique ; { $out } ignore une ligne ; { $leave } revient.
fix-note =
    { $count ->
        [0] Vos modifications des lignes sont utilisées.
        [one] Vos modifications des lignes sont utilisées ; { $count } ligne est ignorée.
        [many] Vos modifications des lignes sont utilisées ; { $count } de lignes sont ignorées.
       *[other] Vos modifications des lignes sont utilisées ; { $count } lignes sont ignorées.
    }

import-run-title = Importation de « { $file } »
import-run-progress = Importation
import-run-rows =
    { $total ->
        [0] lignes
        [one] sur { $total } ligne
        [many] sur { $total } de lignes
       *[other] sur { $total } lignes
    }
import-rate =
    { $rate ->
        [one] { $rate } ligne par seconde
        [many] { $rate } de lignes par seconde
       *[other] { $rate } lignes par seconde
    }
import-left-moment = Encore quelques secondes
import-left-seconds = Encore { $count } secondes environ
import-left-minutes =
    { $count ->
        [one] Encore { $count } minute environ
        [many] Encore { $count } de minutes environ
       *[other] Encore { $count } minutes environ
    }
import-finishing = Enregistrement…
import-cancelling = Annulation…
import-run-text = Vous pouvez continuer à travailler pendant ce temps. Si vous annulez, vos contacts restent tels qu’ils étaient.
import-pill-running = Importation
import-pill-finishing = Enregistrement…
import-pill-cancelling = Annulation…
import-pill-waiting = Importation non terminée
import-pill-continue = Reprendre

import-done-title =
    { $count ->
        [0] Aucun contact n’a été importé
        [one] { $count } contact importé
        [many] { $count } de contacts importés
       *[other] { $count } contacts importés
    }
import-cancelled-title = Importation annulée
import-failed-title = L’importation a échoué
import-unchanged = Rien n’a été enregistré : vos contacts sont tels qu’ils étaient.
import-show = Afficher les importés
import-show-of = Afficher les importés de « { $file } »
import-another = Importer un autre fichier
import-next-file = Fichier suivant : « { $file } »
import-undo = Annuler l’importation
import-undo-of = Annuler l’importation de « { $file } »
import-undo-title = Annuler cette importation ?
import-undo-text = Les contacts importés de « { $file } » sont retirés, et ceux qu’elle a modifiés retrouvent leurs valeurs d’avant. Les contacts que vous avez modifiés depuis sont conservés. Les groupes et les champs créés pour l’importation sont retirés s’ils sont vides.
import-undo-do = Annuler l’importation
import-undo-work = Annulation de l’importation…
import-undone =
    { $restored ->
        [0] { $count ->
            [one] Importation de « { $file } » annulée : { $count } contact retiré.
            [many] Importation de « { $file } » annulée : { $count } de contacts retirés.
           *[other] Importation de « { $file } » annulée : { $count } contacts retirés.
        }
       *[other] Importation de « { $file } » annulée. Contacts retirés : { $count } ; restaurés : { $restored }.
    }
import-kept-title =
    { $count ->
        [one] { $count } contact a été conservé
        [many] { $count } de contacts ont été conservés
       *[other] { $count } contacts ont été conservés
    }
import-kept-text = Depuis l’importation, ils ont été modifiés, ajoutés aux favoris ou à un groupe, ou ont de nouvelles entrées dans leur historique :
import-back-to-preview = Revenir à l’aperçu
import-show-summary = Afficher le résumé

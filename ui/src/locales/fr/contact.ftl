# Contact

detail = Contact
detail-none = Sélectionnez un contact pour l’afficher ici.
detail-close = Revenir à la liste
contact-new-title = Nouveau contact
contact-edit-title = Modifier le contact
contact-edit = Modifier
contact-star = Ajouter aux favoris
contact-unstar = Retirer des favoris
contact-actions = Actions pour ce contact
contact-delete = Supprimer…
contact-save = Enregistrer
contact-save-new = Ajouter le contact
contact-added = Contact ajouté.
contact-saved = Modifications enregistrées.
contact-added-on = Ajouté le { $date }
contact-changed-on = Modifié le { $date }
copy = Copier : { $what }
copied = Copié.
copy-failed = La copie a échoué. Sélectionnez le texte et copiez-le à la main.
draft-restored = Voici des modifications précédentes non enregistrées.
draft-taken = Modifié entre-temps et repris : { $fields }.
draft-conflicts =
    { $count ->
        [one] Une valeur a aussi été modifiée ailleurs. Choisissez celle à garder.
        [many] { $count } de valeurs ont aussi été modifiées ailleurs. Choisissez celles à garder.
       *[other] { $count } valeurs ont aussi été modifiées ailleurs. Choisissez celles à garder.
    }
draft-decide-first = Choisissez d’abord les valeurs à garder.
draft-mine = La vôtre
draft-stored = Enregistrée
draft-no-value = Vide
draft-keep-mine = Garder la mienne
draft-keep-mine-of = Garder la mienne : { $field }
draft-use-stored = Prendre l’enregistrée
draft-use-stored-of = Prendre la valeur enregistrée : { $field }
draft-discard = Abandonner
draft-kept = Vos modifications de { $name } ne sont pas encore enregistrées. Elles sont gardées comme brouillon.
draft-kept-new = Le nouveau contact n’est pas encore enregistré. Il est gardé comme brouillon.
draft-resume = Reprendre
draft-discarded = Modifications abandonnées.
draft-bring-back = Récupérer
section-name = Nom
section-reach = Téléphone et e-mail
section-address = Adresse
section-more = Autres informations
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = Commencez par + et l’indicatif du pays, par exemple +34 612 34 56 78.
phone-taken = { $name } a déjà ce numéro.
phone-taken-open = Ouvrir { $name }
groups-add = Ajouter à un groupe
groups-add-new = Nouveau groupe « { $name } »
groups-remove = Retirer de { $name }
groups-placeholder = Nom d’un groupe
value-none = Aucune
value-yes = Oui
value-no = Non
value-choose = Choisir…

field-first-name = Prénom
field-last-name = Nom
field-phone = Téléphone
field-email = E-mail
field-groups = Groupes
field-street = Rue
field-city = Ville
field-state = Région
field-zip = Code postal
field-country = Pays
field-starred = Favori
field-created-at = Ajouté le
field-updated-at = Modifié le
open-phone = Appeler
open-email = Écrire un e-mail
open-url = Ouvrir dans le navigateur
field-messages = Messages

# Days that come back every year

yearly-wait =
    { $days ->
        [0] aujourd’hui
        [one] demain
        [many] dans { $days } de jours
       *[other] dans { $days } jours
    }
yearly-turns = aura { $years } ans { $when }
yearly-years =
    { $years ->
        [one] { $years } an { $when }
        [many] { $years } ans { $when }
       *[other] { $years } ans { $when }
    }
yearly-age =
    { $years ->
        [one] { $years } an, { $coming }
        [many] { $years } ans, { $coming }
       *[other] { $years } ans, { $coming }
    }
value-yearly-example = 1990-05-14 ou --05-14

# Acting on a contact

card-copied = { $name } a été copié au format vCard.
chat-open = Ouvrir une discussion
chat-open-of = Ouvrir une discussion : { $what }
chat-allow-title = Ouvrir une discussion dans { $service } ?
chat-allow-text = Votre système ouvre { $service }, ou sa page dans le navigateur, et lui transmet ce numéro. Kith lui-même n’envoie rien.
chat-allow-later = Kith ne le demande qu’une fois, pour tous les services. Vous pouvez le désactiver dans Réglages › Confidentialité et données.
chat-allow-do = Ouvrir { $service }
code-title = QR code de { $name }
code-label = QR code de { $name }
code-text = Pointez l’appareil photo d’un téléphone dessus pour y ajouter ce contact.
code-left-out = Pas dans le code : { $fields }.
print-about =
    { $count ->
        [one] { $count } contact, { $date }
        [many] { $count } de contacts, { $date }
       *[other] { $count } contacts, { $date }
    }
print-first =
    { $total ->
        [one] Les { $shown } premiers sur { $total } contact, { $date }
        [many] Les { $shown } premiers sur { $total } de contacts, { $date }
       *[other] Les { $shown } premiers sur { $total } contacts, { $date }
    }
print-only-first =
    { $count ->
        [one] Seul le premier contact est imprimé. Pour tout imprimer, exportez la liste.
        [many] Seuls les { $count } premiers contacts sont imprimés. Pour tout imprimer, exportez la liste.
       *[other] Seuls les { $count } premiers contacts sont imprimés. Pour tout imprimer, exportez la liste.
    }
print-date = { $date }

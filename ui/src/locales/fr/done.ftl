# What was done

starred-done =
    { $count ->
        [one] { $count } contact ajouté aux favoris.
        [many] { $count } de contacts ajoutés aux favoris.
       *[other] { $count } contacts ajoutés aux favoris.
    }
unstarred-done =
    { $count ->
        [one] { $count } contact retiré des favoris.
        [many] { $count } de contacts retirés des favoris.
       *[other] { $count } contacts retirés des favoris.
    }
grouped-done =
    { $count ->
        [0] Ils étaient déjà dans « { $group } ».
        [one] { $count } contact ajouté à « { $group } ».
        [many] { $count } de contacts ajoutés à « { $group } ».
       *[other] { $count } contacts ajoutés à « { $group } ».
    }
ungrouped-done =
    { $count ->
        [0] Aucun d’eux n’était dans « { $group } ».
        [one] { $count } contact retiré de « { $group } ».
        [many] { $count } de contacts retirés de « { $group } ».
       *[other] { $count } contacts retirés de « { $group } ».
    }
deleted-done =
    { $messages ->
        [0] { $count ->
            [one] { $count } contact supprimé.
            [many] { $count } de contacts supprimés.
           *[other] { $count } contacts supprimés.
        }
       *[other] { $count ->
            [one] { $count } contact et son historique supprimés.
            [many] { $count } de contacts et leurs historiques supprimés.
           *[other] { $count } contacts et leurs historiques supprimés.
        }
    }
exported-done =
    { $count ->
        [one] { $count } contact enregistré dans « { $file } ».
        [many] { $count } de contacts enregistrés dans « { $file } ».
       *[other] { $count } contacts enregistrés dans « { $file } ».
    }
template-done = Le modèle a été enregistré sous « { $file } ».
work-star = Ajout aux favoris…
work-unstar = Retrait des favoris…
work-group = Ajout au groupe…
work-ungroup = Retrait du groupe…
work-delete = Suppression des contacts…
work-undo = Annulation…
work-redo = Rétablissement…
work-saving = Enregistrement…
edited-done =
    { $count ->
        [0] Aucun contact n’avait à changer.
        [one] « { $field } » modifié dans { $count } contact.
        [many] « { $field } » modifié dans { $count } de contacts.
       *[other] « { $field } » modifié dans { $count } contacts.
    }
work-edit = Modification des contacts…

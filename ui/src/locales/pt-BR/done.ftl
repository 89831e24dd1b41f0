# What was done

starred-done =
    { $count ->
        [one] { $count } contato adicionado aos favoritos.
        [many] { $count } de contatos adicionados aos favoritos.
       *[other] { $count } contatos adicionados aos favoritos.
    }
unstarred-done =
    { $count ->
        [one] { $count } contato removido dos favoritos.
        [many] { $count } de contatos removidos dos favoritos.
       *[other] { $count } contatos removidos dos favoritos.
    }
grouped-done =
    { $count ->
        [0] Eles já estavam em “{ $group }”.
        [one] { $count } contato adicionado a “{ $group }”.
        [many] { $count } de contatos adicionados a “{ $group }”.
       *[other] { $count } contatos adicionados a “{ $group }”.
    }
ungrouped-done =
    { $count ->
        [0] Nenhum deles estava em “{ $group }”.
        [one] { $count } contato removido de “{ $group }”.
        [many] { $count } de contatos removidos de “{ $group }”.
       *[other] { $count } contatos removidos de “{ $group }”.
    }
deleted-done =
    { $messages ->
        [0] { $count ->
            [one] { $count } contato excluído.
            [many] { $count } de contatos excluídos.
           *[other] { $count } contatos excluídos.
        }
       *[other] { $count ->
            [one] { $count } contato e seu histórico excluídos.
            [many] { $count } de contatos e seus históricos excluídos.
           *[other] { $count } contatos e seus históricos excluídos.
        }
    }
exported-done =
    { $count ->
        [one] { $count } contato salvo em “{ $file }”.
        [many] { $count } de contatos salvos em “{ $file }”.
       *[other] { $count } contatos salvos em “{ $file }”.
    }
template-done = O modelo foi salvo como “{ $file }”.
work-star = Adicionando aos favoritos…
work-unstar = Removendo dos favoritos…
work-group = Adicionando ao grupo…
work-ungroup = Removendo do grupo…
work-delete = Excluindo contatos…
work-undo = Desfazendo…
work-redo = Refazendo…
work-saving = Salvando…
edited-done =
    { $count ->
        [0] Nenhum contato precisou mudar.
        [one] “{ $field }” alterado em { $count } contato.
        [many] “{ $field }” alterado em { $count } de contatos.
       *[other] “{ $field }” alterado em { $count } contatos.
    }
work-edit = Alterando contatos…

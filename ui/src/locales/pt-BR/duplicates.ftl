# Duplicates and merging

duplicates = Duplicados
duplicates-pairs = Prováveis duplicados
duplicates-count =
    { $count ->
        [one] { $count } par provável
        [many] { $count } de pares prováveis
       *[other] { $count } pares prováveis
    }
duplicates-kept =
    { $count ->
        [one] Os { $kept } mais prováveis de { $count } par
        [many] Os { $kept } mais prováveis de { $count } de pares
       *[other] Os { $kept } mais prováveis de { $count } pares
    }
duplicates-place = Par { $place } de { $count }
duplicates-range = { $first }–{ $last } de { $count }
duplicates-earlier = Pares anteriores
duplicates-later = Próximos pares
duplicates-previous = Par anterior
duplicates-next = Próximo par
duplicates-reason-same-email-and-name = Mesmo e-mail e nome
duplicates-reason-same-name-near-phone = Mesmo nome, quase o mesmo telefone
duplicates-reason-same-email = Mesmo e-mail
duplicates-reason-same-name = Mesmo nome
duplicates-reason-near-name = Quase o mesmo nome
duplicates-searching = Procurando duplicados
duplicates-looking =
    { $count ->
        [one] O Kith compara o nome, o e-mail e o telefone de { $count } contato. Você pode continuar trabalhando enquanto isso.
        [many] O Kith compara os nomes, e-mails e telefones de { $count } de contatos. Você pode continuar trabalhando enquanto isso.
       *[other] O Kith compara os nomes, e-mails e telefones de { $count } contatos. Você pode continuar trabalhando enquanto isso.
    }
duplicates-idle-title = Procurar duplicados
duplicates-idle-text = O Kith procura contatos com o mesmo e-mail, quase o mesmo nome ou o mesmo nome e quase o mesmo telefone.
duplicates-find = Procurar duplicados
duplicates-again = Procurar de novo
duplicates-failed = A busca falhou
duplicates-none-title = Nenhum duplicado
duplicates-none-text = Nenhum par de contatos parece ser a mesma pessoa.
duplicates-merge = Mesclar
duplicates-deny = Não é duplicado
duplicates-skip = Pular
duplicates-denied = O Kith vai lembrar que são duas pessoas.
merged-done = Mesclado em { $name }.
merge-title =
    { $count ->
        [one] Mesclar { $count } contato
        [many] Mesclar { $count } de contatos
       *[other] Mesclar { $count } contatos
    }
merge-text = Eles se tornam um só contato. Onde forem diferentes, escolha qual valor ele mantém.
merge-do =
    { $count ->
        [one] Mesclar
        [many] Mesclar { $count } de contatos
       *[other] Mesclar { $count } contatos
    }
merge-take-all = Usar todos estes
merge-history = Histórico
merge-groups-united = Todos os grupos são mantidos.
merge-messages =
    { $count ->
        [one] { $count } mensagem em um só histórico ({ $parts })
        [many] { $count } de mensagens em um só histórico ({ $parts })
       *[other] { $count } mensagens em um só histórico ({ $parts })
    }
merge-nothing-lost = Os telefones e e-mails que você não escolher são anotados no histórico. A mesclagem pode ser desfeita.
bulk-merge = Mesclar…

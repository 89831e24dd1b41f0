# Dialogs

delete-title =
    { $count ->
        [one] Excluir este contato?
        [many] Excluir { $count } de contatos?
       *[other] Excluir { $count } contatos?
    }
delete-title-name = Excluir { $name }?
delete-text =
    { $messages ->
        [0] { $count ->
            [one] { $count } contato será excluído definitivamente.
            [many] { $count } de contatos serão excluídos definitivamente.
           *[other] { $count } contatos serão excluídos definitivamente.
        }
        [one] { $count ->
            [one] { $count } contato e { $messages } mensagem serão excluídos definitivamente.
            [many] { $count } de contatos e { $messages } mensagem serão excluídos definitivamente.
           *[other] { $count } contatos e { $messages } mensagem serão excluídos definitivamente.
        }
        [many] { $count ->
            [one] { $count } contato e { $messages } de mensagens serão excluídos definitivamente.
            [many] { $count } de contatos e { $messages } de mensagens serão excluídos definitivamente.
           *[other] { $count } contatos e { $messages } de mensagens serão excluídos definitivamente.
        }
       *[other] { $count ->
            [one] { $count } contato e { $messages } mensagens serão excluídos definitivamente.
            [many] { $count } de contatos e { $messages } mensagens serão excluídos definitivamente.
           *[other] { $count } contatos e { $messages } mensagens serão excluídos definitivamente.
        }
    }
delete-no-undo = Não é possível desfazer esta ação.
delete-backups = Os backups anteriores ainda os contêm.
delete-do =
    { $count ->
        [one] Excluir contato
        [many] Excluir { $count } de contatos
       *[other] Excluir { $count } contatos
    }
export-title = Exportar contatos
export-scope = Quais contatos
export-scope-selected =
    { $count ->
        [one] O contato selecionado
        [many] Os { $count } de contatos selecionados
       *[other] Os { $count } contatos selecionados
    }
export-scope-shown =
    { $count ->
        [one] O contato mostrado na lista
        [many] Os { $count } de contatos mostrados na lista
       *[other] Os { $count } contatos mostrados na lista
    }
export-scope-all =
    { $count ->
        [one] O único contato
        [many] Todos: { $count } de contatos
       *[other] Todos: { $count } contatos
    }
export-format = Formato
export-xlsx = Pasta de trabalho do Excel (.xlsx)
export-csv = Texto CSV (.csv)
export-vcard = vCards, para outras agendas (.vcf)
export-do = Exportar…
group-title = Grupos
group-help = Escolha um grupo para adicionar os contatos selecionados a ele ou removê-los dele.
group-find = Encontrar ou nomear um grupo
group-add-to = Adicionar
group-take-out = Remover
group-add-to-name = Adicionar a { $name }
group-take-out-name = Remover de { $name }
group-create-name = Criar “{ $name }” e adicionar
shortcuts-title = Atalhos de teclado
shortcuts-app = Em qualquer lugar
shortcuts-list = Na lista
shortcuts-contact = Em um contato
palette-title = Paleta de comandos
palette-placeholder = Pesquisar comandos e contatos
palette-none = Nenhum comando ou contato encontrado.
palette-contacts = Contatos
drop-import = Solte o arquivo para importá-lo
licences-title = Licenças
licences-own = O Kith é software livre sob a licença MIT ou a Apache 2.0, à sua escolha.
licences-others =
    { $count ->
        [one] Ele inclui { $count } pacote de outros autores, sob esta licença:
        [many] Ele inclui { $count } de pacotes de outros autores, sob estas licenças:
       *[other] Ele inclui { $count } pacotes de outros autores, sob estas licenças:
    }
licences-failed = Não foi possível carregar a lista. Ela também faz parte do código-fonte do Kith.
bulk-edit-title = Editar um campo
bulk-edit-field = Campo
bulk-edit-choose = Escolher um campo
bulk-edit-way = O que fazer
bulk-edit-set = Definir um valor
bulk-edit-replace = Substituir texto
bulk-edit-empty = Esvaziar
bulk-edit-find = Localizar
bulk-edit-find-help = Maiúsculas, minúsculas e acentos não fazem diferença.
bulk-edit-with = Substituir por
bulk-edit-counting = Contando…
bulk-edit-changes =
    { $count ->
        [0] { $contacts ->
            [one] O contato não muda.
            [many] Nenhum dos { $contacts } de contatos muda.
           *[other] Nenhum dos { $contacts } contatos muda.
        }
       *[other] { $contacts ->
            [one] Altera o contato.
            [many] Altera { $count } de { $contacts } de contatos.
           *[other] Altera { $count } de { $contacts } contatos.
        }
    }
bulk-edit-overwrites =
    { $count ->
        [one] { $count } tem agora outro valor, que será substituído.
        [many] { $count } têm agora outro valor, que será substituído.
       *[other] { $count } têm agora outro valor, que será substituído.
    }
bulk-edit-unfit =
    { $count ->
        [one] { $count } contato continua como está, porque o resultado não serve para o campo.
        [many] { $count } de contatos continuam como estão, porque o resultado não serve para o campo.
       *[other] { $count } contatos continuam como estão, porque o resultado não serve para o campo.
    }
bulk-edit-do =
    { $count ->
        [0] Alterar contatos
        [one] Alterar { $count } contato
        [many] Alterar { $count } de contatos
       *[other] Alterar { $count } contatos
    }

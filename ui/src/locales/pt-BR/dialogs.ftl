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
delete-undo =
    { $messages ->
        [0] Você pode desfazer isto.
        [one] Você pode desfazer isto, mas não o histórico: { $messages } mensagem será excluída definitivamente.
        [many] Você pode desfazer isto, mas não o histórico: { $messages } de mensagens serão excluídas definitivamente.
       *[other] Você pode desfazer isto, mas não o histórico: { $messages } mensagens serão excluídas definitivamente.
    }
delete-no-undo = Não é possível desfazer esta ação.
delete-backups = Os backups anteriores ainda os contêm.
delete-for-good = Excluir definitivamente
delete-for-good-help = Nada é guardado para desfazer. Caso contrário, tudo fica neste computador até você fazer mais 50 alterações ou limpar as etapas em Privacidade e dados.
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
undo-title = Histórico de alterações
undo-text = Escolha uma alteração: ela é desfeita com tudo o que veio depois.
undo-none = Não há nada para desfazer.
undo-do =
    { $count ->
        [one] Desfazer { $count } alteração
        [many] Desfazer { $count } de alterações
       *[other] Desfazer { $count } alterações
    }
undo-step-edit = “{ $name }” editado
undo-step-edit-many =
    { $count ->
        [one] { $count } contato editado
        [many] { $count } de contatos editados
       *[other] { $count } contatos editados
    }
undo-step-star =
    { $count ->
        [one] { $count } contato adicionado aos favoritos
        [many] { $count } de contatos adicionados aos favoritos
       *[other] { $count } contatos adicionados aos favoritos
    }
undo-step-unstar =
    { $count ->
        [one] { $count } contato removido dos favoritos
        [many] { $count } de contatos removidos dos favoritos
       *[other] { $count } contatos removidos dos favoritos
    }
undo-step-group =
    { $count ->
        [one] { $count } contato adicionado a “{ $name }”
        [many] { $count } de contatos adicionados a “{ $name }”
       *[other] { $count } contatos adicionados a “{ $name }”
    }
undo-step-ungroup =
    { $count ->
        [one] { $count } contato removido de “{ $name }”
        [many] { $count } de contatos removidos de “{ $name }”
       *[other] { $count } contatos removidos de “{ $name }”
    }
undo-step-merge =
    { $count ->
        [one] { $count } contato mesclado em “{ $name }”
        [many] { $count } de contatos mesclados em “{ $name }”
       *[other] { $count } contatos mesclados em “{ $name }”
    }
undo-step-not-duplicate = Dois contatos marcados como duas pessoas
undo-step-rename-group = Um grupo renomeado para “{ $name }”
undo-step-delete-group = Grupo “{ $name }” excluído
undo-step-delete =
    { $count ->
        [one] { $count } contato excluído
        [many] { $count } de contatos excluídos
       *[other] { $count } contatos excluídos
    }
undo-step-delete-name = “{ $name }” excluído
undo-step-delete-field = Campo “{ $name }” excluído
undo-step-add-smart-group = Grupo inteligente “{ $name }” adicionado
undo-step-change-smart-group = Grupo inteligente “{ $name }” alterado
undo-step-delete-smart-group = Grupo inteligente “{ $name }” excluído
undo-step-unknown = Outra alteração

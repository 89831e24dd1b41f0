# History

history = Histórico
history-count =
    { $count ->
        [one] { $count } registro
        [many] { $count } de registros
       *[other] { $count } registros
    }
history-search = Pesquisar neste histórico
history-no-match = Nenhum resultado
history-match = { $at } de { $count }
history-match-earlier = Resultado anterior
history-match-later = Próximo resultado
history-more = Mostrar o histórico no painel inteiro
history-less = Mostrar os campos do contato
history-latest = Ir para o registro mais recente
history-empty = Anote aqui ligações e encontros ou importe uma conversa do WhatsApp.
history-add-note = Adicionar uma anotação
history-import = Importar uma conversa do WhatsApp
history-write = Novo registro
history-write-note = Escreva uma anotação
history-write-message = Escreva o que foi dito
history-add = Adicionar
history-text = Texto
history-kind = Tipo
history-kind-note = Anotação
history-kind-in = Recebido
history-kind-out = Enviado
history-date = Data
history-time = Hora
history-earlier = Definir outro momento
history-now = Usar a hora atual
history-received = Recebido
history-sent = Enviado
history-note = Anotação
history-system = Aviso
history-entry = { $who }, { $when }
history-entry-actions = Ações: { $who }, { $when }
history-actions = Ações para este registro
history-attachment = Anexo
history-show-all = Mostrar tudo
history-copy = Copiar texto
history-edit = Editar
history-edit-title = Editar registro
history-delete-title = Excluir este registro?
history-delete-text = Ele será excluído definitivamente, e não é possível desfazer esta ação. Os backups anteriores ainda o contêm.
history-delete-do = Excluir registro

chat-title = Importar uma conversa do WhatsApp
chat-reading = Lendo a conversa…
chat-holds =
    { $count ->
        [one] { $count } mensagem
        [many] { $count } de mensagens
       *[other] { $count } mensagens
    }
chat-between = De { $first } a { $last }
chat-dates = As datas desta conversa podem ser lidas de mais de uma forma. Qual é a certa?
chat-dates-legend = Ordem das datas
chat-dates-means = “{ $example }” é { $date }
chat-go-on = Continuar
chat-me = Qual destas pessoas é você?
chat-me-help = O Kith lembra seu nome para as próximas conversas.
chat-nobody = Nenhuma delas
chat-wrote =
    { $count ->
        [one] { $count } mensagem
        [many] { $count } de mensagens
       *[other] { $count } mensagens
    }
chat-where = Para onde vai
chat-where-whole = A conversa inteira para o histórico de { $name }
chat-where-parts = O que cada pessoa escreveu para o próprio histórico
chat-where-other = Para o histórico do contato que escreveu
chat-where-parts-help = As pessoas que o Kith não conhece ficam de fora, a menos que você escolha um contato para elas.
chat-more =
    { $count ->
        [one] { $count } outra pessoa escreveu menos mensagens. Elas vão para o contato com o mesmo telefone ou nome.
        [many] { $count } de outras pessoas escreveram menos mensagens. Elas vão para os contatos com os mesmos telefones ou nomes.
       *[other] { $count } outras pessoas escreveram menos mensagens. Elas vão para os contatos com os mesmos telefones ou nomes.
    }
chat-left-out = Fica de fora
chat-choose-for = Escolher um contato para { $sender }
chat-leave-out = Deixar { $sender } de fora
chat-do = Importar conversa
chat-done-title = Conversa importada
chat-new =
    { $count ->
        [one] { $count } registro novo
        [many] { $count } de registros novos
       *[other] { $count } registros novos
    }
chat-here =
    { $count ->
        [one] { $count } já estava aqui
        [many] { $count } já estavam aqui
       *[other] { $count } já estavam aqui
    }
chat-skipped =
    { $count ->
        [one] { $count } ignorado
        [many] { $count } ignorados
       *[other] { $count } ignorados
    }
chat-part =
    { $count ->
        [one] { $name }: { $count } registro novo
        [many] { $name }: { $count } de registros novos
       *[other] { $name }: { $count } registros novos
    }
chat-nobodys = Ficaram de fora, porque nenhum contato foi escolhido: { $senders }.
chat-remembered = As mensagens de { $name } contam como suas, também nas próximas conversas.

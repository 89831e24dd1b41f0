# Privacy and data

privacy-text = Tudo fica somente neste computador. É isto que o Kith lembra para poupar seu trabalho.
privacy-mappings = Associações de colunas
privacy-mappings-text = Qual coluna foi para qual campo, para arquivos com os mesmos cabeçalhos.
privacy-recent-files = Arquivos recentes
privacy-recent-files-text = Arquivos que você importou. Os arquivos em si permanecem.
privacy-drafts = Rascunhos não salvos
privacy-drafts-text = Contatos que você começou a adicionar ou alterar. Eles ficam junto dos seus contatos até serem salvos, descartados ou limpos, e são excluídos com eles.
privacy-not-duplicates = Não duplicados
privacy-not-duplicates-text = Pares que você marcou como duas pessoas. Depois de limpos, podem ser sugeridos de novo.
privacy-chat-names = Seus nomes em conversas
privacy-chat-names-text = O Kith os usa para distinguir suas mensagens das de outras pessoas.
privacy-undo-steps = Etapas que podem ser desfeitas
privacy-undo-steps-text = Elas contêm valores anteriores de contatos e o que você excluiu. Depois de limpas, não podem mais ser desfeitas.
privacy-chats = Abrir conversas em outros serviços
privacy-chats-text = O sistema abre então o WhatsApp, o Signal ou o Telegram com o telefone escolhido. Enquanto isto estiver desativado, o Kith pergunta antes.
privacy-logs = O Kith também mantém um registro de erros neste computador, para ajudar a encontrar a causa deles. Ele não contém nomes, números nem nomes de arquivos. Excluir todos os dados também o exclui.
privacy-count = { $count }
privacy-clear = Limpar
privacy-clear-of = Limpar: { $what }
privacy-forgotten = Removido: { $what }.
erase-heading = Excluir todos os dados
erase-about = Depois disso, o Kith fica como quando foi instalado. Você vê o que será excluído antes que algo seja excluído.
erase-open = Excluir todos os dados…
erase-title = Excluir todos os dados?
erase-text = Isto será excluído definitivamente:
erase-contacts =
    { $count ->
        [one] { $count } contato
        [many] { $count } de contatos
       *[other] { $count } contatos
    }
erase-messages =
    { $count ->
        [one] { $count } mensagem nos históricos
        [many] { $count } de mensagens nos históricos
       *[other] { $count } mensagens nos históricos
    }
erase-groups =
    { $count ->
        [one] { $count } grupo
        [many] { $count } de grupos
       *[other] { $count } grupos
    }
erase-fields =
    { $count ->
        [one] { $count } campo de contato seu
        [many] { $count } de campos de contato seus
       *[other] { $count } campos de contato seus
    }
erase-imports =
    { $count ->
        [one] { $count } importação na lista de importações
        [many] { $count } de importações na lista de importações
       *[other] { $count } importações na lista de importações
    }
erase-rest = Planos, configurações, rascunhos, registros e tudo o mais que o Kith lembra
erase-backups =
    { $count ->
        [one] { $count } backup
        [many] { $count } de backups
       *[other] { $count } backups
    }
erase-backups-keep = Manter os backups
erase-backups-keep-help = Eles ainda contêm seus contatos, e você pode restaurar um deles depois.
erase-backups-delete = Excluir também os backups
erase-backups-delete-help = Nada poderá ser restaurado depois. Os backups que você salvou em outro lugar permanecem.
erase-no-undo = Não é possível desfazer esta ação.
erase-word = EXCLUIR
erase-type = Digite { $word } para confirmar
erase-do = Excluir todos os dados
erase-done =
    { $count ->
        [one] Tudo foi excluído, inclusive { $count } contato.
        [many] Tudo foi excluído, inclusive { $count } de contatos.
       *[other] Tudo foi excluído, inclusive { $count } contatos.
    }

# Settings

settings-pages = Páginas das configurações
settings-general = Geral
settings-fields = Campos de contato
settings-subscription = Assinatura
settings-imports = Importações
settings-backups = Backups
settings-privacy = Privacidade e dados
settings-about = Sobre
settings-system = Igual ao sistema
settings-language = Idioma
settings-theme = Aparência
settings-theme-light = Clara
settings-theme-dark = Escura
settings-zoom = Zoom
settings-date-order = Datas em arquivos
settings-date-order-help = Para datas como 03/04/2026, quando um arquivo não mostra qual é o dia e qual é o mês.
settings-date-order-ask = Perguntar para cada arquivo
settings-name-order = Ordem dos nomes
settings-name-order-help = Os nomes são mostrados e ordenados nesta ordem.
settings-first-last = Nome Sobrenome
settings-last-first = Sobrenome, Nome
settings-columns = Colunas da lista
settings-columns-text = Escolha as colunas com o botão no topo da lista; arraste um cabeçalho para movê-lo e a borda dele para alargá-lo.
settings-columns-open = Ir para a lista

fields-text = Seus próprios campos, além de nome, telefone, e-mail, grupos e endereço. Eles aparecem no editor, na lista, nos filtros, nos arquivos e no modelo.
fields-none = Você ainda não tem campos próprios
fields-add = Adicionar campo
fields-add-title = Adicionar um campo
fields-edit-title = Editar “{ $name }”
fields-save = Salvar
fields-required = Obrigatório
fields-shown = Na lista
fields-yearly = Anual
fields-inactive = Desativado
fields-move = Mover { $name }
fields-move-help = Arraste para mover ou pressione Alt+↑ e Alt+↓
fields-moved = { $name } agora é o número { $place } de { $count }.
fields-up = Mover { $name } para cima
fields-down = Mover { $name } para baixo
fields-actions = Ações para { $name }
fields-edit = Editar…
fields-activate = Ativar
fields-deactivate = Desativar
fields-delete = Excluir…
fields-delete-title = Excluir o campo “{ $name }”?
fields-delete-text =
    { $count ->
        [0] Nenhum contato tem um valor nele.
        [one] { $count } contato tem um valor nele.
        [many] { $count } de contatos têm um valor nele.
       *[other] { $count } contatos têm um valor nele.
    }
fields-delete-instead = Se você desativar o campo em vez disso, ele fica oculto e seus valores são mantidos.
fields-delete-do = Excluir campo
fields-deleted = O campo “{ $name }” foi excluído.

plans-active = Plano ativo
plans-limit =
    { $limit ->
        [one] { $limit } contato
        [many] { $limit } de contatos
       *[other] { $limit } contatos
    }
plans-unlimited = Sem limite
plans-full = O plano { $plan } está cheio: não é possível adicionar contatos. Escolha um plano maior ou aumente o limite dele.
plans-over = Há mais contatos do que o plano { $plan } permite. Nada é excluído, mas não é possível adicionar contatos.
plans-add = Adicionar plano
plans-add-title = Adicionar um plano
plans-add-do = Adicionar plano
plans-edit = Editar { $plan }
plans-edit-title = Editar “{ $plan }”
plans-name = Nome
plans-name-empty = Digite um nome para o plano.
plans-contacts-limit = Limite de contatos
plans-limit-wrong = Digite um número inteiro, como 1000.
plans-remove = Remover { $plan }
plans-remove-active = { $plan } está ativo: escolha outro plano para removê-lo
plans-remove-title = Remover o plano “{ $plan }”?
plans-remove-text = Isto não altera nenhum contato.
plans-remove-do = Remover plano
plans-trial-title = Limites do período de teste
plans-trial-text = Quantos contatos o plano Trial permite. Um limite abaixo do número atual não exclui nada.
plans-trial-saved = O limite do período de teste foi salvo.

imports-none-title = Nada foi importado ainda
imports-none-text = Os arquivos que você importar são listados aqui com o resultado das linhas.
imports-undone = Desfeita
imports-rows =
    { $count ->
        [one] linha
        [many] de linhas
       *[other] linhas
    }

about-text = Um gerenciador de contatos privado
about-version = Versão
about-platform = Sistema
about-store = Arquivo de contatos
about-contacts = Contatos
about-private = Tudo fica neste arquivo, neste computador. O Kith não envia nada para lugar nenhum.
about-copy = Copiar diagnóstico
about-copy-help = Versões e configurações para incluir ao pedir ajuda. Sem nomes nem telefones.
about-logs = Abrir registros
about-licences = Licenças

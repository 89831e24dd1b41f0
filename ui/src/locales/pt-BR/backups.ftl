# Backups

backups-text = O Kith faz backup dos seus contatos uma vez por dia, antes de cada importação, antes de uma restauração e antes de uma nova versão alterar o arquivo.
backups-now = Fazer backup agora
backups-save = Salvar um backup como…
backups-restore-file = Restaurar de um arquivo…
backups-none-title = Nenhum backup ainda
backups-none-text = O primeiro backup é feito automaticamente no dia em que você adicionar contatos, ou agora mesmo, com o botão.
backups-list = Backups
backups-reason-daily = Diário
backups-reason-import = Antes de uma importação
backups-reason-migration = Antes de uma atualização do Kith
backups-reason-restore = Antes de uma restauração
backups-reason-manual = Feito por você
backups-contacts =
    { $count ->
        [one] { $count } contato
        [many] { $count } de contatos
       *[other] { $count } contatos
    }
backups-unreadable = Não pode ser lido
backups-restore = Restaurar…
backups-restore-of = Restaurar o backup de { $when }
backups-delete-of = Excluir o backup de { $when }
backups-delete-title = Excluir o backup de { $when }?
backups-delete-text = O arquivo será excluído definitivamente. Seus contatos continuam como estão.
backups-delete-do = Excluir backup
backups-deleted = O backup foi excluído.
backups-made =
    { $count ->
        [one] Backup de { $count } contato concluído.
        [many] Backup de { $count } de contatos concluído.
       *[other] Backup de { $count } contatos concluído.
    }
backups-saved =
    { $count ->
        [one] Backup de { $count } contato salvo como { $file }.
        [many] Backup de { $count } de contatos salvo como { $file }.
       *[other] Backup de { $count } contatos salvo como { $file }.
    }
backups-work-backup = Fazendo backup…
backups-work-restore = Restaurando…
backups-work-salvage = Lendo o arquivo danificado…
backups-kept = Backups automáticos a manter
backups-kept-help = Os mais antigos são excluídos primeiro. Os que você mesmo faz ficam até você excluí-los.
backups-kept-wrong = Digite um número inteiro de 1 a 1000.
backups-kept-saved = O número de backups foi salvo.
backups-where = Pasta dos backups

restore-title = Restaurar o backup de { $when }?
restore-title-file = Restaurar “{ $file }”?
restore-has =
    { $count ->
        [one] Ele tem { $count } contato.
        [many] Ele tem { $count } de contatos.
       *[other] Ele tem { $count } contatos.
    }
restore-now-none = Não há contatos agora.
restore-now =
    { $count ->
        [one] Agora há { $count } contato. Primeiro é feito um backup dele, para que você possa voltar atrás.
        [many] Agora há { $count } de contatos. Primeiro é feito um backup deles, para que você possa voltar atrás.
       *[other] Agora há { $count } contatos. Primeiro é feito um backup deles, para que você possa voltar atrás.
    }
restore-rest = Grupos, campos, históricos e importações também são restaurados. Suas configurações e seus planos continuam como estão. As alterações feitas desde então não poderão mais ser desfeitas uma a uma.
restore-over = O plano { $plan } permite menos contatos. Todos são restaurados, mas não será possível adicionar outros.
restore-do = Restaurar
restore-done =
    { $count ->
        [one] { $count } contato foi restaurado.
        [many] { $count } de contatos foram restaurados.
       *[other] { $count } contatos foram restaurados.
    }
restore-mended =
    { $count ->
        [one] Uma falha no backup foi corrigida ou deixada de fora.
        [many] { $count } de falhas no backup foram corrigidas ou deixadas de fora.
       *[other] { $count } falhas no backup foram corrigidas ou deixadas de fora.
    }

rescue-title = Seu arquivo de contatos está danificado
rescue-text = Outro programa o alterou ou o disco perdeu parte dele. Escolha como continuar. O arquivo danificado é mantido, seja qual for a escolha.
rescue-restore-title = Restaurar um backup
rescue-restore-text = Tudo voltará a ser como era quando o backup foi feito.
rescue-restore-none = Não há backups neste computador. Talvez você tenha um em outro lugar.
rescue-file = Escolher um arquivo de backup…
rescue-salvage-title = Salvar o que ainda pode ser lido
rescue-salvage-text = O Kith lê o arquivo danificado e copia cada contato intacto para um novo arquivo. O resultado é mais recente que um backup, mas podem faltar alguns contatos.
rescue-salvage-do = Salvar o que pode ser lido
rescue-salvaged =
    { $count ->
        [one] { $count } contato foi salvo
        [many] { $count } de contatos foram salvos
       *[other] { $count } contatos foram salvos
    }
rescue-salvaged-none = Nenhum contato pôde ser lido
rescue-unreadable =
    { $count ->
        [one] { $count } parte do arquivo não pôde ser lida.
        [many] { $count } de partes do arquivo não puderam ser lidas.
       *[other] { $count } partes do arquivo não puderam ser lidas.
    }
rescue-kept = O arquivo danificado é mantido como { $file }, na mesma pasta.
rescue-open = Abrir o Kith

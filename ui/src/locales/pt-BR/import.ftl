# Import wizard

import-title = Importar contatos
import-close = Fechar
import-background = Continuar em segundo plano
import-steps = Etapas da importação
import-step-choose = Escolher arquivo
import-step-read = Verificar
import-step-match = Associar colunas
import-step-preview = Prévia
import-step-import = Importar
import-step-done = Pronto
import-step-past = (concluída)
import-back = Voltar
import-next = Avançar
import-do = Importar
import-change-reading = Mudar como é lido
import-busy = A importação de “{ $file }” ainda está em andamento. Escolha o outro arquivo quando ela terminar.
import-leave-title = Sair desta importação?
import-leave-text = Nada foi salvo ainda. Suas escolhas aqui serão perdidas; o arquivo continua como está.
import-leave-stay = Continuar
import-leave-do = Sair
import-swap-title = Importar “{ $file }” em vez disso?
import-swap-text = Você está no meio da importação de “{ $file }”. Nada dela foi salvo ainda.
import-swap-keep = Continuar
import-swap-do = Trocar de arquivo

import-choose-title = Escolher um arquivo
import-opening = Abrindo “{ $file }”…
import-drop = Solte uma planilha aqui
import-pick = Escolher arquivo…
import-paste = Colar da área de transferência
import-paste-keys = Copie células da sua planilha e pressione { $keys } aqui.
import-kinds = Planilha (.xlsx, .xlsm, .xlsb, .xls, .ods), texto (.csv, .tsv, .txt) ou cartões (.vcf, .ldif), de qualquer tamanho
import-promise = Nada é salvo até você clicar em Importar.
import-template-title = Começar pelo modelo
import-template-text = Uma planilha com as colunas certas, inclusive seus próprios campos.
import-template-xlsx = Baixar o modelo (Excel)
import-template-csv = Baixar o modelo (CSV)
import-recent = Arquivos recentes

import-read-title = Verificar como o arquivo foi lido
import-read-text = Os cabeçalhos foram reconhecidos, e os nomes e acentos estão certos? Se não, mude as opções aqui.
import-read-cards = Os nomes e acentos estão certos? Se não, escolha outra codificação. Cada propriedade de um cartão é uma coluna.
import-sheet = Planilha
import-header-row = Linha de cabeçalho
import-header-none = Sem linha de cabeçalho
import-header-row-n = Linha { $row }
import-encoding = Codificação
import-separator = Separador
import-sample-label = Primeiras linhas do arquivo
import-sample-row = Linha
import-sample-none = Não há linhas abaixo do cabeçalho.
import-sample-count =
    { $count ->
        [0] Não há linhas para mostrar.
        [one] A única linha encontrada
        [many] As primeiras { $count } de linhas
       *[other] As primeiras { $count } linhas
    }
import-blocked-read = Escolha como ler o arquivo.
separator-comma = Vírgula ( , )
separator-semicolon = Ponto e vírgula ( ; )
separator-tab = Tabulação
separator-bar = Barra vertical ( | )
encoding-utf-8 = Unicode (UTF-8)
encoding-utf-16le = Unicode (UTF-16 LE)
encoding-utf-16be = Unicode (UTF-16 BE)
encoding-windows-1252 = Europa Ocidental (Windows-1252)
encoding-windows-1250 = Europa Central (Windows-1250)
encoding-windows-1251 = Cirílico (Windows-1251)
encoding-windows-1253 = Grego (Windows-1253)
encoding-windows-1254 = Turco (Windows-1254)
encoding-windows-1255 = Hebraico (Windows-1255)
encoding-windows-1256 = Árabe (Windows-1256)
encoding-windows-1257 = Báltico (Windows-1257)
encoding-windows-1258 = Vietnamita (Windows-1258)
encoding-windows-874 = Tailandês (Windows-874)
encoding-iso-8859-2 = Europa Central (ISO 8859-2)
encoding-koi8-r = Cirílico (KOI8-R)
encoding-ibm866 = Cirílico (DOS 866)
encoding-ibm850 = Europa Ocidental (DOS 850)
encoding-ibm437 = Inglês dos EUA (DOS 437)
encoding-ibm852 = Europa Central (DOS 852)
encoding-ibm855 = Cirílico (DOS 855)
encoding-ibm737 = Grego (DOS 737)
encoding-ibm869 = Grego (DOS 869)
encoding-ibm857 = Turco (DOS 857)
encoding-ibm862 = Hebraico (DOS 862)
encoding-ibm775 = Báltico (DOS 775)
encoding-ibm860 = Português (DOS 860)
encoding-ibm861 = Islandês (DOS 861)
encoding-ibm863 = Francês canadense (DOS 863)
encoding-ibm865 = Nórdico (DOS 865)
encoding-macintosh = Europa Ocidental (Mac)
encoding-x-mac-ce = Europa Central (Mac)
encoding-shift_jis = Japonês (Shift-JIS)
encoding-euc-jp = Japonês (EUC-JP)
encoding-iso-2022-jp = Japonês (ISO-2022-JP)
encoding-gb18030 = Chinês (GB18030)
encoding-big5 = Chinês tradicional (Big5)
encoding-euc-kr = Coreano (EUC-KR)

import-match-title = Associar as colunas
import-match-count =
    { $all ->
        [one] A única coluna: { $count ->
            [0] ainda não será importada.
           *[other] será importada.
        }
        [many] Colunas que serão importadas: { $count } de { $all }. As outras ficam de fora.
       *[other] Colunas que serão importadas: { $count } de { $all }. As outras ficam de fora.
    }
import-columns = Colunas do arquivo
import-columns-empty =
    { $count ->
        [one] { $count } coluna vazia
        [many] { $count } de colunas vazias
       *[other] { $count } colunas vazias
    }
import-columns-empty-start =
    { $count ->
        [one] { $count } coluna vazia nas primeiras { $rows } linhas
        [many] { $count } de colunas vazias nas primeiras { $rows } linhas
       *[other] { $count } colunas vazias nas primeiras { $rows } linhas
    }
import-column-in-file = Coluna do arquivo
import-column-field = Vai para
import-column-n = Coluna { $number }
import-column-empty = Vazia
import-column-empty-start = Vazia nas primeiras { $rows } linhas
import-field-of = Campo para “{ $column }”
import-field-create = Criar campo…
import-field-new = Novo: { $field } ({ $type })
import-keep-all = Manter todas as colunas
import-keep-all-help = Um novo campo é criado para cada coluna que tem valores e não corresponde a nenhum campo. Desfazer a importação remove esses campos.
import-looking = Examinando o arquivo inteiro…
import-fields-standard = Campos padrão
import-fields-own = Seus campos
import-full-name = Nome completo (dividido)
import-phone-country = País do telefone
import-not-imported = Não importar
import-freed = Agora fica de fora, porque o nome completo já contém: { $columns }.
import-shared = Usada onde { $columns } está vazio.
import-badge-exact = Exata
import-badge-guessed = Suposta
import-badge-chosen = Escolhida
import-badge-new = Nova
import-badge-none = Não importada
import-missing = Campos obrigatórios sem coluna: { $fields }. Escolha uma coluna para cada um.
import-blocked-missing = Falta associar: { $fields }
import-blocked-dates = Escolha como as datas estão escritas.
import-create-title = Criar um campo para “{ $column }”
import-dates-title = Como as datas estão escritas?
import-dates-title-of = Como as datas em “{ $column }” estão escritas?
import-dates-text = As datas em { $columns } podem ser lidas das duas formas: { $example }
date-order-dmy = Dia primeiro (31/12/2026)
date-order-mdy = Mês primeiro (12/31/2026)
date-order-ymd = Ano primeiro (2026-12-31)
import-phones-title = Telefones sem código do país
import-phones-refuse = Deixar essas linhas de fora
import-phones-international = Ler como números internacionais sem o +
import-phones-international-help = Um número local também pode ser o número internacional de outra pessoa. Confira a prévia.
import-phones-country = Ler como números de um país
import-phones-other = Ler como números de outro país
import-phones-in = Ler como números deste país: { $country }
import-phones-address = Ler como números do país no endereço de cada linha
import-phones-which = País
import-phones-valid =
    { $count ->
        [0] Nenhum seria válido
        [one] { $count } seria válido
        [many] { $count } seriam válidos
       *[other] { $count } seriam válidos
    }
import-phones-bare =
    { $count ->
        [one] { $count } número do arquivo não tem código do país.
        [many] { $count } de números do arquivo não têm código do país.
       *[other] { $count } números do arquivo não têm código do país.
    }

import-preview-title = Prévia
import-previewing = Verificando todas as linhas
import-previewing-rows =
    { $count ->
        [0] Verificando todas as linhas…
        [one] { $count } linha verificada
        [many] { $count } de linhas verificadas
       *[other] { $count } linhas verificadas
    }
import-preview-said = Prévia pronta. Contatos novos: { $created }; linhas que não podem ser importadas: { $invalid }.
import-preview-created =
    { $count ->
        [one] novo
        [many] novos
       *[other] novos
    }
import-preview-updated = a atualizar
import-preview-duplicates =
    { $count ->
        [one] já existente
        [many] já existentes
       *[other] já existentes
    }
import-preview-invalid =
    { $count ->
        [one] não pode ser importado
        [many] não podem ser importados
       *[other] não podem ser importados
    }
import-preview-over-limit = acima do limite do seu plano
import-preview-blank = em branco
import-preview-cancelled =
    { $count ->
        [one] cancelada
        [many] canceladas
       *[other] canceladas
    }
import-summary-created =
    { $count ->
        [one] criado
        [many] criados
       *[other] criados
    }
import-summary-updated =
    { $count ->
        [one] atualizado
        [many] atualizados
       *[other] atualizados
    }
import-summary-duplicates =
    { $count ->
        [one] duplicado, ignorado
        [many] duplicados, ignorados
       *[other] duplicados, ignorados
    }
import-summary-invalid = sem importar
import-summary-over-limit = acima do limite do seu plano
import-summary-blank = em branco
import-summary-cancelled =
    { $count ->
        [one] cancelada
        [many] canceladas
       *[other] canceladas
    }
import-rows-total =
    { $count ->
        [one] linha no arquivo
        [many] de linhas no arquivo
       *[other] linhas no arquivo
    }
import-rows-read =
    { $count ->
        [one] linha lida
        [many] de linhas lidas
       *[other] linhas lidas
    }
import-blocked-empty = Nenhuma linha deste arquivo pode ser importada com estas opções.
import-blocked-full = Seu plano está cheio: nenhuma linha deste arquivo cabe nele.
import-duplicates-title = Contatos que já existem
import-duplicates-skip = Ignorar
import-duplicates-update = Atualizar
import-duplicates-update-help = Os valores do arquivo substituem os salvos.
import-duplicates-fill = Preencher o que está vazio
import-duplicates-fill-help = Os valores salvos continuam como estão.
import-groups = Adicionar todos os contatos a grupos
import-groups-help = Além dos grupos no arquivo.
import-fields-new = Campos que serão criados: { $fields }.
import-fields-made = Campos criados: { $fields }.
import-groups-new = Grupos que serão criados: { $groups }.
import-groups-made = Grupos criados: { $groups }.
import-ignored = Colunas que não serão importadas: { $columns }.
import-ignored-done =
    { $count ->
        [one] { $count } coluna não foi importada
        [many] { $count } de colunas não foram importadas
       *[other] { $count } colunas não foram importadas
    }
import-plan-after = { $used } de { $limit } em uso agora, { $after } após a importação
import-plan-unlimited =
    { $after ->
        [one] Sem limite; { $after } contato após a importação
        [many] Sem limite; { $after } de contatos após a importação
       *[other] Sem limite; { $after } contatos após a importação
    }
import-plan-over =
    { $count ->
        [one] { $count } linha não cabe.
        [many] { $count } de linhas não cabem. São as últimas linhas do arquivo.
       *[other] { $count } linhas não cabem. São as últimas linhas do arquivo.
    }
import-plan-change = Mudar o plano
import-problems = Linhas que não serão importadas
import-problems-done = Linhas que não foram importadas
import-several =
    { $count ->
        [one] Você escolheu um arquivo.
        [many] Você escolheu { $count } de arquivos. Cada um é uma importação separada.
       *[other] Você escolheu { $count } arquivos. Cada um é uma importação separada.
    }
import-together = Importar todos juntos
import-files-name =
    { $count ->
        [one] { $file } e mais um arquivo
        [many] { $file } e mais { $count } de arquivos
       *[other] { $file } e mais { $count } arquivos
    }
import-group-separator = Separador de grupos em uma célula
import-separator-none = Só |
import-separator-line = Quebra de linha
import-values-left =
    { $count ->
        [one] Um valor em “{ $column }” fica de fora, porque o contato tem um melhor: { $values }.
        [many] { $count } de valores em “{ $column }” ficam de fora, porque os contatos têm melhores: { $values }.
       *[other] { $count } valores em “{ $column }” ficam de fora, porque os contatos têm melhores: { $values }.
    }
import-warnings = Importados, mas verifique estes
import-problem-line = Linha
import-problem-columns =
    { $count ->
        [one] { $count } coluna
        [many] { $count } de colunas
       *[other] { $count } colunas
    }
import-problem-elsewhere = Nenhuma coluna
import-problem-value = Valor
import-problem-reason = Motivo
import-problem-empty = vazio
import-problem-more =
    { $count ->
        [one] e mais { $count } linha
        [many] e mais { $count } de linhas
       *[other] e mais { $count } linhas
    }
import-stored-title = Primeiras linhas, como seriam salvas
import-failed-save = Salvar linhas com falha…
import-failed-help = Salva-as como planilha, cada linha com o motivo. Corrija as linhas e importe esse arquivo.
import-failed-saved =
    { $count ->
        [one] { $count } linha salva em “{ $file }”.
        [many] { $count } de linhas salvas em “{ $file }”.
       *[other] { $count } linhas salvas em “{ $file }”.
    }

fix-do = Corrigir estas linhas…
fix-title = Corrigir linhas
fix-text = O que você mudar aqui vale só para esta importação; o arquivo continua como está.
fix-show = Mostrar
fix-all-causes = Todos os problemas
fix-cause = { $cause } ({ $count })
fix-only-problems = Só problemas
fix-discard = Descartar todas as alterações
fix-done = Pronto
fix-remaining =
    { $count ->
        [0] Nenhuma linha tem mais problemas.
        [one] { $count } linha ainda tem um problema.
        [many] { $count } de linhas ainda têm problemas.
       *[other] { $count } linhas ainda têm problemas.
    }
fix-everywhere = Usar “{ $value }” em cada “{ $old }”
fix-import = Importar
fix-import-row = Importar a linha { $line }
fix-cell = { $column }, linha { $line }
fix-fine = Sem mais problemas
fix-left-out = Fica de fora
fix-keys = As setas movem; { $edit } ou F2 edita; { $apply } usa o valor em todas as iguais; { $out } deixa uma linha de fora; { $leave } volta.
fix-note =
    { $count ->
        [0] Suas alterações nas linhas são usadas.
        [one] Suas alterações nas linhas são usadas; { $count } linha fica de fora.
        [many] Suas alterações nas linhas são usadas; { $count } de linhas ficam de fora.
       *[other] Suas alterações nas linhas são usadas; { $count } linhas ficam de fora.
    }

import-run-title = Importando “{ $file }”
import-run-progress = Importação
import-run-rows =
    { $total ->
        [0] linhas
        [one] de { $total } linha
        [many] de { $total } de linhas
       *[other] de { $total } linhas
    }
import-rate =
    { $rate ->
        [one] { $rate } linha por segundo
        [many] { $rate } de linhas por segundo
       *[other] { $rate } linhas por segundo
    }
import-left-moment = Faltam alguns segundos
import-left-seconds = Faltam cerca de { $count } segundos
import-left-minutes =
    { $count ->
        [one] Falta cerca de { $count } minuto
        [many] Faltam cerca de { $count } de minutos
       *[other] Faltam cerca de { $count } minutos
    }
import-finishing = Salvando…
import-cancelling = Cancelando…
import-run-text = Você pode continuar trabalhando enquanto isso. Se cancelar, seus contatos ficam como estavam.
import-pill-running = Importando
import-pill-finishing = Salvando…
import-pill-cancelling = Cancelando…
import-pill-waiting = Importação não concluída
import-pill-continue = Continuar

import-done-title =
    { $count ->
        [0] Nenhum contato foi importado
        [one] { $count } contato importado
        [many] { $count } de contatos importados
       *[other] { $count } contatos importados
    }
import-cancelled-title = Importação cancelada
import-failed-title = A importação falhou
import-unchanged = Nada foi salvo: seus contatos estão como estavam.
import-show = Mostrar importados
import-show-of = Mostrar importados de “{ $file }”
import-another = Importar outro arquivo
import-next-file = Próximo arquivo: “{ $file }”
import-undo = Desfazer importação
import-undo-of = Desfazer a importação de “{ $file }”
import-undo-title = Desfazer esta importação?
import-undo-text = Os contatos importados de “{ $file }” são removidos, e os que ela alterou recuperam os valores anteriores. Os contatos que você alterou desde então são mantidos. Os grupos e campos criados para a importação são removidos se estiverem vazios.
import-undo-do = Desfazer importação
import-undo-work = Desfazendo a importação…
import-undone =
    { $restored ->
        [0] { $count ->
            [one] Importação de “{ $file }” desfeita: { $count } contato removido.
            [many] Importação de “{ $file }” desfeita: { $count } de contatos removidos.
           *[other] Importação de “{ $file }” desfeita: { $count } contatos removidos.
        }
       *[other] Importação de “{ $file }” desfeita. Contatos removidos: { $count }; restaurados: { $restored }.
    }
import-kept-title =
    { $count ->
        [one] { $count } contato foi mantido
        [many] { $count } de contatos foram mantidos
       *[other] { $count } contatos foram mantidos
    }
import-kept-text = Desde a importação, eles foram editados, adicionados aos favoritos ou a um grupo ou têm novos registros no histórico:
import-back-to-preview = Voltar à prévia
import-show-summary = Mostrar resumo

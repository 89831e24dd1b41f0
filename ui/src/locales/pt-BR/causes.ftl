# Causes of problems, as headings of a group of rows

cause-first_name_missing = Sem nome
cause-phone_missing = Sem telefone
cause-phone_missing_country_code = Telefone sem código do país
cause-phone_invalid = Telefone inválido
cause-phone_has_letters = Letras no telefone
cause-phone_digits_lost = Telefone arredondado pela planilha
cause-value_invalid = O valor não serve para o campo
cause-duplicate_in_file = Mesmo telefone antes no arquivo
cause-duplicate_of_contact = Já existe um contato com este telefone
cause-over_limit = Acima do limite do seu plano
cause-record_malformed = A linha não pode ser lida
cause-phone_extension_dropped = Ramal deixado de fora
cause-email_malformed = E-mail que parece errado
cause-value_shortened = Valor encurtado
cause-value_not_taken = Valor deixado de fora
cause-matched_by_other_phone = Encontrado por outro telefone
cause-cells_beyond_header = Mais células que cabeçalhos
cause-text_replaced = Caracteres ilegíveis substituídos
warning-cells_beyond_header = A linha tem mais células do que há cabeçalhos; as células a mais são deixadas de fora.
warning-text_replaced = Alguns caracteres não podem ser lidos nesta codificação e foram substituídos. Verifique a codificação na etapa 2.
warning-encoding_guessed = O arquivo não diz qual codificação usa. Verifique os acentos na tabela abaixo.
warning-bytes_replaced = Alguns bytes do arquivo não servem para esta codificação; cada um aparece como �. Se outras letras também estiverem erradas, escolha outra.
warning-header_missing = O arquivo parece não ter linha de cabeçalho: a primeira linha é lida como um contato.
warning-header_guessed = A linha de cabeçalho é uma suposição. Se estiver errada, escolha outra linha.
warning-header_repeated = Várias colunas têm o cabeçalho “{ $header }”. Na etapa 3, verifique para qual campo cada uma vai.
warning-rows_above_header =
    { $count ->
        [one] Uma linha acima do cabeçalho não é lida: “{ $first }”.
        [many] { $count } de linhas acima do cabeçalho não são lidas; a primeira é “{ $first }”.
       *[other] { $count } linhas acima do cabeçalho não são lidas; a primeira é “{ $first }”.
    }
warning-hidden_sheet = A planilha “{ $sheet }” está oculta. Ela é lida porque nenhuma planilha visível tem dados.
warning-other_sheets = Só a planilha “{ $read }” é lida. Não lidas: { $sheets }.
warning-group_cards =
    { $count ->
        [one] Um cartão é um grupo, não um contato. Ele conta como vazio; seus membros neste arquivo entram no grupo.
        [many] { $count } de cartões são grupos, não contatos. Eles contam como vazios; seus membros neste arquivo entram nos grupos.
       *[other] { $count } cartões são grupos, não contatos. Eles contam como vazios; seus membros neste arquivo entram nos grupos.
    }
warning-file_cut = O arquivo termina no meio do último registro, como quando um download ou uma cópia é interrompida. Esse registro não é importado, e outros podem estar faltando. Baixe ou copie o arquivo de novo.
warning-column_does_not_fit = “{ $column }” não é importada: valores como “{ $value }” não servem para o campo dela. Para importá-la, escolha outro campo.
warning-date_order_needed = As datas em “{ $column }” podem ser lidas com o dia ou o mês primeiro. Escolha na etapa que associa as colunas.
warning-group_separator = A maioria das células em “{ $column }” contém “{ $separator }”. Ele fica como parte do nome dos grupos, a menos que você o escolha como separador.

# Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = Digite um nome. Todo contato precisa de um.
problem-phone_missing = Digite um telefone. Todo contato precisa de um.
problem-phone_missing_country_code = Falta o código do país. Comece com + e o código, como +34 ou +1.
problem-phone_invalid = Este número não é válido em nenhum país. Verifique o código do país e a quantidade de dígitos.
problem-phone_has_letters = Este número contém letras. Digite só números.
problem-phone_digits_lost = A planilha arredondou este número, e alguns dígitos se perderam. Formate a coluna como texto e digite o número de novo.
problem-value_invalid =
    { $reason ->
        [required] “{ $column }” é obrigatório e está vazio.
        [not_a_number] “{ $value }” não é um número.
        [number_ambiguous] “{ $value }” pode ser lido como milhar ou como número decimal. Escreva-o sem a vírgula ou com um ponto decimal.
        [too_many_digits] “{ $value }” tem mais dígitos do que um campo de número comporta. Use um campo de texto.
        [not_a_date] “{ $value }” não é uma data. Escreva-a como 2026-11-22.
        [no_such_day] “{ $value }” não é uma data que existe.
        [date_has_time] “{ $value }” contém uma hora além da data. Escreva só a data.
        [date_order_needed] “{ $value }” não mostra qual é o dia e qual é o mês. Escolha a ordem das datas.
        [not_a_time] “{ $value }” não é uma hora. Escreva-a como 09:30.
        [not_a_checkbox] “{ $value }” não é sim nem não.
        [not_in_list] “{ $value }” não é uma das opções de “{ $column }”.
        [not_an_email] “{ $value }” não é um endereço de e-mail.
        [not_a_url] “{ $value }” não é um endereço da web. Escreva-o como https://example.com.
        [phone_missing_country_code] “{ $value }” não tem código do país. Escreva-o como +34 612 34 56 78.
        [phone_invalid] “{ $value }” não é um telefone válido. Verifique o código do país e os dígitos.
        [phone_has_letters] “{ $value }” contém letras. Escreva o telefone só com números.
        [phone_digits_lost] A planilha arredondou “{ $value }”. Escreva todos os dígitos como texto.
        [too_long] Este texto tem mais de 32.767 caracteres. Encurte-o.
        [wrong_type] “{ $value }” é uma lista, mas “{ $column }” guarda um só valor.
       *[other] “{ $value }” não serve para “{ $column }”. Verifique o formato de que este campo precisa.
    }
problem-duplicate_in_file = O mesmo telefone já aparece no arquivo, na linha { $first_line }.
problem-duplicate_of_contact = { $contact_name } já tem este telefone.
problem-over_limit =
    { $limit ->
        [one] Isto passaria do limite do plano { $plan }: { $limit } contato.
        [many] Isto passaria do limite do plano { $plan }: { $limit } de contatos.
       *[other] Isto passaria do limite do plano { $plan }: { $limit } contatos.
    }
problem-record_malformed =
    { $defect ->
        [cut_off] O arquivo termina no meio deste registro, portanto o último valor pode estar incompleto. Copie o arquivo de novo.
        [too_long] Este registro é longo demais para ser um contato. Procure uma quebra de linha que falta.
        [too_many_cells] Este registro tem mais células do que uma planilha pode ter colunas.
       *[other] Esta linha não pode ser lida como um registro. Procure aspas que não foram fechadas.
    }
warning-phone_extension_dropped = O ramal { $text } não faz parte do número e fica de fora.
warning-email_malformed = Isto não parece um endereço de e-mail. É mantido como está.
warning-value_shortened = O valor era longo demais e foi encurtado.
warning-value_not_taken = “{ $value }” em “{ $column }” fica de fora, porque um contato tem só um destes.
warning-matched_by_other_phone = O contato foi encontrado pelo telefone { $text }. “{ $value }” fica de fora, porque um contato tem só um telefone.

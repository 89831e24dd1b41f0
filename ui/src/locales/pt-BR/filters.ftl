# Filters

filters = Filtros
filters-clear = Limpar todos
filter-and = e
filter-add = Adicionar um filtro
filter-edit = Alterar o filtro
filter-remove = Remover o filtro “{ $filter }”
filter-apply = Adicionar filtro
filter-change = Alterar filtro
filter-field = Campo
filter-operator = Comparação
filter-values = Valores
filter-value-label = Valor
filter-value-or = Ou o valor { $number }
filter-value-missing = Digite ou escolha um valor.
filter-or = Ou outro valor
filter-from = De
filter-to = Até
filter-days = Dias a partir de hoje
filter-find-choice = Procurar
filter-no-choice = Nenhum resultado
filter-not-note = Os contatos sem valor são incluídos.
filter-phone-country = País do telefone
filter-messages = Número de mensagens
filter-created-at = Data em que foi adicionado
filter-updated-at = Data em que foi alterado
filter-imported-from = Arquivo importado

# Comparisons, as they are offered after the name of a field

filter-op-is = é
filter-op-is-not = não é
filter-op-contains = contém
filter-op-starts-with = começa com
filter-op-empty = está vazio
filter-op-not-empty = não está vazio
filter-op-less = é menor que
filter-op-at-most = é no máximo
filter-op-greater = é maior que
filter-op-at-least = é no mínimo
filter-op-between = está entre
filter-op-before = é antes de
filter-op-until = é esta data ou antes
filter-op-after = é depois de
filter-op-since = é esta data ou depois
filter-op-upcoming = se repete dentro de
filter-op-has-any = inclui algum de
filter-op-has-all = inclui todos de
filter-op-has-none = não inclui nenhum de
filter-op-in-any = algum de
filter-op-in-all = todos de
filter-op-in-none = nenhum de
filter-op-in-group = qualquer grupo
filter-op-in-no-group = nenhum grupo
filter-op-from = é
filter-op-not-from = não é
filter-op-from-some = é conhecido
filter-op-from-none = não é conhecido
filter-op-some-messages = com mensagens
filter-op-no-messages = sem mensagens
filter-op-starred = sim
filter-op-not-starred = não

# Filters as sentences

filter-added = Adicionados em { $month }
filter-says-is = { $field } é { $values }
filter-says-is-not = { $field } não é { $values }
filter-says-contains = { $field } contém { $values }
filter-says-starts-with = { $field } começa com { $values }
filter-says-empty = { $field } está vazio
filter-says-not-empty = { $field } não está vazio
filter-says-less = { $field } é menor que { $from }
filter-says-at-most = { $field } é no máximo { $from }
filter-says-greater = { $field } é maior que { $from }
filter-says-at-least = { $field } é no mínimo { $from }
filter-says-between = { $field } está entre { $from } e { $to }
filter-says-before = { $field }: antes de { $from }
filter-says-until = { $field }: { $from } ou antes
filter-says-after = { $field }: depois de { $from }
filter-says-since = { $field }: { $from } ou depois
filter-says-upcoming =
    { $days ->
        [0] { $field }: hoje
        [one] { $field }: hoje ou amanhã
        [many] { $field }: dentro de { $days } de dias
       *[other] { $field }: dentro de { $days } dias
    }
filter-says-has-any = { $field } inclui { $values }
filter-says-has-all = { $field } inclui { $values }
filter-says-has-none = { $field } não inclui { $values }
filter-says-in-any = Em { $values }
filter-says-in-all = Em { $values }
filter-says-in-none = Fora de { $values }
filter-says-in-group = Em um grupo
filter-says-in-no-group = Sem grupo
filter-says-from = Telefone deste país: { $values }
filter-says-not-from = Telefone de outro país que não { $values }
filter-says-from-some = País do telefone conhecido
filter-says-from-none = País do telefone desconhecido
filter-says-some-messages = Com mensagens
filter-says-no-messages = Sem mensagens
filter-says-imported = Importado de { $values }
filter-says-not-imported = Não importado de { $values }
filter-says-imported-some = Foi importado
filter-says-imported-none = Não foi importado
filter-says-starred = Favoritos
filter-says-not-starred = Não favoritos

# Filters

filters = Filtros
filters-clear = Quitar todos
filter-and = y
filter-add = Añadir un filtro
filter-edit = Cambiar el filtro
filter-remove = Quitar el filtro «{ $filter }»
filter-apply = Añadir filtro
filter-change = Cambiar filtro
filter-field = Campo
filter-operator = Comparación
filter-values = Valores
filter-value-label = Valor
filter-value-or = O el valor { $number }
filter-value-missing = Escribe o elige un valor.
filter-or = O con otro valor
filter-from = Desde
filter-to = Hasta
filter-days = Días a partir de hoy
filter-find-choice = Buscar
filter-no-choice = Sin resultados
filter-not-note = Se incluyen los contactos que no tienen valor.
filter-phone-country = País del teléfono
filter-messages = Número de mensajes
filter-created-at = Fecha en que se añadió
filter-updated-at = Fecha en que se cambió
filter-imported-from = Archivo de origen

# Comparisons, as they are offered after the name of a field

filter-op-is = es
filter-op-is-not = no es
filter-op-contains = contiene
filter-op-starts-with = empieza por
filter-op-empty = no tiene valor
filter-op-not-empty = tiene valor
filter-op-less = es menor que
filter-op-at-most = es como máximo
filter-op-greater = es mayor que
filter-op-at-least = es como mínimo
filter-op-between = está entre
filter-op-before = es anterior a
filter-op-until = es esta o anterior
filter-op-after = es posterior a
filter-op-since = es esta o posterior
filter-op-upcoming = se repite dentro de
filter-op-has-any = incluye alguno de
filter-op-has-all = incluye todos
filter-op-has-none = no incluye ninguno de
filter-op-in-any = alguno de
filter-op-in-all = todos
filter-op-in-none = ninguno de
filter-op-in-group = algún grupo
filter-op-in-no-group = ningún grupo
filter-op-from = es
filter-op-not-from = no es
filter-op-from-some = se conoce
filter-op-from-none = no se conoce
filter-op-some-messages = con mensajes
filter-op-no-messages = sin mensajes
filter-op-starred = sí
filter-op-not-starred = no

# Filters as sentences

filter-added = Añadidos en { $month }
filter-says-is = { $field } es { $values }
filter-says-is-not = { $field } no es { $values }
filter-says-contains = { $field } contiene { $values }
filter-says-starts-with = { $field } empieza por { $values }
filter-says-empty = { $field } no tiene valor
filter-says-not-empty = { $field } tiene valor
filter-says-less = { $field } es menor que { $from }
filter-says-at-most = { $field } es como máximo { $from }
filter-says-greater = { $field } es mayor que { $from }
filter-says-at-least = { $field } es como mínimo { $from }
filter-says-between = { $field } está entre { $from } y { $to }
filter-says-before = { $field }: antes de { $from }
filter-says-until = { $field }: { $from } o antes
filter-says-after = { $field }: después de { $from }
filter-says-since = { $field }: { $from } o después
filter-says-upcoming =
    { $days ->
        [0] { $field } es hoy
        [one] { $field } es hoy o mañana
        [many] { $field } es dentro de { $days } de días
       *[other] { $field } es dentro de { $days } días
    }
filter-says-has-any = { $field } incluye { $values }
filter-says-has-all = { $field } incluye { $values }
filter-says-has-none = { $field } no incluye { $values }
filter-says-in-any = En { $values }
filter-says-in-all = En { $values }
filter-says-in-none = No en { $values }
filter-says-in-group = En algún grupo
filter-says-in-no-group = Sin grupo
filter-says-from = El teléfono es de { $values }
filter-says-not-from = El teléfono no es de { $values }
filter-says-from-some = Se conoce el país del teléfono
filter-says-from-none = No se conoce el país del teléfono
filter-says-some-messages = Con mensajes
filter-says-no-messages = Sin mensajes
filter-says-imported = Importado de { $values }
filter-says-not-imported = No importado de { $values }
filter-says-imported-some = Se importó
filter-says-imported-none = No se importó
filter-says-starred = Destacados
filter-says-not-starred = No destacados

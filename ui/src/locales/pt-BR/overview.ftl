# Overview

overview-empty-title = Nada para ver ainda
overview-empty-text = Quando houver contatos, esta página mostra de onde são, como estão agrupados e se estão completos.
overview-contacts =
    { $count ->
        [one] contato
        [many] de contatos
       *[other] contatos
    }
overview-starred =
    { $count ->
        [one] favorito
        [many] favoritos
       *[other] favoritos
    }
overview-countries = Por país
overview-country-none = Sem país
overview-groups = Por grupo
overview-group-none = Sem grupo
overview-days = Em breve
overview-days-more = Os próximos { $shown } de { $total } dentro de um mês.
overview-day = { $field }, { $date }
overview-months = Adicionados por mês
overview-completeness = Dados completos
overview-completeness-text = Cada barra abre os contatos sem valor.
overview-name = Nome
overview-count = Contatos
overview-more =
    { $count ->
        [one] Mostrar mais { $count }
        [many] Mostrar mais { $count }
       *[other] Mostrar mais { $count }
    }
overview-less = Mostrar menos
overview-open =
    { $count ->
        [one] { $name }: mostrar { $count } contato
        [many] { $name }: mostrar { $count } de contatos
       *[other] { $name }: mostrar { $count } contatos
    }
overview-missing =
    { $missing ->
        [0] { $field }: todos os contatos têm um valor
        [one] { $field }: { $percent }. Mostrar o { $missing } contato sem valor
        [many] { $field }: { $percent }. Mostrar os { $missing } de contatos sem valor
       *[other] { $field }: { $percent }. Mostrar os { $missing } contatos sem valor
    }

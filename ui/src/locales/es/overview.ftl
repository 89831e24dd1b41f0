# Overview

overview-empty-title = Aún no hay nada que ver
overview-empty-text = Cuando haya contactos, esta página mostrará de dónde son, cómo se agrupan y lo completos que están.
overview-contacts =
    { $count ->
        [one] contacto
        [many] de contactos
       *[other] contactos
    }
overview-starred =
    { $count ->
        [one] destacado
        [many] destacados
       *[other] destacados
    }
overview-countries = Por país
overview-country-none = Sin país
overview-groups = Por grupo
overview-group-none = Sin grupo
overview-days = Próximamente
overview-days-more = Los próximos { $shown } de { $total } en un mes.
overview-day = { $field }, { $date }
overview-months = Añadidos por mes
overview-completeness = Datos completos
overview-completeness-text = Cada barra abre los contactos sin ese dato.
overview-name = Nombre
overview-count = Contactos
overview-more =
    { $count ->
        [one] Mostrar { $count } más
        [many] Mostrar { $count } más
       *[other] Mostrar { $count } más
    }
overview-less = Mostrar menos
overview-open =
    { $count ->
        [one] { $name }: mostrar { $count } contacto
        [many] { $name }: mostrar { $count } de contactos
       *[other] { $name }: mostrar { $count } contactos
    }
overview-missing =
    { $missing ->
        [0] { $field }: lo tienen todos los contactos
        [one] { $field }: { $percent }. Mostrar el { $missing } contacto que no lo tiene
        [many] { $field }: { $percent }. Mostrar los { $missing } de contactos que no lo tienen
       *[other] { $field }: { $percent }. Mostrar los { $missing } contactos que no lo tienen
    }

# Historial

history = Historial
history-count =
    { $count ->
        [one] { $count } entrada
        [many] { $count } de entradas
       *[other] { $count } entradas
    }
history-search = Buscar en este historial
history-no-match = Sin resultados
history-match = { $at } de { $count }
history-match-earlier = Resultado anterior
history-match-later = Resultado siguiente
history-more = Dar al historial todo el panel
history-less = Mostrar los campos del contacto
history-latest = Ir a la entrada más reciente
history-empty = Anota aquí llamadas y reuniones, o trae un chat de WhatsApp.
history-add-note = Añadir una nota
history-import = Importar un chat de WhatsApp
history-write = Entrada nueva
history-write-note = Escribe una nota
history-write-message = Escribe lo que se dijo
history-add = Añadir
history-text = Texto
history-kind = Tipo
history-kind-note = Nota
history-kind-in = Recibido
history-kind-out = Enviado
history-date = Fecha
history-time = Hora
history-earlier = Fue en otro momento
history-now = Es ahora
history-received = Recibido
history-sent = Enviado
history-note = Nota
history-system = Aviso
history-entry = { $who }, { $when }
history-entry-actions = Acciones: { $who }, { $when }
history-actions = Acciones de esta entrada
history-attachment = Adjunto
history-show-all = Mostrar todo
history-copy = Copiar el texto
history-edit = Editar
history-edit-title = Editar la entrada
history-delete-title = ¿Eliminar esta entrada?
history-delete-text = Desaparecerá para siempre y esto no se puede deshacer. Las copias de seguridad hechas antes todavía la contienen.
history-delete-do = Eliminar la entrada

chat-title = Importar un chat de WhatsApp
chat-reading = Leyendo el chat…
chat-holds =
    { $count ->
        [one] { $count } mensaje
        [many] { $count } de mensajes
       *[other] { $count } mensajes
    }
chat-between = Del { $first } al { $last }
chat-dates = Las fechas de este chat se pueden leer de más de una manera. ¿Cuál es la correcta?
chat-dates-legend = Orden de las fechas
chat-dates-means = «{ $example }» es { $date }
chat-go-on = Continuar
chat-me = ¿Cuál de ellos eres tú?
chat-me-help = Kith recuerda tu nombre para los próximos chats.
chat-nobody = Ninguno de ellos
chat-wrote =
    { $count ->
        [one] { $count } mensaje
        [many] { $count } de mensajes
       *[other] { $count } mensajes
    }
chat-where = Adónde va
chat-where-whole = Todo el chat al historial de { $name }
chat-where-parts = Lo que escribió cada persona a su propio historial
chat-where-other = Al historial del contacto que lo escribió
chat-where-parts-help = Las personas que Kith no conoce se dejan fuera, salvo que elijas un contacto para ellas.
chat-more =
    { $count ->
        [one] { $count } persona más escribió menos; lo recibe el contacto con ese teléfono o nombre.
        [many] { $count } de personas más escribieron menos; lo reciben los contactos con esos teléfonos o nombres.
       *[other] { $count } personas más escribieron menos; lo reciben los contactos con esos teléfonos o nombres.
    }
chat-left-out = No se importa
chat-choose-for = Elegir un contacto para { $sender }
chat-leave-out = Dejar fuera a { $sender }
chat-do = Importar el chat
chat-done-title = Chat importado
chat-new =
    { $count ->
        [one] { $count } entrada nueva
        [many] { $count } de entradas nuevas
       *[other] { $count } entradas nuevas
    }
chat-here =
    { $count ->
        [one] { $count } ya estaba aquí
        [many] { $count } ya estaban aquí
       *[other] { $count } ya estaban aquí
    }
chat-skipped =
    { $count ->
        [one] { $count } omitida
        [many] { $count } omitidas
       *[other] { $count } omitidas
    }
chat-part =
    { $count ->
        [one] { $name }: { $count } entrada nueva
        [many] { $name }: { $count } de entradas nuevas
       *[other] { $name }: { $count } entradas nuevas
    }
chat-nobodys = No importados, porque no se eligió ningún contacto: { $senders }.
chat-remembered = Los mensajes de { $name } cuentan como tuyos, también en los próximos chats.

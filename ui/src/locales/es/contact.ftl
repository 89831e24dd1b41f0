# Contact

detail = Contacto
detail-none = Selecciona un contacto para verlo aquí.
detail-close = Volver a la lista
contact-new-title = Nuevo contacto
contact-edit-title = Editar contacto
contact-edit = Editar
contact-star = Destacar
contact-unstar = Dejar de destacar
contact-actions = Acciones de este contacto
contact-delete = Eliminar…
contact-save = Guardar
contact-save-new = Añadir contacto
contact-added = Contacto añadido.
contact-saved = Cambios guardados.
contact-added-on = Añadido: { $date }
contact-changed-on = Modificado: { $date }
copy = Copiar { $what }
copied = Copiado.
copy-failed = No se ha podido copiar. Selecciona el texto y cópialo a mano.
draft-restored = Estos cambios de antes aún no están guardados.
draft-taken = Cambió entretanto y se ha tomado: { $fields }.
draft-conflicts =
    { $count ->
        [one] Un valor también se cambió en otro sitio. Elige cuál conservar.
        [many] { $count } de valores también se cambiaron en otro sitio. Elige cuáles conservar.
       *[other] { $count } valores también se cambiaron en otro sitio. Elige cuáles conservar.
    }
draft-decide-first = Elige primero qué valores conservar.
draft-mine = El tuyo
draft-stored = Guardado ahora
draft-no-value = Vacío
draft-keep-mine = Conservar el mío
draft-keep-mine-of = Conservar el mío: { $field }
draft-use-stored = Usar el guardado
draft-use-stored-of = Usar el guardado: { $field }
draft-discard = Descartar
draft-kept = Los cambios de { $name } aún no están guardados; se conservan.
draft-kept-new = El contacto nuevo aún no está guardado; se conserva.
draft-resume = Continuar
draft-discarded = Cambios descartados.
draft-bring-back = Recuperar
section-name = Nombre
section-reach = Teléfono y correo
section-address = Dirección
section-more = Más
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = Empieza por + y el prefijo del país, como +34 612 34 56 78.
phone-taken = { $name } ya tiene este número.
phone-taken-open = Abrir { $name }
groups-add = Añadir a un grupo
groups-add-new = Nuevo grupo «{ $name }»
groups-remove = Quitar de { $name }
groups-placeholder = Nombre de un grupo
value-none = Ninguno
value-yes = Sí
value-no = No
value-choose = Elegir…

field-first-name = Nombre
field-last-name = Apellidos
field-phone = Teléfono
field-email = Correo electrónico
field-groups = Grupos
field-street = Calle
field-city = Ciudad
field-state = Provincia o estado
field-zip = Código postal
field-country = País
field-starred = Destacado
field-created-at = Añadido
field-updated-at = Modificado
open-phone = Llamar
open-email = Escribir un correo
open-url = Abrir en el navegador
field-messages = Mensajes

# Days that come back every year

yearly-wait =
    { $days ->
        [0] hoy
        [one] mañana
        [many] en { $days } días
       *[other] en { $days } días
    }
yearly-turns = cumple { $years } { $when }
yearly-years =
    { $years ->
        [one] { $years } año { $when }
        [many] { $years } años { $when }
       *[other] { $years } años { $when }
    }
yearly-age =
    { $years ->
        [one] { $years } año, { $coming }
        [many] { $years } años, { $coming }
       *[other] { $years } años, { $coming }
    }
value-yearly-example = 1990-05-14 o --05-14

# Acting on a contact

card-copied = { $name } se ha copiado como vCard.
chat-open = Abrir un chat
chat-open-of = Abrir un chat: { $what }
chat-allow-title = ¿Abrir un chat en { $service }?
chat-allow-text = El sistema abre { $service }, o su página en el navegador, y le pasa este número de teléfono. Kith no envía nada por su cuenta.
chat-allow-later = Kith lo pregunta solo esta vez, para todos los servicios. Se puede desactivar en Ajustes › Privacidad y datos.
chat-allow-do = Abrir { $service }
code-title = { $name } como código QR
code-label = Código QR de { $name }
code-text = Apunta con la cámara de un teléfono para añadir allí este contacto.
code-left-out = No está en el código: { $fields }.
print-about =
    { $count ->
        [one] { $count } contacto, { $date }
        [many] { $count } de contactos, { $date }
       *[other] { $count } contactos, { $date }
    }
print-first =
    { $total ->
        [one] Los primeros { $shown } de { $total } contacto, { $date }
        [many] Los primeros { $shown } de { $total } de contactos, { $date }
       *[other] Los primeros { $shown } de { $total } contactos, { $date }
    }
print-only-first =
    { $count ->
        [one] Solo se imprime el primer contacto. Para imprimirlos todos, exporta la lista.
        [many] Solo se imprimen los primeros { $count } de contactos. Para imprimirlos todos, exporta la lista.
       *[other] Solo se imprimen los primeros { $count } contactos. Para imprimirlos todos, exporta la lista.
    }
print-date = { $date }

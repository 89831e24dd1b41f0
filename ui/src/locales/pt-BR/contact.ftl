# Contact

detail = Contato
detail-none = Selecione um contato para vê-lo aqui.
detail-close = Voltar à lista
contact-new-title = Novo contato
contact-edit-title = Editar contato
contact-edit = Editar
contact-star = Adicionar aos favoritos
contact-unstar = Remover dos favoritos
contact-actions = Ações para este contato
contact-delete = Excluir…
contact-save = Salvar
contact-save-new = Adicionar contato
contact-added = Contato adicionado.
contact-saved = Alterações salvas.
contact-added-on = Adicionado em { $date }
contact-changed-on = Alterado em { $date }
copy = Copiar: { $what }
copied = Copiado.
copy-failed = Não foi possível copiar. Selecione o texto e copie-o manualmente.
draft-restored = Estas são alterações anteriores não salvas.
draft-taken = Alterado nesse meio-tempo e aproveitado: { $fields }.
draft-conflicts =
    { $count ->
        [one] Um valor também foi alterado em outro lugar. Escolha qual manter.
        [many] { $count } de valores também foram alterados em outro lugar. Escolha quais manter.
       *[other] { $count } valores também foram alterados em outro lugar. Escolha quais manter.
    }
draft-decide-first = Primeiro escolha quais valores manter.
draft-mine = Seu valor
draft-stored = Salvo agora
draft-no-value = Vazio
draft-keep-mine = Manter o meu
draft-keep-mine-of = Manter o meu: { $field }
draft-use-stored = Usar o valor salvo
draft-use-stored-of = Usar o valor salvo: { $field }
draft-discard = Descartar
draft-kept = Suas alterações em { $name } ainda não foram salvas. Elas ficam guardadas como rascunho.
draft-kept-new = O novo contato ainda não foi salvo. Ele fica guardado como rascunho.
draft-resume = Continuar
draft-discarded = Alterações descartadas.
draft-bring-back = Recuperar
section-name = Nome
section-reach = Telefone e e-mail
section-address = Endereço
section-more = Mais
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = Comece com + e o código do país, como +34 612 34 56 78.
phone-taken = { $name } já tem este número.
phone-taken-open = Abrir { $name }
groups-add = Adicionar a um grupo
groups-add-new = Novo grupo “{ $name }”
groups-remove = Remover de { $name }
groups-placeholder = Nome de um grupo
value-none = Nenhum
value-yes = Sim
value-no = Não
value-choose = Escolher…

field-first-name = Nome
field-last-name = Sobrenome
field-phone = Telefone
field-email = E-mail
field-groups = Grupos
field-street = Rua
field-city = Cidade
field-state = Estado
field-zip = CEP
field-country = País
field-starred = Favorito
field-created-at = Adicionado
field-updated-at = Alterado
open-phone = Ligar
open-email = Escrever um e-mail
open-url = Abrir no navegador
field-messages = Mensagens

# Days that come back every year

yearly-wait =
    { $days ->
        [0] hoje
        [one] amanhã
        [many] em { $days } de dias
       *[other] em { $days } dias
    }
yearly-turns = faz { $years } anos { $when }
yearly-years =
    { $years ->
        [one] { $years } ano { $when }
        [many] { $years } anos { $when }
       *[other] { $years } anos { $when }
    }
yearly-age =
    { $years ->
        [one] { $years } ano, { $coming }
        [many] { $years } anos, { $coming }
       *[other] { $years } anos, { $coming }
    }
value-yearly-example = 1990-05-14 ou --05-14

# Acting on a contact

card-copied = { $name } foi copiado como vCard.
chat-open = Abrir uma conversa
chat-open-of = Abrir uma conversa: { $what }
chat-allow-title = Abrir uma conversa no { $service }?
chat-allow-text = O sistema abre o { $service }, ou a página dele no navegador, e passa a ele este telefone. O Kith em si não envia nada.
chat-allow-later = O Kith pergunta só desta vez, para todos os serviços. Você pode desativar em Configurações › Privacidade e dados.
chat-allow-do = Abrir o { $service }
code-title = { $name } como QR code
code-label = QR code de { $name }
code-text = Aponte a câmera de um celular para ele para adicionar este contato lá.
code-left-out = Fora do código: { $fields }.
print-about =
    { $count ->
        [one] { $count } contato, { $date }
        [many] { $count } de contatos, { $date }
       *[other] { $count } contatos, { $date }
    }
print-first =
    { $total ->
        [one] Os primeiros { $shown } de { $total } contato, { $date }
        [many] Os primeiros { $shown } de { $total } de contatos, { $date }
       *[other] Os primeiros { $shown } de { $total } contatos, { $date }
    }
print-only-first =
    { $count ->
        [one] Só o primeiro contato é impresso. Para imprimir todos, exporte a lista.
        [many] Só os primeiros { $count } de contatos são impressos. Para imprimir todos, exporte a lista.
       *[other] Só os primeiros { $count } contatos são impressos. Para imprimir todos, exporte a lista.
    }
print-date = { $date }

# Kith, português do Brasil. Verbos nos botões; cada mensagem diz o que aconteceu, onde e o que fazer.

close = Fechar
cancel = Cancelar
undo = Desfazer
redo = Refazer
undone = Desfeito.
undone-over-limit =
    { $count ->
        [one] { $count } contato não voltou: não há espaço para ele no plano. Libere espaço, depois refaça e desfaça.
        [many] { $count } de contatos não voltaram: não há espaço para eles no plano. Libere espaço, depois refaça e desfaça.
       *[other] { $count } contatos não voltaram: não há espaço para eles no plano. Libere espaço, depois refaça e desfaça.
    }
undone-phone-taken =
    { $count ->
        [one] { $count } contato não voltou: outro contato tem agora o número dele.
        [many] { $count } de contatos não voltaram: outros contatos têm agora os números deles.
       *[other] { $count } contatos não voltaram: outros contatos têm agora os números deles.
    }
redone-kept =
    { $count ->
        [one] { $count } contato não foi excluído de novo: agora ele tem um histórico.
        [many] { $count } de contatos não foram excluídos de novo: agora eles têm um histórico.
       *[other] { $count } contatos não foram excluídos de novo: agora eles têm um histórico.
    }
toasts = Avisos
field-required = Obrigatório
show-in-folder = Mostrar na pasta
try-again = Tentar de novo
look-again = Ler o arquivo de novo
loading = Carregando…

# Kith, português do Brasil. Verbos nos botões; cada mensagem diz o que aconteceu, onde e o que fazer.

close = Fechar
cancel = Cancelar
undo = Desfazer
redo = Refazer
undone = Desfeito.
toasts = Avisos
field-required = Obrigatório
show-in-folder = Mostrar na pasta
try-again = Tentar de novo
look-again = Ler o arquivo de novo
loading = Carregando…

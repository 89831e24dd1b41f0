# List

list = Contatos
list-count =
    { $count ->
        [one] { $count } contato
        [many] { $count } de contatos
       *[other] { $count } contatos
    }
list-found =
    { $count ->
        [0] Nenhum resultado
        [one] { $count } contato encontrado
        [many] { $count } de contatos encontrados
       *[other] { $count } contatos encontrados
    }
list-selected = Selecionados: { $count }
list-place = { $row } de { $total }
list-columns = Escolher colunas
list-columns-reset = Voltar às colunas padrão
list-select-all = Selecionar tudo
list-select = Selecionar { $name }
list-star = Adicionar { $name } aos favoritos
list-unstar = Remover { $name } dos favoritos
list-failed-title = Os contatos não podem ser mostrados
column-name = Nome
column-resize = Largura de { $column }
search = Pesquisar contatos
search-clear = Limpar a pesquisa
new = Novo
import = Importar
more-actions = Mais ações
bulk-star = Favorito
bulk-group = Agrupar
bulk-group-long = Adicionar a um grupo ou remover de um
bulk-group-menu = Grupos…
bulk-edit = Editar campo
bulk-edit-menu = Editar um campo…
bulk-export = Exportar
bulk-delete = Excluir
bulk-clear = Limpar seleção

empty-title = Seus contatos, todos em um só lugar
empty-text = Adicione pessoas uma a uma ou importe uma planilha de qualquer tamanho. Tudo fica neste computador.
empty-add = Adicionar um contato
empty-import = Importar um arquivo
empty-template = Baixar o modelo
empty-template-hint = O modelo é uma planilha com as colunas certas, pronta para preencher.
empty-found-title = Nenhum contato encontrado
empty-found-text = Verifique a ortografia ou pesquise em todos os contatos.
empty-found-clear = Mostrar todos os contatos
empty-group-title = Ainda não há ninguém em “{ $name }”
empty-group-text = Arraste contatos para o grupo na barra lateral ou adicione um novo aqui.
empty-starred-title = Nenhum favorito
empty-starred-text = Adicione aos favoritos as pessoas que você mais procura: pressione S em um contato da lista.

# Sample people

empty-samples = Experimentar com pessoas de exemplo
empty-samples-hint = Adiciona duas dúzias de pessoas fictícias com grupos e aniversários. Um clique as remove de novo.
sample-heading = Pessoas de exemplo
sample-banner =
    { $count ->
        [one] { $count } pessoa fictícia está aqui para você experimentar.
        [many] { $count } de pessoas fictícias estão aqui para você experimentar.
       *[other] { $count } pessoas fictícias estão aqui para você experimentar.
    }
sample-remove = Remover as pessoas de exemplo
sample-added =
    { $count ->
        [one] { $count } pessoa de exemplo foi adicionada.
        [many] { $count } de pessoas de exemplo foram adicionadas.
       *[other] { $count } pessoas de exemplo foram adicionadas.
    }
sample-removed =
    { $count ->
        [one] { $count } pessoa de exemplo foi removida.
        [many] { $count } de pessoas de exemplo foram removidas.
       *[other] { $count } pessoas de exemplo foram removidas.
    }
sample-family = Família
sample-friends = Amigos
sample-work = Trabalho
sample-company = Empresa
sample-birthday = Aniversário

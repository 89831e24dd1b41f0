# Sidebar

sidebar = Seções
sidebar-show = Mostrar seções
sidebar-section = Seção { $name }
place-all = Todos os contatos
place-starred = Favoritos
groups = Grupos
group-add = Novo grupo
group-actions = Ações para { $name }
group-rename = Renomear…
group-delete = Excluir grupo…
group-new-title = Novo grupo
group-rename-title = Renomear grupo
group-name = Nome
group-name-bar = O nome de um grupo não pode conter “|”.
group-name-empty = Digite um nome para o grupo.
group-create = Criar grupo
group-rename-do = Renomear
group-delete-title = Excluir o grupo “{ $name }”?
group-delete-text =
    { $count ->
        [0] Ele não contém contatos.
        [one] O contato dele permanece no Kith; só sai do grupo.
        [many] Os { $count } de contatos dele permanecem no Kith; só saem do grupo.
       *[other] Os { $count } contatos dele permanecem no Kith; só saem do grupo.
    }
group-delete-do = Excluir grupo
group-deleted = O grupo “{ $name }” foi excluído.
groups-none = Nenhum grupo ainda
groups-not-found = Nenhum grupo tem isto no nome.
groups-find = Procurar um grupo
groups-sort = Ordenar grupos por nome
group-color = Cor
group-color-none = Sem cor
group-color-red = Vermelho
group-color-orange = Laranja
group-color-yellow = Amarelo
group-color-green = Verde
group-color-teal = Turquesa
group-color-blue = Azul
group-color-purple = Roxo
group-color-gray = Cinza
smart-groups = Grupos inteligentes
smart-save = Salvar como grupo inteligente
smart-save-changes = Salvar alterações
smart-save-new = Salvar como novo grupo inteligente…
smart-discard = Descartar alterações
smart-changes = Mais ações para o grupo inteligente alterado
smart-save-title = Salvar como grupo inteligente
smart-save-do = Salvar
smart-rename-title = Renomear grupo inteligente
smart-help = Um grupo inteligente mostra sempre os contatos que correspondem à pesquisa e aos filtros dele.
smart-changed = O grupo inteligente “{ $name }” foi alterado.
smart-delete = Excluir grupo inteligente…
smart-delete-title = Excluir o grupo inteligente “{ $name }”?
smart-delete-text = A pesquisa e os filtros dele são excluídos. Todos os contatos permanecem.
smart-delete-do = Excluir grupo inteligente
smart-deleted = O grupo inteligente “{ $name }” foi excluído.
place-up = Mover para cima
place-down = Mover para baixo
overview = Visão geral
settings = Configurações
plan-used =
    { $count ->
        [one] { $count } contato
        [many] { $count } de contatos
       *[other] { $count } contatos
    }
plan-used-of =
    { $limit ->
        [one] { $used } de { $limit } contato
        [many] { $used } de { $limit } de contatos
       *[other] { $used } de { $limit } contatos
    }
plan-near = Quase cheio
plan-full = O plano está cheio
plan-label = Plano { $plan }

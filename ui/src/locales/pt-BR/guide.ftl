# The guide

guide-title = Guia do Kith
guide-contents = Conteúdo do guia
guide-search = Pesquisar no guia
guide-back = Voltar
guide-forward = Avançar
guide-results =
    { $count ->
        [0] Nenhum resultado
        [one] { $count } seção encontrada
        [many] { $count } de seções encontradas
       *[other] { $count } seções encontradas
    }
guide-in-english = O guia está em inglês.
guide-why-left-out = Por que algumas linhas ficaram de fora?
guide-what-to-do = O que fazer
guide-get-file = Como obter o arquivo de…
guide-from-google = Google Contatos
guide-from-outlook = Outlook
guide-from-icloud = iCloud ou um Mac
guide-from-phone = Um celular
guide-from-spreadsheet = Uma planilha
guide-about-duplicates = Como os duplicados são encontrados
guide-about-backups = Como os backups funcionam
guide-about-privacy = O que o Kith guarda
guide-about-fields = Mais sobre campos
guide-first-steps = Primeiros passos

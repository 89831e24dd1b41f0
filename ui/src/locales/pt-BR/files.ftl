# The native file dialogs: titles, proposed names, kinds of files

files-import-title = Importar contatos
files-export-title = Exportar contatos
files-export-name = Contatos do Kith
files-template-title = Salvar o modelo
files-template-name = Modelo de contatos
files-failed-title = Salvar linhas com falha
files-failed-name = Linhas com falha
files-backup-title = Salvar um backup
files-restore-title = Restaurar um backup
files-kind-sources = Arquivos de contatos
files-kind-every = Todos os arquivos
files-kind-csv = Valores separados por vírgulas
files-kind-xlsx = Pasta de trabalho do Excel
files-kind-backup = Backup do Kith
files-kind-chat = Conversa do WhatsApp

# The native file dialogs: titles, proposed names, kinds of files

files-import-title = 导入联系人
files-export-title = 导出联系人
files-export-name = Kith 联系人
files-template-title = 保存模板
files-template-name = 联系人模板
files-failed-title = 保存失败的行
files-failed-name = 失败的行
files-backup-title = 保存备份
files-restore-title = 恢复备份
files-kind-sources = 联系人文件
files-kind-every = 所有文件
files-kind-csv = 逗号分隔值
files-kind-xlsx = Excel 工作簿
files-kind-backup = Kith 备份
files-kind-chat = WhatsApp 聊天

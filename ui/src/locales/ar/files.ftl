# The native file dialogs: titles, proposed names, kinds of files

files-import-title = استيراد جهات الاتصال
files-export-title = تصدير جهات الاتصال
files-export-name = جهات اتصال Kith
files-template-title = حفظ القالب
files-template-name = قالب جهات الاتصال
files-failed-title = حفظ الصفوف المتعذرة
files-failed-name = الصفوف المتعذرة
files-backup-title = حفظ نسخة احتياطية
files-restore-title = استعادة نسخة احتياطية
files-kind-sources = ملفات جهات الاتصال
files-kind-every = كل الملفات
files-kind-csv = قيم مفصولة بفواصل
files-kind-xlsx = مصنف Excel
files-kind-backup = نسخة احتياطية من Kith
files-kind-chat = محادثة واتساب

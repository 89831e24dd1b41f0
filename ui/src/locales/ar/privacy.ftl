# Privacy and data

privacy-text = كل شيء على هذا الحاسوب وحده. وهذا ما يتذكره Kith ليوفر عليك العمل.
privacy-mappings = مطابقات الأعمدة
privacy-mappings-text = أي عمود ذهب إلى أي حقل، للملفات ذات العناوين نفسها.
privacy-recent-files = الملفات الأخيرة
privacy-recent-files-text = ملفات استوردت منها. تبقى الملفات نفسها.
privacy-drafts = مسودات غير محفوظة
privacy-drafts-text = جهات اتصال بدأت كتابتها أو تغييرها. تبقى بجوار جهات اتصالك إلى أن تُحفظ أو تُتجاهل أو تُمحى هنا، وتُحذف معها.
privacy-not-duplicates = ليست مكررات
privacy-not-duplicates-text = أزواج قلت إنها لشخصين. وإن نُسيت فقد تُقترح من جديد.
privacy-chat-names = أسماؤك في المحادثات
privacy-chat-names-text = بها يميز Kith رسائلك من رسائل غيرك.
privacy-undo-steps = خطوات يمكن التراجع عنها
privacy-undo-steps-text = فيها ما كانت عليه جهات الاتصال وما حذفته. وإن نُسيت فلا يمكن التراجع عنها.
privacy-chats = فتح المحادثات في خدمات أخرى
privacy-chats-text = يفتح النظام حينها WhatsApp أو Signal أو Telegram بالرقم الذي اخترته. وما دام هذا متوقفًا يسأل Kith أولًا.
privacy-logs = يحتفظ Kith أيضًا على هذا الحاسوب بسجل للأخطاء يساعد على معرفة سببها. ليس فيه أسماء ولا أرقام ولا أسماء ملفات، ويُحذف مع حذف كل البيانات.
privacy-count = { $count }
privacy-clear = مسح
privacy-clear-of = مسح: { $what }
privacy-forgotten = مُسح: { $what }.
erase-heading = حذف كل البيانات
erase-about = يصير Kith كأنه جديد. وترى ما سيُحذف قبل حذف أي شيء.
erase-open = حذف كل البيانات…
erase-title = أتريد حذف كل البيانات؟
erase-text = سيُحذف نهائيًا:
erase-contacts =
    { $count ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $count } جهات اتصال
        [many] { $count } جهة اتصال
       *[other] { $count } جهة اتصال
    }
erase-messages =
    { $count ->
        [zero] لا رسائل في سجلاتها
        [one] رسالة واحدة في سجلاتها
        [two] رسالتان في سجلاتها
        [few] { $count } رسائل في سجلاتها
        [many] { $count } رسالة في سجلاتها
       *[other] { $count } رسالة في سجلاتها
    }
erase-groups =
    { $count ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $count } مجموعات
        [many] { $count } مجموعة
       *[other] { $count } مجموعة
    }
erase-fields =
    { $count ->
        [zero] لا حقول خاصة بك
        [one] حقل واحد خاص بك
        [two] حقلان خاصان بك
        [few] { $count } حقول خاصة بك
        [many] { $count } حقلًا خاصًا بك
       *[other] { $count } حقل خاص بك
    }
erase-imports =
    { $count ->
        [zero] لا عمليات استيراد في القائمة
        [one] عملية استيراد واحدة في القائمة
        [two] عمليتا استيراد في القائمة
        [few] { $count } عمليات استيراد في القائمة
        [many] { $count } عملية استيراد في القائمة
       *[other] { $count } عملية استيراد في القائمة
    }
erase-rest = الخطط والإعدادات والمسودات والسجلات وكل ما يتذكره Kith
erase-backups =
    { $count ->
        [zero] لا نسخ احتياطية
        [one] نسخة احتياطية واحدة
        [two] نسختان احتياطيتان
        [few] { $count } نسخ احتياطية
        [many] { $count } نسخة احتياطية
       *[other] { $count } نسخة احتياطية
    }
erase-backups-keep = الاحتفاظ بالنسخ الاحتياطية
erase-backups-keep-help = تبقى جهات اتصالك فيها، ويمكن استعادة إحداها لاحقًا.
erase-backups-delete = حذف النسخ الاحتياطية أيضًا
erase-backups-delete-help = لن يمكن استعادة أي شيء. وتبقى النسخ التي حفظتها في مكان آخر.
erase-no-undo = لا يمكن التراجع عن هذا.
erase-word = حذف
erase-type = اكتب { $word } للتأكيد
erase-do = حذف كل البيانات
erase-done =
    { $count ->
        [zero] حُذف كل شيء.
        [one] حُذف كل شيء، ومنه جهة اتصال واحدة.
        [two] حُذف كل شيء، ومنه جهتا اتصال.
        [few] حُذف كل شيء، ومنه { $count } جهات اتصال.
        [many] حُذف كل شيء، ومنه { $count } جهة اتصال.
       *[other] حُذف كل شيء، ومنه { $count } جهة اتصال.
    }

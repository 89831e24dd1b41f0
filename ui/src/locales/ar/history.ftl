# السجل

history = السجل
history-count =
    { $count ->
        [zero] لا مدخلات
        [one] مدخلة واحدة
        [two] مدخلتان
        [few] { $count } مدخلات
        [many] { $count } مدخلة
       *[other] { $count } مدخلة
    }
history-search = البحث في هذا السجل
history-no-match = لا نتائج
history-match = { $at } من { $count }
history-match-earlier = النتيجة الأقدم
history-match-later = النتيجة الأحدث
history-more = عرض السجل في اللوحة كلها
history-less = إظهار حقول جهة الاتصال
history-latest = الانتقال إلى أحدث مدخلة
history-empty = دوّن هنا المكالمات واللقاءات، أو استورد محادثة واتساب.
history-add-note = إضافة ملاحظة
history-import = استيراد محادثة واتساب
history-write = مدخلة جديدة
history-write-note = اكتب ملاحظة
history-write-message = اكتب ما قيل
history-add = إضافة
history-text = النص
history-kind = النوع
history-kind-note = ملاحظة
history-kind-in = واردة
history-kind-out = صادرة
history-date = التاريخ
history-time = الوقت
history-earlier = حدث هذا في وقت آخر
history-now = حدث هذا الآن
history-received = واردة
history-sent = صادرة
history-note = ملاحظة
history-system = إشعار
history-entry = { $who }، { $when }
history-entry-actions = إجراءات: { $who }، { $when }
history-actions = إجراءات هذه المدخلة
history-attachment = مرفق
history-show-all = إظهار الكل
history-copy = نسخ النص
history-edit = تعديل
history-edit-title = تعديل المدخلة
history-delete-title = أتريد حذف هذه المدخلة؟
history-delete-text = ستُحذف نهائيًا ولا يمكن التراجع عن هذا. النسخ الاحتياطية السابقة ما زالت تحتويها.
history-delete-do = حذف المدخلة

chat-title = استيراد محادثة واتساب
chat-reading = تجري قراءة المحادثة…
chat-holds =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
chat-between = من { $first } إلى { $last }
chat-dates = يمكن قراءة التواريخ في هذه المحادثة بأكثر من طريقة. أيها الصحيحة؟
chat-dates-legend = ترتيب التواريخ
chat-dates-means = «{ $example }» هو { $date }
chat-go-on = متابعة
chat-me = من منهم أنت؟
chat-me-help = يتذكر Kith اسمك للمحادثات القادمة.
chat-nobody = لا أحد منهم
chat-wrote =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
chat-where = إلى أين تذهب
chat-where-whole = المحادثة كلها إلى سجل { $name }
chat-where-parts = ما كتبه كل شخص إلى سجله
chat-where-other = إلى سجل جهة الاتصال التي كتبتها
chat-where-parts-help = يُستثنى من لا يعرفهم Kith، إلا إذا اخترت لهم جهة اتصال.
chat-more =
    { $count ->
        [zero] لا أشخاص آخرين
        [one] شخص آخر كتب أقل؛ يذهب ما كتبه إلى جهة الاتصال التي تحمل هاتفه أو اسمه.
        [two] شخصان آخران كتبا أقل؛ يذهب ما كتباه إلى جهتي الاتصال بالهاتف أو الاسم.
        [few] { $count } أشخاص آخرون كتبوا أقل؛ يذهب ما كتبوه إلى جهات الاتصال بالهاتف أو الاسم.
        [many] { $count } شخصًا آخر كتبوا أقل؛ يذهب ما كتبوه إلى جهات الاتصال بالهاتف أو الاسم.
       *[other] { $count } شخص آخر كتبوا أقل؛ يذهب ما كتبوه إلى جهات الاتصال بالهاتف أو الاسم.
    }
chat-left-out = لن تُستورد
chat-choose-for = اختيار جهة اتصال من أجل { $sender }
chat-leave-out = استثناء { $sender }
chat-do = استيراد المحادثة
chat-done-title = استُوردت المحادثة
chat-new =
    { $count ->
        [zero] لا مدخلات جديدة
        [one] مدخلة جديدة واحدة
        [two] مدخلتان جديدتان
        [few] { $count } مدخلات جديدة
        [many] { $count } مدخلة جديدة
       *[other] { $count } مدخلة جديدة
    }
chat-here =
    { $count ->
        [zero] لا شيء كان موجودًا
        [one] واحدة موجودة من قبل
        [two] اثنتان موجودتان من قبل
        [few] { $count } موجودة من قبل
        [many] { $count } موجودة من قبل
       *[other] { $count } موجودة من قبل
    }
chat-skipped =
    { $count ->
        [zero] لم يُتخطَّ شيء
        [one] تُخطّيت واحدة
        [two] تُخطّيت اثنتان
        [few] تُخطّيت { $count }
        [many] تُخطّيت { $count }
       *[other] تُخطّيت { $count }
    }
chat-part =
    { $count ->
        [zero] { $name }: لا مدخلات جديدة
        [one] { $name }: مدخلة جديدة واحدة
        [two] { $name }: مدخلتان جديدتان
        [few] { $name }: { $count } مدخلات جديدة
        [many] { $name }: { $count } مدخلة جديدة
       *[other] { $name }: { $count } مدخلة جديدة
    }
chat-nobodys = لم تُستورد لعدم اختيار جهة اتصال: { $senders }.
chat-remembered = تُعد رسائل { $name } رسائلك، في المحادثات القادمة أيضًا.

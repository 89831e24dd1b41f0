# النسخ الاحتياطية

backups-text = ينسخ Kith جهات اتصالك احتياطيًا مرة كل يوم، وقبل كل استيراد، وقبل الاسترجاع، وقبل أن يغيّر إصدار جديد ملفها.
backups-now = إنشاء نسخة الآن
backups-save = حفظ نسخة باسم…
backups-restore-file = استرجاع من ملف…
backups-none-title = لا توجد نسخ احتياطية بعد
backups-none-text = تُنشأ النسخة الأولى من تلقاء نفسها خلال يوم من إضافة جهات الاتصال، أو الآن إذا ضغطت الزر.
backups-list = النسخ الاحتياطية
backups-reason-daily = يومية
backups-reason-import = قبل استيراد
backups-reason-migration = قبل تحديث Kith
backups-reason-restore = قبل استرجاع
backups-reason-manual = أنشأتها أنت
backups-contacts =
    { $count ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $count } جهات اتصال
        [many] { $count } جهة اتصال
       *[other] { $count } جهة اتصال
    }
backups-unreadable = تتعذر قراءتها
backups-restore = استرجاع…
backups-restore-of = استرجاع نسخة { $when }
backups-delete-of = حذف نسخة { $when }
backups-delete-title = أتريد حذف نسخة { $when }؟
backups-delete-text = يُزال ملفها نهائيًا. تبقى جهات اتصالك كما هي.
backups-delete-do = حذف النسخة
backups-deleted = حُذفت النسخة الاحتياطية.
backups-made =
    { $count ->
        [zero] أُنشئت نسخة فيها لا جهات اتصال.
        [one] أُنشئت نسخة فيها جهة اتصال واحدة.
        [two] أُنشئت نسخة فيها جهتا اتصال.
        [few] أُنشئت نسخة فيها { $count } جهات اتصال.
        [many] أُنشئت نسخة فيها { $count } جهة اتصال.
       *[other] أُنشئت نسخة فيها { $count } جهة اتصال.
    }
backups-saved =
    { $count ->
        [zero] حُفظت نسخة فيها لا جهات اتصال باسم { $file }.
        [one] حُفظت نسخة فيها جهة اتصال واحدة باسم { $file }.
        [two] حُفظت نسخة فيها جهتا اتصال باسم { $file }.
        [few] حُفظت نسخة فيها { $count } جهات اتصال باسم { $file }.
        [many] حُفظت نسخة فيها { $count } جهة اتصال باسم { $file }.
       *[other] حُفظت نسخة فيها { $count } جهة اتصال باسم { $file }.
    }
backups-work-backup = جارٍ إنشاء النسخة…
backups-work-restore = جارٍ الاسترجاع…
backups-work-salvage = جارٍ قراءة الملف التالف…
backups-kept = عدد النسخ التلقائية المحفوظة
backups-kept-help = تُحذف الأقدم أولًا. أما النسخ التي أنشأتها أنت فتبقى حتى تحذفها.
backups-kept-wrong = اكتب عددًا صحيحًا من 1 إلى 1000.
backups-kept-saved = حُفظ عدد النسخ.
backups-where = مجلد النسخ الاحتياطية

restore-title = أتريد استرجاع نسخة { $when }؟
restore-title-file = أتريد استرجاع «{ $file }»؟
restore-has =
    { $count ->
        [zero] فيها لا جهات اتصال.
        [one] فيها جهة اتصال واحدة.
        [two] فيها جهتا اتصال.
        [few] فيها { $count } جهات اتصال.
        [many] فيها { $count } جهة اتصال.
       *[other] فيها { $count } جهة اتصال.
    }
restore-now-none = لا توجد جهات اتصال الآن.
restore-now =
    { $count ->
        [zero] يوجد الآن لا جهات اتصال. تُنسخ احتياطيًا أولًا لتتمكن من العودة إليها.
        [one] يوجد الآن جهة اتصال واحدة. تُنسخ احتياطيًا أولًا لتتمكن من العودة إليها.
        [two] يوجد الآن جهتا اتصال. تُنسخ احتياطيًا أولًا لتتمكن من العودة إليها.
        [few] يوجد الآن { $count } جهات اتصال. تُنسخ احتياطيًا أولًا لتتمكن من العودة إليها.
        [many] يوجد الآن { $count } جهة اتصال. تُنسخ احتياطيًا أولًا لتتمكن من العودة إليها.
       *[other] يوجد الآن { $count } جهة اتصال. تُنسخ احتياطيًا أولًا لتتمكن من العودة إليها.
    }
restore-rest = تعود معها المجموعات والحقول وسجلات المحادثات وعمليات الاستيراد. تبقى إعداداتك وخططك كما هي. ولن يمكن بعدها التراجع خطوة خطوة عما فعلته.
restore-over = تتسع خطة { $plan } لعدد أقل: تعود جهات الاتصال كلها، لكن لا يمكن إضافة غيرها.
restore-do = استرجاع
restore-done =
    { $count ->
        [zero] لم تُسترجع جهات اتصال.
        [one] استُرجعت جهة اتصال واحدة.
        [two] استُرجعت جهتا اتصال.
        [few] استُرجعت { $count } جهات اتصال.
        [many] استُرجعت { $count } جهة اتصال.
       *[other] استُرجعت { $count } جهة اتصال.
    }

rescue-title = ملف جهات اتصالك تالف
rescue-text = غيّره شيء غير Kith، أو فقد القرص جزءًا منه. اختر كيف تتابع. وأيًا كان اختيارك، يُحتفظ بالملف التالف.
rescue-restore-title = استرجاع نسخة احتياطية
rescue-restore-text = يعود كل شيء كما كان عند إنشاء النسخة.
rescue-restore-none = لا توجد نسخ احتياطية على هذا الحاسوب. قد تكون لديك نسخة في مكان آخر.
rescue-file = اختيار ملف نسخة…
rescue-salvage-title = إنقاذ ما تمكن قراءته
rescue-salvage-text = يبحث Kith في الملف التالف ويضع كل جهة اتصال يجدها كاملة في ملف جديد. هذا أحدث من النسخة الاحتياطية، لكن قد تنقص بعض جهات الاتصال.
rescue-salvage-do = إنقاذ ما تمكن قراءته
rescue-salvaged =
    { $count ->
        [zero] لم تُنقذ جهات اتصال
        [one] أُنقذت جهة اتصال واحدة
        [two] أُنقذت جهتا اتصال
        [few] أُنقذت { $count } جهات اتصال
        [many] أُنقذت { $count } جهة اتصال
       *[other] أُنقذت { $count } جهة اتصال
    }
rescue-salvaged-none = لم تمكن قراءة أي جهة اتصال
rescue-unreadable =
    { $count ->
        [zero] قُرئ الملف كله.
        [one] تعذرت قراءة موضع واحد من الملف.
        [two] تعذرت قراءة موضعين من الملف.
        [few] تعذرت قراءة { $count } مواضع من الملف.
        [many] تعذرت قراءة { $count } موضعًا من الملف.
       *[other] تعذرت قراءة { $count } موضعًا من الملف.
    }
rescue-kept = يُحتفظ بالملف التالف باسم { $file } في المجلد نفسه.
rescue-open = فتح Kith

# Settings

settings-pages = صفحات الإعدادات
settings-general = عام
settings-fields = حقول جهات الاتصال
settings-subscription = إعدادات الاشتراك
settings-imports = عمليات الاستيراد
settings-backups = النسخ الاحتياطية
settings-privacy = الخصوصية والبيانات
settings-about = حول Kith
settings-system = كالنظام
settings-language = اللغة
settings-theme = المظهر
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-zoom = حجم كل شيء
settings-date-order = التواريخ في الملفات
settings-date-order-help = لتواريخ مثل 03/04/2026 حيث لا يميز الملف اليوم من الشهر.
settings-date-order-ask = السؤال عند كل ملف
settings-name-order = ترتيب الأسماء
settings-name-order-help = تُعرض الأسماء وتُرتّب بهذا الترتيب.
settings-first-last = الاسم الأول ثم اسم العائلة
settings-last-first = اسم العائلة ثم الاسم الأول
settings-columns = أعمدة القائمة
settings-columns-text = اختر الأعمدة بالزر الموجود أعلى القائمة. اسحب العنوان لنقل العمود، واسحب حافته لتوسيعه.
settings-columns-open = الانتقال إلى القائمة

fields-text = حقول خاصة بك، إلى جانب الاسم والهاتف والبريد والمجموعات والعنوان. تظهر في المحرر والقائمة وعوامل التصفية والملفات والقالب.
fields-none = لا توجد حقول خاصة بعد
fields-add = إضافة حقل
fields-add-title = إضافة حقل
fields-edit-title = تعديل «{ $name }»
fields-save = حفظ
fields-required = مطلوب
fields-shown = في القائمة
fields-yearly = سنوي
fields-inactive = متوقف
fields-move = نقل { $name }
fields-move-help = اسحب للنقل، أو اضغط { "\u2066" }Alt+↑{ "\u2069" } و{ "\u2066" }Alt+↓{ "\u2069" }
fields-moved = ترتيب { $name } الآن { $place } من { $count }.
fields-up = نقل { $name } إلى أعلى
fields-down = نقل { $name } إلى أسفل
fields-actions = إجراءات { $name }
fields-edit = تعديل…
fields-activate = تشغيل
fields-deactivate = إيقاف
fields-delete = حذف…
fields-delete-title = أتريد حذف الحقل «{ $name }»؟
fields-delete-text =
    { $count ->
        [zero] لا توجد جهة اتصال لها قيمة فيه.
        [one] لجهة اتصال واحدة قيمة فيه.
        [two] لجهتي اتصال قيمة فيه.
        [few] لـ{ $count } جهات اتصال قيمة فيه.
        [many] لـ{ $count } جهة اتصال قيمة فيه.
       *[other] لـ{ $count } جهة اتصال قيمة فيه.
    }
fields-delete-instead = إيقاف الحقل يبعده عن الأنظار ويُبقي قيمه.
fields-delete-do = حذف الحقل
fields-deleted = حُذف الحقل «{ $name }».

plans-active = الخطة النشطة
plans-limit =
    { $limit ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $limit } جهات اتصال
        [many] { $limit } جهة اتصال
       *[other] { $limit } جهة اتصال
    }
plans-unlimited = بلا حد
plans-full = خطة { $plan } ممتلئة: لا يمكن إضافة أي جهة اتصال. اختر خطة أكبر أو ارفع حدها.
plans-over = جهات الاتصال أكثر مما تتسع له خطة { $plan }. لا يُحذف شيء، لكن لا يمكن إضافة أي جهة.
plans-add = إضافة خطة
plans-add-title = إضافة خطة
plans-add-do = إضافة الخطة
plans-edit = تعديل { $plan }
plans-edit-title = تعديل «{ $plan }»
plans-name = الاسم
plans-name-empty = اكتب اسمًا للخطة.
plans-contacts-limit = حد جهات الاتصال
plans-limit-wrong = اكتب عددًا صحيحًا، مثل 1000.
plans-remove = إزالة { $plan }
plans-remove-active = خطة { $plan } نشطة: اختر خطة أخرى لتتمكن من إزالتها
plans-remove-title = أتريد إزالة الخطة «{ $plan }»؟
plans-remove-text = لا يمس هذا أي جهة اتصال.
plans-remove-do = إزالة الخطة
plans-trial-title = حدود الفترة التجريبية
plans-trial-text = عدد جهات الاتصال التي تتسع لها خطة Trial. وإن كان الحد أقل من العدد الحالي فلا يُحذف شيء.
plans-trial-saved = حُفظ حد الفترة التجريبية.

imports-none-title = لم يُستورد شيء بعد
imports-none-text = تظهر هنا الملفات التي تستوردها وما صارت إليه صفوفها.
imports-undone = تم التراجع عنه
imports-rows =
    { $count ->
        [zero] صف
        [one] صف
        [two] صفان
        [few] صفوف
        [many] صفًا
       *[other] صف
    }

about-text = مدير جهات اتصال يحفظ أسرارك
about-version = الإصدار
about-platform = النظام
about-store = ملف جهات الاتصال
about-contacts = جهات الاتصال
about-private = يبقى كل شيء في هذا الملف على هذا الحاسوب. لا يرسل Kith شيئًا إلى أي مكان.
about-copy = نسخ معلومات التشخيص
about-copy-help = إصدارات وإعدادات ترفقها بسؤالك، بلا أسماء ولا أرقام.
about-logs = فتح السجلات
about-licences = التراخيص

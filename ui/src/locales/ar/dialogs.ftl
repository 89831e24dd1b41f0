# Dialogs

delete-title =
    { $count ->
        [zero] أتريد حذف جهات الاتصال؟
        [one] أتريد حذف جهة الاتصال هذه؟
        [two] أتريد حذف جهتي اتصال؟
        [few] أتريد حذف { $count } جهات اتصال؟
        [many] أتريد حذف { $count } جهة اتصال؟
       *[other] أتريد حذف { $count } جهة اتصال؟
    }
delete-title-name = أتريد حذف { $name }؟
delete-text =
    سيُحذف نهائيًا: { $count ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $count } جهات اتصال
        [many] { $count } جهة اتصال
       *[other] { $count } جهة اتصال
    }{ $messages ->
        [zero] { "." }
        [one] { " " }ورسالة واحدة.
        [two] { " " }ورسالتان.
        [few] { " " }و{ $messages } رسائل.
        [many] { " " }و{ $messages } رسالة.
       *[other] { " " }و{ $messages } رسالة.
    }
delete-no-undo = لا يمكن التراجع عن هذا.
delete-backups = النسخ الاحتياطية السابقة ما زالت تحتويها.
delete-do =
    { $count ->
        [zero] حذف
        [one] حذف جهة الاتصال
        [two] حذف جهتي اتصال
        [few] حذف { $count } جهات اتصال
        [many] حذف { $count } جهة اتصال
       *[other] حذف { $count } جهة اتصال
    }
export-title = تصدير جهات الاتصال
export-scope = أي جهات اتصال
export-scope-selected =
    { $count ->
        [zero] لا جهات اتصال محددة
        [one] جهة الاتصال المحددة
        [two] جهتا الاتصال المحددتان
        [few] جهات الاتصال المحددة ({ $count })
        [many] جهات الاتصال المحددة ({ $count })
       *[other] جهات الاتصال المحددة ({ $count })
    }
export-scope-shown =
    { $count ->
        [zero] لا جهات اتصال في القائمة
        [one] جهة الاتصال الظاهرة في القائمة
        [two] جهتا الاتصال الظاهرتان في القائمة
        [few] جهات الاتصال الظاهرة في القائمة ({ $count })
        [many] جهات الاتصال الظاهرة في القائمة ({ $count })
       *[other] جهات الاتصال الظاهرة في القائمة ({ $count })
    }
export-scope-all =
    { $count ->
        [zero] لا جهات اتصال
        [one] جهة الاتصال الوحيدة
        [two] جهتا الاتصال كلتاهما
        [few] كل جهات الاتصال ({ $count })
        [many] كل جهات الاتصال ({ $count })
       *[other] كل جهات الاتصال ({ $count })
    }
export-format = الصيغة
export-xlsx = مصنف Excel { "\u2066" }(.xlsx){ "\u2069" }
export-csv = نص CSV { "\u2066" }(.csv){ "\u2069" }
export-vcard = بطاقات vCard لبرامج جهات الاتصال الأخرى { "\u2066" }(.vcf){ "\u2069" }
export-do = تصدير…
group-title = المجموعات
group-help = اختر مجموعة لإضافة جهات الاتصال المحددة إليها أو لإخراجها منها.
group-find = ابحث عن مجموعة أو سمِّ مجموعة جديدة
group-add-to = إضافة
group-take-out = إخراج
group-add-to-name = إضافة إلى { $name }
group-take-out-name = إخراج من { $name }
group-create-name = إنشاء «{ $name }» والإضافة إليها
shortcuts-title = اختصارات لوحة المفاتيح
shortcuts-app = في كل مكان
shortcuts-list = في القائمة
shortcuts-contact = في جهة اتصال
palette-title = لوحة الأوامر
palette-placeholder = البحث في الأوامر وجهات الاتصال
palette-none = لا يوجد أمر أو جهة اتصال مطابقة.
palette-contacts = جهات الاتصال
drop-import = أفلت الملف لاستيراده
licences-title = التراخيص
licences-own = Kith برنامج حر برخصة MIT أو Apache 2.0، كما تختار.
licences-others =
    { $count ->
        [zero] لا يحتوي على حزم من آخرين.
        [one] بُني بحزمة واحدة من آخرين، بهذا الترخيص:
        [two] بُني بحزمتين من آخرين، بهذه التراخيص:
        [few] بُني بـ { $count } حزم من آخرين، بهذه التراخيص:
        [many] بُني بـ { $count } حزمة من آخرين، بهذه التراخيص:
       *[other] بُني بـ { $count } حزمة من آخرين، بهذه التراخيص:
    }
licences-failed = تعذر تحميل القائمة. وهي موجودة أيضًا مع الشيفرة المصدرية لـ Kith.
bulk-edit-title = تعديل حقل
bulk-edit-field = الحقل
bulk-edit-choose = اختر حقلًا
bulk-edit-way = ما المطلوب
bulk-edit-set = وضع قيمة
bulk-edit-replace = استبدال نص
bulk-edit-empty = تفريغه
bulk-edit-find = البحث عن
bulk-edit-find-help = لا عبرة بحالة الحروف ولا بعلامات التشكيل.
bulk-edit-with = الاستبدال بـ
bulk-edit-counting = جارٍ العدّ…
bulk-edit-changes =
    { $count ->
        [0] { $contacts ->
            [zero] لا تتغير أي جهة اتصال.
            [one] لا تتغير جهة الاتصال.
            [two] لا تتغير أي من جهتي الاتصال.
            [few] لا تتغير أي من جهات الاتصال ({ $contacts }).
            [many] لا تتغير أي من جهات الاتصال ({ $contacts }).
           *[other] لا تتغير أي من جهات الاتصال ({ $contacts }).
        }
       *[other] { $contacts ->
            [zero] جهات الاتصال التي تتغير: { $count } من { $contacts }.
            [one] تتغير جهة الاتصال.
            [two] جهات الاتصال التي تتغير: { $count } من { $contacts }.
            [few] جهات الاتصال التي تتغير: { $count } من { $contacts }.
            [many] جهات الاتصال التي تتغير: { $count } من { $contacts }.
           *[other] جهات الاتصال التي تتغير: { $count } من { $contacts }.
        }
    }
bulk-edit-overwrites =
    { $count ->
        [zero] ليس لأي منها قيمة أخرى الآن.
        [one] لواحدة منها قيمة أخرى الآن، وستُستبدل.
        [two] لاثنتين منها قيمة أخرى الآن، وستُستبدل.
        [few] لـ { $count } منها قيم أخرى الآن، وستُستبدل.
        [many] لـ { $count } منها قيم أخرى الآن، وستُستبدل.
       *[other] لـ { $count } منها قيم أخرى الآن، وستُستبدل.
    }
bulk-edit-unfit =
    { $count ->
        [zero] تصلح النتيجة للحقل في كل جهات الاتصال.
        [one] تبقى جهة اتصال واحدة كما هي لأن النتيجة لا تصلح للحقل.
        [two] تبقى جهتا اتصال كما هما لأن النتيجة لا تصلح للحقل.
        [few] تبقى { $count } جهات اتصال كما هي لأن النتيجة لا تصلح للحقل.
        [many] تبقى { $count } جهة اتصال كما هي لأن النتيجة لا تصلح للحقل.
       *[other] تبقى { $count } جهة اتصال كما هي لأن النتيجة لا تصلح للحقل.
    }
bulk-edit-do =
    { $count ->
        [zero] تغيير جهات الاتصال
        [one] تغيير جهة اتصال واحدة
        [two] تغيير جهتي اتصال
        [few] تغيير { $count } جهات اتصال
        [many] تغيير { $count } جهة اتصال
       *[other] تغيير { $count } جهة اتصال
    }

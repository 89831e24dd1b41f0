# Sidebar

sidebar = الأقسام
sidebar-show = إظهار الأقسام
sidebar-section = قسم { $name }
place-all = كل جهات الاتصال
place-starred = المميزة بنجمة
groups = المجموعات
group-add = مجموعة جديدة
group-actions = إجراءات { $name }
group-rename = تغيير الاسم…
group-delete = حذف المجموعة…
group-new-title = مجموعة جديدة
group-rename-title = تغيير اسم المجموعة
group-name = الاسم
group-name-bar = لا يمكن أن يحتوي اسم المجموعة على «|».
group-name-empty = اكتب اسمًا للمجموعة.
group-create = إنشاء المجموعة
group-rename-do = تغيير الاسم
group-delete-title = أتريد حذف المجموعة «{ $name }»؟
group-delete-text =
    { $count ->
        [zero] لا تضم أي جهة اتصال.
        [one] تبقى جهة الاتصال التي تضمها في Kith، وتخرج من المجموعة فقط.
        [two] تبقى جهتا الاتصال اللتان تضمهما في Kith، وتخرجان من المجموعة فقط.
        [few] تبقى جهات الاتصال التي تضمها ({ $count }) في Kith، وتخرج من المجموعة فقط.
        [many] تبقى جهات الاتصال التي تضمها ({ $count }) في Kith، وتخرج من المجموعة فقط.
       *[other] تبقى جهات الاتصال التي تضمها ({ $count }) في Kith، وتخرج من المجموعة فقط.
    }
group-delete-do = حذف المجموعة
group-deleted = حُذفت المجموعة «{ $name }».
groups-none = لا توجد مجموعات بعد
groups-not-found = لا توجد مجموعة في اسمها هذا النص.
groups-find = البحث عن مجموعة
groups-sort = ترتيب المجموعات حسب الاسم
group-color = اللون
group-color-none = بلا لون
group-color-red = أحمر
group-color-orange = برتقالي
group-color-yellow = أصفر
group-color-green = أخضر
group-color-teal = فيروزي
group-color-blue = أزرق
group-color-purple = بنفسجي
group-color-gray = رمادي
smart-groups = المجموعات الذكية
smart-save = حفظ كمجموعة ذكية
smart-save-changes = حفظ التغييرات
smart-save-new = حفظ كمجموعة ذكية جديدة…
smart-discard = تجاهل التغييرات
smart-changes = المزيد للمجموعة الذكية المعدّلة
smart-save-title = حفظ كمجموعة ذكية
smart-save-do = حفظ
smart-rename-title = إعادة تسمية المجموعة الذكية
smart-help = تعرض المجموعة الذكية دائمًا جهات الاتصال التي تطابق بحثها وعوامل تصفيتها.
smart-changed = عُدّلت المجموعة الذكية «{ $name }».
smart-delete = حذف المجموعة الذكية…
smart-delete-title = حذف المجموعة الذكية «{ $name }»؟
smart-delete-text = يُحذف بحثها وعوامل تصفيتها، وتبقى كل جهات الاتصال.
smart-delete-do = حذف المجموعة الذكية
smart-deleted = حُذفت المجموعة الذكية «{ $name }».
place-up = نقل إلى أعلى
place-down = نقل إلى أسفل
overview = نظرة عامة
settings = الإعدادات
plan-used =
    { $count ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $count } جهات اتصال
        [many] { $count } جهة اتصال
       *[other] { $count } جهة اتصال
    }
plan-used-of =
    { $limit ->
        [zero] { $used } من { $limit } جهة اتصال
        [one] { $used } من جهة اتصال واحدة
        [two] { $used } من جهتي اتصال
        [few] { $used } من { $limit } جهات اتصال
        [many] { $used } من { $limit } جهة اتصال
       *[other] { $used } من { $limit } جهة اتصال
    }
plan-near = أوشكت على الامتلاء
plan-full = الخطة ممتلئة
plan-label = خطة { $plan }

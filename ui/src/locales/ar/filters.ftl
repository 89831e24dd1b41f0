# Filters

filters = عوامل التصفية
filters-clear = مسح الكل
filter-and = و
filter-add = إضافة عامل تصفية
filter-edit = تغيير عامل التصفية
filter-remove = إزالة عامل التصفية «{ $filter }»
filter-apply = إضافة عامل التصفية
filter-change = تغيير عامل التصفية
filter-field = الحقل
filter-operator = المقارنة
filter-values = القيم
filter-value-label = القيمة
filter-value-or = أو القيمة { $number }
filter-value-missing = أدخل قيمة أو اخترها.
filter-or = أو قيمة أخرى
filter-from = من
filter-to = إلى
filter-days = عدد الأيام من اليوم
filter-find-choice = بحث
filter-no-choice = لا نتائج
filter-not-note = تُدرج جهات الاتصال التي لا قيمة لها.
filter-phone-country = دولة الهاتف
filter-messages = عدد الرسائل
filter-created-at = تاريخ الإضافة
filter-updated-at = تاريخ التغيير
filter-imported-from = ملف الاستيراد

# Comparisons, as they are offered after the name of a field

filter-op-is = هو
filter-op-is-not = ليس
filter-op-contains = يحتوي على
filter-op-starts-with = يبدأ بـ
filter-op-empty = فارغ
filter-op-not-empty = غير فارغ
filter-op-less = أقل من
filter-op-at-most = على الأكثر
filter-op-greater = أكثر من
filter-op-at-least = على الأقل
filter-op-between = بين
filter-op-before = قبل
filter-op-until = في هذا الوقت أو قبله
filter-op-after = بعد
filter-op-since = في هذا الوقت أو بعده
filter-op-upcoming = يتكرر خلال
filter-op-has-any = يتضمن أيًا من
filter-op-has-all = يتضمن كلًا من
filter-op-has-none = لا يتضمن أيًا من
filter-op-in-any = أي من
filter-op-in-all = كل من
filter-op-in-none = لا شيء من
filter-op-in-group = أي مجموعة
filter-op-in-no-group = بلا مجموعة
filter-op-from = هي
filter-op-not-from = ليست
filter-op-from-some = معروفة
filter-op-from-none = غير معروفة
filter-op-some-messages = توجد رسائل
filter-op-no-messages = لا توجد رسائل
filter-op-starred = نعم
filter-op-not-starred = لا

# Filters as sentences

filter-added = أُضيفت في { $month }
filter-says-is = { $field } هو { $values }
filter-says-is-not = { $field } ليس { $values }
filter-says-contains = { $field } يحتوي على { $values }
filter-says-starts-with = { $field } يبدأ بـ { $values }
filter-says-empty = { $field } فارغ
filter-says-not-empty = { $field } غير فارغ
filter-says-less = { $field } أقل من { $from }
filter-says-at-most = { $field } { $from } على الأكثر
filter-says-greater = { $field } أكثر من { $from }
filter-says-at-least = { $field } { $from } على الأقل
filter-says-between = { $field } بين { $from } و { $to }
filter-says-before = { $field } قبل { $from }
filter-says-until = { $field } في { $from } أو قبله
filter-says-after = { $field } بعد { $from }
filter-says-since = { $field } في { $from } أو بعده
filter-says-upcoming =
    { $days ->
        [zero] { $field } اليوم
        [one] { $field } اليوم أو غدًا
        [two] { $field } خلال يومين
        [few] { $field } خلال { $days } أيام
        [many] { $field } خلال { $days } يومًا
       *[other] { $field } خلال { $days } يوم
    }
filter-says-has-any = { $field } يتضمن { $values }
filter-says-has-all = { $field } يتضمن { $values }
filter-says-has-none = { $field } لا يتضمن { $values }
filter-says-in-any = في { $values }
filter-says-in-all = في { $values }
filter-says-in-none = ليست في { $values }
filter-says-in-group = في مجموعة
filter-says-in-no-group = بلا مجموعة
filter-says-from = الهاتف من { $values }
filter-says-not-from = الهاتف ليس من { $values }
filter-says-from-some = دولة الهاتف معروفة
filter-says-from-none = دولة الهاتف غير معروفة
filter-says-some-messages = توجد رسائل
filter-says-no-messages = لا توجد رسائل
filter-says-imported = استُورد من { $values }
filter-says-not-imported = لم يُستورد من { $values }
filter-says-imported-some = استُورد
filter-says-imported-none = لم يُستورد
filter-says-starred = المميزة بنجمة
filter-says-not-starred = غير المميزة بنجمة

# List

list = جهات الاتصال
list-count =
    { $count ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $count } جهات اتصال
        [many] { $count } جهة اتصال
       *[other] { $count } جهة اتصال
    }
list-found =
    { $count ->
        [zero] لا نتائج
        [one] عُثر على جهة اتصال واحدة
        [two] عُثر على جهتي اتصال
        [few] عُثر على { $count } جهات اتصال
        [many] عُثر على { $count } جهة اتصال
       *[other] عُثر على { $count } جهة اتصال
    }
list-selected = المحدد: { $count }
list-place = { $row } من { $total }
list-columns = اختيار الأعمدة
list-columns-reset = العودة إلى الأعمدة المعتادة
list-select-all = تحديد الكل
list-select = تحديد { $name }
list-star = تمييز { $name } بنجمة
list-unstar = إزالة النجمة عن { $name }
list-failed-title = تعذر عرض جهات الاتصال
column-name = الاسم
column-resize = عرض العمود { $column }
search = البحث في جهات الاتصال
search-clear = مسح البحث
new = جديد
import = استيراد
more-actions = إجراءات أخرى
bulk-star = تمييز بنجمة
bulk-group = مجموعة
bulk-group-long = الإضافة إلى مجموعة أو الإخراج منها
bulk-group-menu = المجموعات…
bulk-edit = تعديل حقل
bulk-edit-menu = تعديل حقل…
bulk-export = تصدير
bulk-delete = حذف
bulk-clear = إلغاء التحديد

empty-title = كل جهات اتصالك في مكان واحد
empty-text = أضف الأشخاص واحدًا واحدًا، أو أحضر جدول بيانات بأي حجم. يبقى كل شيء على هذا الحاسوب.
empty-add = إضافة جهة اتصال
empty-import = استيراد ملف
empty-template = تنزيل القالب
empty-template-hint = القالب جدول بيانات فيه الأعمدة الصحيحة، جاهز للتعبئة.
empty-found-title = لا توجد جهة اتصال مطابقة
empty-found-text = تحقق من الكتابة، أو ابحث بين كل جهات الاتصال.
empty-found-clear = إظهار كل جهات الاتصال
empty-group-title = لا أحد في «{ $name }» بعد
empty-group-text = اسحب جهات الاتصال إلى المجموعة في الشريط الجانبي، أو أضف جهة جديدة هنا.
empty-starred-title = لا توجد جهات اتصال مميزة بنجمة
empty-starred-text = ميّز بنجمة من تبحث عنهم أكثر: اضغط S على جهة اتصال في القائمة.

# Sample people

empty-samples = التجربة بأشخاص وهميين
empty-samples-hint = يضيف عشرين شخصًا وهميًا ونيّفًا مع مجموعات وأعياد ميلاد. وبنقرة واحدة تُزال كلها.
sample-heading = أشخاص وهميون
sample-banner =
    { $count ->
        [zero] لا أشخاص وهميين هنا.
        [one] هنا شخص وهمي واحد للتجربة.
        [two] هنا شخصان وهميان للتجربة.
        [few] هنا { $count } أشخاص وهميين للتجربة.
        [many] هنا { $count } شخصًا وهميًا للتجربة.
       *[other] هنا { $count } شخص وهمي للتجربة.
    }
sample-remove = إزالة الأشخاص الوهميين
sample-added =
    { $count ->
        [zero] لم يُضف أحد.
        [one] أُضيف شخص وهمي واحد.
        [two] أُضيف شخصان وهميان.
        [few] أُضيف { $count } أشخاص وهميين.
        [many] أُضيف { $count } شخصًا وهميًا.
       *[other] أُضيف { $count } شخص وهمي.
    }
sample-removed =
    { $count ->
        [zero] لم يُزل أحد.
        [one] أُزيل شخص وهمي واحد.
        [two] أُزيل شخصان وهميان.
        [few] أُزيل { $count } أشخاص وهميين.
        [many] أُزيل { $count } شخصًا وهميًا.
       *[other] أُزيل { $count } شخص وهمي.
    }
sample-family = العائلة
sample-friends = الأصدقاء
sample-work = العمل
sample-company = الشركة
sample-birthday = عيد الميلاد

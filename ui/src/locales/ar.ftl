# Kith، العربية. تقول كل رسالة ما حدث وأين وكيف يُصلَح.
# ما يُكتب من اليسار داخل الجملة (الأرقام الهاتفية والامتدادات والعناوين) معزول بين U+2066 وU+2069.

close = إغلاق
cancel = إلغاء
undo = تراجع
redo = إعادة
undone = تم التراجع.
toasts = الرسائل
field-required = مطلوب
show-in-folder = إظهار في المجلد
try-again = إعادة المحاولة
loading = جارٍ التحميل…

## Sidebar

sidebar = الأقسام
sidebar-show = إظهار الأقسام
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

## List

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
list-range-too-long = يمكن باستخدام Shift تحديد { $most } جهة اتصال كحد أقصى في المرة الواحدة. لتحديدها كلها، اضغط { $keys }.
list-failed-title = تعذر عرض جهات الاتصال
column-name = الاسم
column-resize = عرض العمود { $column }
search = البحث في جهات الاتصال
search-clear = مسح البحث
filter-add = إضافة عامل تصفية
filter-starred = المميزة بنجمة
filter-no-group = بلا مجموعة
filter-added = أُضيفت في { $month }
filter-in-group = في مجموعة
filter-by-field = حسب حقل
filter-group = المجموعة: { $name }
filter-value = { $field }: { $value }
filter-empty = { $field }: فارغ
filter-value-label = القيمة
filter-value-help = اتركها فارغة للعثور على جهات الاتصال التي لا قيمة لها.
filter-apply = إضافة عامل التصفية
filter-remove = إزالة عامل التصفية «{ $filter }»
filters-clear = مسح الكل
new = جديد
import = استيراد
more-actions = إجراءات أخرى
bulk-star = تمييز بنجمة
bulk-group = مجموعة
bulk-group-long = الإضافة إلى مجموعة أو الإخراج منها
bulk-group-menu = المجموعات…
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

## Contact

detail = جهة الاتصال
detail-none = حدد جهة اتصال لتظهر هنا.
detail-close = العودة إلى القائمة
contact-new-title = جهة اتصال جديدة
contact-edit-title = تعديل جهة الاتصال
contact-edit = تعديل
contact-star = تمييز بنجمة
contact-unstar = إزالة النجمة
contact-actions = إجراءات جهة الاتصال
contact-delete = حذف…
contact-save = حفظ
contact-save-new = إضافة جهة الاتصال
contact-added = أُضيفت جهة الاتصال.
contact-saved = حُفظت التغييرات.
contact-added-on = أُضيفت في { $date }
contact-changed-on = عُدّلت في { $date }
contact-messages =
    { $count ->
        [zero] لا رسائل في سجلها
        [one] رسالة واحدة في سجلها
        [two] رسالتان في سجلها
        [few] { $count } رسائل في سجلها
        [many] { $count } رسالة في سجلها
       *[other] { $count } رسالة في سجلها
    }
copy = نسخ { $what }
copied = تم النسخ.
copy-failed = تعذر النسخ. حدد النص وانسخه يدويًا.
draft-restored = هذه تغييرات سابقة لم تُحفظ بعد.
draft-discard = تجاهل
draft-kept = تغييراتك على { $name } لم تُحفظ بعد، وهي محفوظة كمسودة.
draft-kept-new = جهة الاتصال الجديدة لم تُحفظ بعد، وهي محفوظة كمسودة.
draft-resume = متابعة
draft-discarded = تم تجاهل التغييرات.
draft-bring-back = استرجاع
section-name = الاسم
section-reach = الهاتف والبريد
section-address = العنوان
section-more = المزيد
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = ابدأ بعلامة + ورمز الدولة، مثل { "\u2066" }+34 612 34 56 78{ "\u2069" }.
phone-taken = هذا الرقم مسجل لدى { $name }.
phone-taken-open = فتح { $name }
groups-add = إضافة إلى مجموعة
groups-add-new = مجموعة جديدة «{ $name }»
groups-remove = إخراج من { $name }
groups-placeholder = اكتب اسم مجموعة
value-none = لا شيء
value-yes = نعم
value-no = لا
value-choose = اختر…

field-first-name = الاسم الأول
field-last-name = اسم العائلة
field-phone = الهاتف
field-email = البريد الإلكتروني
field-groups = المجموعات
field-street = الشارع
field-city = المدينة
field-state = الولاية أو المحافظة
field-zip = الرمز البريدي
field-country = الدولة
field-starred = مميزة بنجمة
field-created-at = تاريخ الإضافة
field-updated-at = تاريخ التعديل

## What was done

starred-done =
    { $count ->
        [zero] لم تُميَّز أي جهة اتصال بنجمة.
        [one] مُيِّزت جهة اتصال واحدة بنجمة.
        [two] مُيِّزت جهتا اتصال بنجمة.
        [few] مُيِّزت { $count } جهات اتصال بنجمة.
        [many] مُيِّزت { $count } جهة اتصال بنجمة.
       *[other] مُيِّزت { $count } جهة اتصال بنجمة.
    }
unstarred-done =
    { $count ->
        [zero] لم تُزَل النجمة عن أي جهة اتصال.
        [one] أُزيلت النجمة عن جهة اتصال واحدة.
        [two] أُزيلت النجمة عن جهتي اتصال.
        [few] أُزيلت النجمة عن { $count } جهات اتصال.
        [many] أُزيلت النجمة عن { $count } جهة اتصال.
       *[other] أُزيلت النجمة عن { $count } جهة اتصال.
    }
grouped-done =
    { $count ->
        [zero] كانت في «{ $group }» من قبل.
        [one] أُضيفت جهة اتصال واحدة إلى «{ $group }».
        [two] أُضيفت جهتا اتصال إلى «{ $group }».
        [few] أُضيفت { $count } جهات اتصال إلى «{ $group }».
        [many] أُضيفت { $count } جهة اتصال إلى «{ $group }».
       *[other] أُضيفت { $count } جهة اتصال إلى «{ $group }».
    }
ungrouped-done =
    { $count ->
        [zero] لم تكن أي منها في «{ $group }».
        [one] أُخرجت جهة اتصال واحدة من «{ $group }».
        [two] أُخرجت جهتا اتصال من «{ $group }».
        [few] أُخرجت { $count } جهات اتصال من «{ $group }».
        [many] أُخرجت { $count } جهة اتصال من «{ $group }».
       *[other] أُخرجت { $count } جهة اتصال من «{ $group }».
    }
deleted-done =
    { $messages ->
        [0] { $count ->
            [zero] لم تُحذف أي جهة اتصال.
            [one] حُذفت جهة اتصال واحدة.
            [two] حُذفت جهتا اتصال.
            [few] حُذفت { $count } جهات اتصال.
            [many] حُذفت { $count } جهة اتصال.
           *[other] حُذفت { $count } جهة اتصال.
        }
       *[other] { $count ->
            [zero] لم تُحذف أي جهة اتصال.
            [one] حُذفت جهة اتصال واحدة مع سجلها.
            [two] حُذفت جهتا اتصال مع سجليهما.
            [few] حُذفت { $count } جهات اتصال مع سجلاتها.
            [many] حُذفت { $count } جهة اتصال مع سجلاتها.
           *[other] حُذفت { $count } جهة اتصال مع سجلاتها.
        }
    }
exported-done =
    { $count ->
        [zero] لم تُحفظ أي جهة اتصال في «{ $file }».
        [one] حُفظت جهة اتصال واحدة في «{ $file }».
        [two] حُفظت جهتا اتصال في «{ $file }».
        [few] حُفظت { $count } جهات اتصال في «{ $file }».
        [many] حُفظت { $count } جهة اتصال في «{ $file }».
       *[other] حُفظت { $count } جهة اتصال في «{ $file }».
    }
template-done = حُفظ القالب باسم «{ $file }».

## Dialogs

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

## Import wizard

import-title = استيراد جهات الاتصال
import-close = إغلاق
import-background = المتابعة في الخلفية
import-steps = خطوات الاستيراد
import-step-choose = اختيار الملف
import-step-read = مراجعة
import-step-match = مطابقة الأعمدة
import-step-preview = معاينة
import-step-import = استيراد
import-step-done = النهاية
import-step-past = (تمت)
import-back = رجوع
import-next = التالي
import-do = استيراد
import-change-reading = تغيير طريقة القراءة
import-busy = لا يزال استيراد «{ $file }» جاريًا. اختر الملف الآخر عند انتهائه.
import-leave-title = أتريد ترك هذا الاستيراد؟
import-leave-text = لم يُحفظ شيء بعد. سيضيع ما اخترته هنا، ويبقى الملف كما هو.
import-leave-stay = البقاء
import-leave-do = ترك الاستيراد
import-swap-title = أتريد استيراد «{ $file }» بدلًا منه؟
import-swap-text = أنت في منتصف استيراد «{ $file }»، ولم يُحفظ منه شيء بعد.
import-swap-keep = البقاء مع هذا الملف
import-swap-do = تبديل الملف

import-choose-title = اختيار ملف
import-opening = جارٍ فتح «{ $file }»…
import-drop = أفلت جدول بيانات هنا
import-pick = اختيار ملف…
import-kinds = مصنف Excel { "\u2066" }(.xlsx){ "\u2069" } أو نص { "\u2066" }(.csv, .tsv, .txt){ "\u2069" }، بأي حجم
import-promise = لا يُحفظ شيء حتى تضغط «استيراد».
import-template-title = البدء من القالب
import-template-text = جدول بيانات فيه الأعمدة الصحيحة، وحقولك الخاصة أيضًا.
import-template-xlsx = تنزيل القالب (Excel)
import-template-csv = تنزيل القالب (CSV)
import-recent = الملفات الأخيرة

import-read-title = مراجعة طريقة قراءة الملف
import-read-text = هل تبدو العناوين والأسماء والحروف صحيحة؟ إن لم تكن كذلك، فغيّرها هنا.
import-sheet = الورقة
import-header-row = صف العناوين
import-header-none = بلا صف عناوين
import-header-row-n = الصف { $row }
import-encoding = الترميز
import-separator = الفاصل
import-sample-label = أول صفوف الملف
import-sample-row = الصف
import-sample-none = لا توجد صفوف تحت العناوين.
import-sample-count =
    { $count ->
        [zero] لا توجد صفوف لعرضها.
        [one] الصف الوحيد في الملف
        [two] أول صفين
        [few] أول { $count } صفوف
        [many] أول { $count } صفًا
       *[other] أول { $count } صف
    }
import-blocked-read = اختر طريقة قراءة الملف.
separator-comma = فاصلة ( , )
separator-semicolon = فاصلة منقوطة ( ; )
separator-tab = علامة جدولة
separator-bar = خط عمودي ( | )
encoding-utf-8 = يونيكود (UTF-8)
encoding-utf-16le = يونيكود (UTF-16 LE)
encoding-utf-16be = يونيكود (UTF-16 BE)
encoding-windows-1252 = أوروبا الغربية (Windows-1252)
encoding-windows-1250 = أوروبا الوسطى (Windows-1250)
encoding-windows-1251 = السيريلية (Windows-1251)
encoding-windows-1253 = اليونانية (Windows-1253)
encoding-windows-1254 = التركية (Windows-1254)
encoding-windows-1255 = العبرية (Windows-1255)
encoding-windows-1256 = العربية (Windows-1256)
encoding-windows-1257 = لغات البلطيق (Windows-1257)
encoding-windows-1258 = الفيتنامية (Windows-1258)
encoding-windows-874 = التايلاندية (Windows-874)
encoding-iso-8859-2 = أوروبا الوسطى (ISO 8859-2)
encoding-koi8-r = السيريلية (KOI8-R)
encoding-ibm866 = السيريلية (DOS 866)
encoding-macintosh = أوروبا الغربية (Mac)
encoding-shift_jis = اليابانية (Shift-JIS)
encoding-euc-jp = اليابانية (EUC-JP)
encoding-iso-2022-jp = اليابانية (ISO-2022-JP)
encoding-gb18030 = الصينية (GB18030)
encoding-big5 = الصينية التقليدية (Big5)
encoding-euc-kr = الكورية (EUC-KR)

import-match-title = مطابقة الأعمدة
import-match-count =
    { $all ->
        [zero] لا أعمدة في الملف ({ $count }).
        [one] العمود الوحيد: { $count ->
            [0] لا يُستورد بعد.
           *[other] سيُستورد.
        }
        [two] الأعمدة التي ستُستورد: { $count } من { $all }. ويُترك ما سواها.
        [few] الأعمدة التي ستُستورد: { $count } من { $all }. ويُترك ما سواها.
        [many] الأعمدة التي ستُستورد: { $count } من { $all }. ويُترك ما سواها.
       *[other] الأعمدة التي ستُستورد: { $count } من { $all }. ويُترك ما سواها.
    }
import-columns = أعمدة الملف
import-columns-empty =
    { $count ->
        [zero] لا أعمدة فارغة
        [one] عمود فارغ واحد
        [two] عمودان فارغان
        [few] { $count } أعمدة فارغة
        [many] { $count } عمودًا فارغًا
       *[other] { $count } عمود فارغ
    }
import-column-in-file = العمود في الملف
import-column-field = يذهب إلى
import-column-n = العمود { $number }
import-column-empty = فارغ
import-field-of = الحقل المقابل للعمود «{ $column }»
import-field-create = إنشاء حقل…
import-fields-standard = الحقول الأساسية
import-fields-own = حقولك الخاصة
import-full-name = الاسم الكامل (يُقسَّم)
import-not-imported = لا يُستورد
import-freed = يُترك { $columns } الآن: الاسم الكامل يغني عنه.
import-shared = يُستخدم حيث يكون { $columns } فارغًا.
import-badge-exact = مطابق
import-badge-guessed = مُخمَّن
import-badge-chosen = مُختار
import-badge-none = لا يُستورد
import-missing = لا عمود يذهب إلى { $fields }. اختر العمود الذي يحتويه: كل جهة اتصال تحتاج إليه.
import-blocked-missing = تبقى مطابقة: { $fields }
import-blocked-dates = حدد كيف كُتبت التواريخ.
import-create-title = إنشاء حقل للعمود «{ $column }»
import-dates-title = كيف كُتبت التواريخ؟
import-dates-text = يمكن قراءة { $columns } على وجهين: { $example }
date-order-dmy = اليوم أولًا (31/12/2026)
date-order-mdy = الشهر أولًا (12/31/2026)
date-order-ymd = السنة أولًا { "\u2066" }(2026-12-31){ "\u2069" }
import-phones-title = أرقام هاتف بلا رمز دولة
import-phones-refuse = ترك تلك الصفوف
import-phones-international = عدّها أرقامًا دولية فقدت علامة +
import-phones-international-help = قد يكون الرقم المحلي رقمًا دوليًا لشخص آخر: راجع المعاينة.
import-phones-country = عدّها أرقامًا من دولة واحدة
import-phones-other = عدّها أرقامًا من دولة أخرى
import-phones-in = عدّها أرقامًا من { $country }
import-phones-which = الدولة
import-phones-valid =
    { $count ->
        [zero] لن يصح منها شيء
        [one] يصح منها رقم واحد
        [two] يصح منها رقمان
        [few] يصح منها { $count } أرقام
        [many] يصح منها { $count } رقمًا
       *[other] يصح منها { $count } رقم
    }
import-phones-bare =
    { $count ->
        [zero] لكل أرقام الملف رمز دولة.
        [one] رقم واحد في الملف بلا رمز دولة.
        [two] رقمان في الملف بلا رمز دولة.
        [few] { $count } أرقام في الملف بلا رمز دولة.
        [many] { $count } رقمًا في الملف بلا رمز دولة.
       *[other] { $count } رقم في الملف بلا رمز دولة.
    }

import-preview-title = معاينة
import-previewing = جارٍ فحص كل الصفوف
import-previewing-rows =
    { $count ->
        [zero] جارٍ فحص كل الصفوف…
        [one] فُحص صف واحد
        [two] فُحص صفان
        [few] فُحصت { $count } صفوف
        [many] فُحص { $count } صفًا
       *[other] فُحص { $count } صف
    }
import-preview-said = المعاينة جاهزة. جهات الاتصال الجديدة: { $created }. الصفوف التي لا يمكن استيرادها: { $invalid }.
import-preview-created = جديدة
import-preview-updated = ستُحدَّث
import-preview-duplicates = موجودة من قبل
import-preview-invalid = لا يمكن استيرادها
import-preview-over-limit = فوق حد خطتك
import-preview-blank = فارغة
import-preview-cancelled = ملغاة
import-summary-created = أُنشئت
import-summary-updated = حُدّثت
import-summary-duplicates = مكررة، تُركت
import-summary-invalid = لم تُستورد
import-summary-over-limit = فوق حد خطتك
import-summary-blank = فارغة
import-summary-cancelled = ملغاة
import-rows-total =
    { $count ->
        [zero] صف في الملف
        [one] صف في الملف
        [two] صفان في الملف
        [few] صفوف في الملف
        [many] صفًا في الملف
       *[other] صف في الملف
    }
import-blocked-empty = لا يمكن استيراد أي صف من هذا الملف على حاله.
import-blocked-full = خطتك ممتلئة: لا مكان لأي صف من هذا الملف.
import-duplicates-title = جهات الاتصال الموجودة من قبل
import-duplicates-skip = تركها
import-duplicates-update = تحديثها
import-duplicates-update-help = تحل قيم الملف محل المحفوظ.
import-duplicates-fill = ملء الفارغ فيها
import-duplicates-fill-help = يبقى المحفوظ كما هو.
import-groups = إضافتها كلها إلى مجموعات
import-groups-help = إلى جانب المجموعات التي يذكرها الملف.
import-groups-new = مجموعات ستُنشأ: { $groups }.
import-groups-made = مجموعات أُنشئت: { $groups }.
import-ignored = أعمدة لن تُستورد: { $columns }.
import-ignored-done = أعمدة لم تُستورد: { $columns }.
import-plan-after = المستخدم الآن { $used } من { $limit }، وبعد الاستيراد { $after }
import-plan-unlimited =
    { $after ->
        [zero] بلا حد. لا جهات اتصال بعد الاستيراد
        [one] بلا حد. جهة اتصال واحدة بعد الاستيراد
        [two] بلا حد. جهتا اتصال بعد الاستيراد
        [few] بلا حد. { $after } جهات اتصال بعد الاستيراد
        [many] بلا حد. { $after } جهة اتصال بعد الاستيراد
       *[other] بلا حد. { $after } جهة اتصال بعد الاستيراد
    }
import-plan-over =
    { $count ->
        [zero] تتسع الخطة لكل الصفوف.
        [one] صف واحد لا مكان له.
        [two] صفان لا مكان لهما: آخر صفين في الملف.
        [few] { $count } صفوف لا مكان لها: الأخيرة في الملف.
        [many] { $count } صفًا لا مكان لها: الأخيرة في الملف.
       *[other] { $count } صف لا مكان لها: الأخيرة في الملف.
    }
import-plan-change = تغيير الخطة
import-problems = صفوف لن تُستورد
import-problems-done = صفوف لم تُستورد
import-warnings = تُستورد، لكنها تستحق المراجعة
import-problem-line = السطر
import-problem-columns =
    { $count ->
        [zero] لا أعمدة
        [one] عمود واحد
        [two] عمودان
        [few] { $count } أعمدة
        [many] { $count } عمودًا
       *[other] { $count } عمود
    }
import-problem-elsewhere = بلا عمود
import-problem-value = القيمة
import-problem-reason = السبب
import-problem-empty = فارغ
import-problem-more =
    { $count ->
        [zero] ولا صفوف أخرى
        [one] وصف آخر
        [two] وصفان آخران
        [few] و{ $count } صفوف أخرى
        [many] و{ $count } صفًا آخر
       *[other] و{ $count } صف آخر
    }
import-stored-title = أول الصفوف كما ستُحفظ
import-failed-save = حفظ الصفوف المتعذرة…
import-failed-help = تُحفظ في جدول بيانات مع السبب بجانب كل صف. أصلحها ثم استورد الملف كما هو.
import-failed-saved =
    { $count ->
        [zero] لم يُحفظ أي صف في «{ $file }».
        [one] حُفظ صف واحد في «{ $file }».
        [two] حُفظ صفان في «{ $file }».
        [few] حُفظت { $count } صفوف في «{ $file }».
        [many] حُفظ { $count } صفًا في «{ $file }».
       *[other] حُفظ { $count } صف في «{ $file }».
    }

import-run-title = جارٍ استيراد «{ $file }»
import-run-progress = الاستيراد
import-run-rows =
    { $total ->
        [zero] صف
        [one] من صف واحد
        [two] من صفين
        [few] من { $total } صفوف
        [many] من { $total } صفًا
       *[other] من { $total } صف
    }
import-rate =
    { $rate ->
        [zero] أقل من صف في الثانية
        [one] صف واحد في الثانية
        [two] صفان في الثانية
        [few] { $rate } صفوف في الثانية
        [many] { $rate } صفًا في الثانية
       *[other] { $rate } صف في الثانية
    }
import-left-moment = تبقت بضع ثوانٍ
import-left-seconds =
    { $count ->
        [zero] تبقت بضع ثوانٍ
        [one] تبقت ثانية واحدة تقريبًا
        [two] تبقت ثانيتان تقريبًا
        [few] تبقت نحو { $count } ثوانٍ
        [many] تبقت نحو { $count } ثانية
       *[other] تبقت نحو { $count } ثانية
    }
import-left-minutes =
    { $count ->
        [zero] تبقى أقل من دقيقة
        [one] تبقت دقيقة واحدة تقريبًا
        [two] تبقت دقيقتان تقريبًا
        [few] تبقت نحو { $count } دقائق
        [many] تبقت نحو { $count } دقيقة
       *[other] تبقت نحو { $count } دقيقة
    }
import-finishing = جارٍ الحفظ…
import-cancelling = جارٍ الإلغاء…
import-run-text = يمكنك متابعة العمل في هذه الأثناء. الإلغاء يترك جهات الاتصال كما كانت.
import-pill-running = جارٍ الاستيراد
import-pill-finishing = جارٍ الحفظ…
import-pill-cancelling = جارٍ الإلغاء…
import-pill-waiting = استيراد لم يكتمل
import-pill-continue = متابعته

import-done-title =
    { $count ->
        [zero] لم تُستورد أي جهة اتصال
        [one] استُوردت جهة اتصال واحدة
        [two] استُوردت جهتا اتصال
        [few] استُوردت { $count } جهات اتصال
        [many] استُوردت { $count } جهة اتصال
       *[other] استُوردت { $count } جهة اتصال
    }
import-cancelled-title = أُلغي الاستيراد
import-failed-title = فشل الاستيراد
import-unchanged = لم يُحفظ شيء: جهات الاتصال كما كانت.
import-show = إظهار ما استُورد
import-another = استيراد ملف آخر
import-undo = التراجع عن الاستيراد
import-undo-of = التراجع عن الاستيراد: «{ $file }»
import-undo-title = أتريد التراجع عن هذا الاستيراد؟
import-undo-text = تُزال جهات الاتصال التي جاءت من «{ $file }»، وتعود التي غيّرها إلى ما كانت عليه. ويبقى ما عدّلته منها بعد ذلك.
import-undo-do = التراجع عن الاستيراد
import-undone =
    { $restored ->
        [0] { $count ->
            [zero] تم التراجع عن «{ $file }»: لم تُزَل أي جهة اتصال.
            [one] تم التراجع عن «{ $file }»: أُزيلت جهة اتصال واحدة.
            [two] تم التراجع عن «{ $file }»: أُزيلت جهتا اتصال.
            [few] تم التراجع عن «{ $file }»: أُزيلت { $count } جهات اتصال.
            [many] تم التراجع عن «{ $file }»: أُزيلت { $count } جهة اتصال.
           *[other] تم التراجع عن «{ $file }»: أُزيلت { $count } جهة اتصال.
        }
       *[other] تم التراجع عن «{ $file }». جهات الاتصال المزالة: { $count }، والمعادة إلى حالها: { $restored }.
    }
import-kept-title =
    { $count ->
        [zero] لم تبق أي جهة اتصال
        [one] بقيت جهة اتصال واحدة
        [two] بقيت جهتا اتصال
        [few] بقيت { $count } جهات اتصال
        [many] بقيت { $count } جهة اتصال
       *[other] بقيت { $count } جهة اتصال
    }
import-kept-text = عُدّلت أو مُيِّزت بنجمة أو أُضيفت إلى مجموعة أو كُتب إليها بعد الاستيراد:
import-back-to-preview = العودة إلى المعاينة
import-show-summary = إظهار الملخص

## Causes of problems, as headings of a group of rows

cause-first_name_missing = بلا اسم أول
cause-phone_missing = بلا رقم هاتف
cause-phone_missing_country_code = هاتف بلا رمز دولة
cause-phone_invalid = رقم هاتف غير صالح
cause-phone_has_letters = حروف في رقم الهاتف
cause-phone_digits_lost = هاتف قرّبه برنامج الجداول
cause-value_invalid = القيمة لا تناسب الحقل
cause-duplicate_in_file = رقم الهاتف نفسه سبق في الملف
cause-duplicate_of_contact = توجد جهة اتصال بهذا الرقم
cause-over_limit = فوق حد خطتك
cause-record_malformed = تعذرت قراءة السطر
cause-phone_extension_dropped = تُرك الرقم الداخلي
cause-email_malformed = بريد إلكتروني مشكوك فيه
cause-value_shortened = قيمة مختصرة
cause-value_not_taken = قيمة متروكة
cause-cells_beyond_header = خلايا أكثر من العناوين
cause-text_replaced = استُبدلت حروف غير مقروءة
warning-cells_beyond_header = في الصف خلايا أكثر من العناوين، وقد تُركت الزائدة.
warning-text_replaced = تعذرت قراءة بعض الحروف بهذا الترميز فاستُبدلت. تحقق من الترميز في الخطوة 2.
warning-encoding_guessed = لا يذكر الملف ترميز حروفه. تحقق من الحروف في الجدول أدناه.
warning-header_missing = يبدو الملف بلا صف عناوين: يُقرأ صفه الأول كجهة اتصال.
warning-header_guessed = صف العناوين مجرد تخمين. إن لم يكن صحيحًا فاختر صفًا آخر.
warning-header_repeated = عدة أعمدة عنوانها «{ $header }». تحقق في الخطوة 3 من وجهة كل منها.
warning-other_sheets = في المصنف أوراق أخرى، ولا تُقرأ إلا هذه.

## Contact fields

field-name = الاسم
field-name-empty = اكتب اسمًا للحقل.
field-type = النوع
field-type-fixed = لا يتغير نوع الحقل. أضف حقلًا جديدًا إن أردت نوعًا آخر.
field-help = نص المساعدة
field-help-help = يظهر تحت الحقل عند تعديل جهة اتصال.
field-required-box = مطلوب
field-required-help = لا يمكن إضافة جهة اتصال من دونه.
field-shown-box = إظهار في القائمة
field-options = الخيارات
field-option-n = الخيار { $number }
field-option-remove = إزالة الخيار { $number }
field-option-add = إضافة خيار
field-options-empty = اكتب خيارًا واحدًا على الأقل.
field-options-help = يضيف Enter خيارًا آخر، ويحرك { "\u2066" }Alt+↑{ "\u2069" } و{ "\u2066" }Alt+↓{ "\u2069" } الخيار.
field-add-do = إضافة الحقل
type-text = نص
    .help = سطر من النص.
type-long-text = نص طويل
    .help = عدة أسطر من النص، كالملاحظات.
type-number = عدد
    .help = يُحسب ويُرتب حسب قيمته. للرموز مثل 00123 اختر «نص».
type-date = تاريخ
    .help = يوم، كعيد ميلاد.
type-time = وقت
    .help = وقت من اليوم.
type-checkbox = مربع اختيار
    .help = نعم أو لا.
type-dropdown = قائمة منسدلة
    .help = خيار واحد من قائمة.
type-multi-select = اختيار متعدد
    .help = أي عدد من خيارات القائمة. تفصل بينها | في الملف.
type-email = بريد إلكتروني
    .help = عنوان بريد آخر.
type-url = عنوان ويب
    .help = رابط، مثل { "\u2066" }https://example.com{ "\u2069" }.
type-phone = هاتف
    .help = رقم هاتف آخر مع رمز دولته.

## Settings

settings-pages = صفحات الإعدادات
settings-general = عام
settings-fields = حقول جهات الاتصال
settings-subscription = إعدادات الاشتراك
settings-imports = عمليات الاستيراد
settings-about = حول Kith
settings-system = كالنظام
settings-language = اللغة
settings-theme = المظهر
settings-theme-light = فاتح
settings-theme-dark = داكن
settings-date-order = التواريخ في الملفات
settings-date-order-help = لتواريخ مثل 03/04/2026 حيث لا يميز الملف اليوم من الشهر.
settings-date-order-ask = السؤال عند كل ملف
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
        [one] لجهة اتصال واحدة قيمة فيه، وستُحذف نهائيًا.
        [two] لجهتي اتصال قيمة فيه، وستُحذف القيمتان نهائيًا.
        [few] لـ{ $count } جهات اتصال قيمة فيه، وستُحذف هذه القيم نهائيًا.
        [many] لـ{ $count } جهة اتصال قيمة فيه، وستُحذف هذه القيم نهائيًا.
       *[other] لـ{ $count } جهة اتصال قيمة فيه، وستُحذف هذه القيم نهائيًا.
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

## Overview

overview-empty-title = لا شيء لعرضه بعد
overview-empty-text = عندما توجد جهات اتصال، تعرض هذه الصفحة من أين هي وكيف تتوزع على المجموعات ومدى اكتمال بياناتها.
overview-contacts =
    { $count ->
        [zero] جهة اتصال
        [one] جهة اتصال
        [two] جهتا اتصال
        [few] جهات اتصال
        [many] جهة اتصال
       *[other] جهة اتصال
    }
overview-starred = مميزة بنجمة
overview-countries = حسب الدولة
overview-country-none = بلا دولة
overview-groups = حسب المجموعة
overview-group-none = بلا مجموعة
overview-months = ما أُضيف كل شهر
overview-completeness = اكتمال البيانات
overview-completeness-text = يفتح كل شريط جهات الاتصال التي ينقصها ذلك.
overview-name = الاسم
overview-count = جهات الاتصال
overview-more =
    { $count ->
        [zero] إظهار المزيد
        [one] إظهار واحد آخر
        [two] إظهار اثنين آخرين
        [few] إظهار { $count } أخرى
        [many] إظهار { $count } أخرى
       *[other] إظهار { $count } أخرى
    }
overview-less = إظهار أقل
overview-open =
    { $count ->
        [zero] { $name }: لا جهات اتصال
        [one] { $name }: إظهار جهة اتصال واحدة
        [two] { $name }: إظهار جهتي اتصال
        [few] { $name }: إظهار { $count } جهات اتصال
        [many] { $name }: إظهار { $count } جهة اتصال
       *[other] { $name }: إظهار { $count } جهة اتصال
    }
overview-missing =
    { $missing ->
        [zero] { $field }: متوفر لدى كل جهات الاتصال
        [one] { $field }: { $percent }. إظهار جهة الاتصال التي ينقصها
        [two] { $field }: { $percent }. إظهار جهتي الاتصال اللتين ينقصهما
        [few] { $field }: { $percent }. إظهار { $missing } جهات اتصال ينقصها
        [many] { $field }: { $percent }. إظهار { $missing } جهة اتصال ينقصها
       *[other] { $field }: { $percent }. إظهار { $missing } جهة اتصال ينقصها
    }

## Commands

command-contact-new = جهة اتصال جديدة
command-import-open = استيراد ملف
command-export-open = تصدير جهات الاتصال
command-template-xlsx = تنزيل القالب (Excel)
command-template-csv = تنزيل القالب (CSV)
command-search-focus = بحث
command-search-slash = بحث
command-palette-open = لوحة الأوامر
command-view-all = إظهار كل جهات الاتصال
command-view-starred = إظهار المميزة بنجمة
command-view-overview = إظهار النظرة العامة
command-settings-open = الإعدادات
command-edit-undo = تراجع
command-edit-redo = إعادة
command-pane-next = القسم التالي
command-pane-previous = القسم السابق
command-help-shortcuts = اختصارات لوحة المفاتيح
command-app-back = مسح، إغلاق، رجوع
command-list-move = تنقل
command-list-extend = توسيع التحديد
command-list-toggle = تحديد أو إلغاء التحديد
command-list-select-all = تحديد الكل
command-list-open = فتح، ثم تعديل
command-list-star = تمييز بنجمة أو إزالتها
command-list-delete = حذف
command-contact-edit = تعديل جهة الاتصال
command-contact-save = حفظ

## Keys, as the keyboard names them

key-shift = Shift
key-space = Space
key-escape = Esc
key-delete = Del
key-enter = Enter
key-home = Home
key-end = End
key-page-up = PgUp
key-page-down = PgDn

## Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = اكتب اسمًا أول: كل جهة اتصال تحتاج إليه.
problem-phone_missing = اكتب رقم هاتف: كل جهة اتصال تحتاج إليه.
problem-phone_missing_country_code = رمز الدولة ناقص. ابدأ بعلامة + والرمز، مثل { "\u2066" }+34{ "\u2069" } أو { "\u2066" }+1{ "\u2069" }.
problem-phone_invalid = لا يوجد رقم كهذا في أي دولة. تحقق من رمز الدولة وعدد الأرقام.
problem-phone_has_letters = في هذا الرقم حروف. اكتبه بالأرقام فقط.
problem-phone_digits_lost = قرّب برنامج الجداول هذا الرقم فضاعت أرقام منه. اجعل تنسيق العمود نصًا واكتبه من جديد.
problem-value_invalid =
    { $reason ->
        [required] «{ $column }» مطلوب وهو فارغ.
        [not_a_number] «{ $value }» ليس عددًا.
        [number_ambiguous] قد يكون «{ $value }» ألفًا أو كسرًا. اكتبه بلا فاصلة، أو بنقطة.
        [too_many_digits] في «{ $value }» أرقام أكثر مما يحفظه حقل العدد. استخدم حقل نص.
        [not_a_date] «{ $value }» ليس تاريخًا. اكتبه هكذا: { "\u2066" }2026-11-22{ "\u2069" }.
        [no_such_day] «{ $value }» ليس يومًا من أيام التقويم.
        [date_has_time] مع التاريخ في «{ $value }» وقت. اكتب التاريخ وحده.
        [date_order_needed] لا يتبين في «{ $value }» اليوم من الشهر. اختر ترتيب التاريخ.
        [not_a_time] «{ $value }» ليس وقتًا. اكتبه هكذا: 09:30.
        [not_a_checkbox] «{ $value }» ليس نعم ولا لا.
        [not_in_list] «{ $value }» ليس من خيارات «{ $column }».
        [not_an_email] «{ $value }» ليس عنوان بريد إلكتروني.
        [not_a_url] «{ $value }» ليس عنوان ويب. اكتبه هكذا: { "\u2066" }https://example.com{ "\u2069" }.
        [phone_missing_country_code] «{ $value }» بلا رمز دولة. اكتبه هكذا: { "\u2066" }+34 612 34 56 78{ "\u2069" }.
        [phone_invalid] «{ $value }» ليس رقم هاتف صالحًا. تحقق من رمز الدولة ومن الأرقام.
        [phone_has_letters] في «{ $value }» حروف. اكتب الهاتف بالأرقام فقط.
        [phone_digits_lost] قرّب برنامج الجداول «{ $value }». اكتب كل أرقامه كنص.
        [too_long] هذا النص أطول من 32767 حرفًا. اختصره.
        [wrong_type] «{ $value }» قائمة، و«{ $column }» يحفظ قيمة واحدة.
       *[other] «{ $value }» لا يناسب «{ $column }». تحقق من كتابته ومما يقبله الحقل.
    }
problem-duplicate_in_file = رقم الهاتف نفسه موجود في السطر { $first_line } من الملف.
problem-duplicate_of_contact = رقم الهاتف هذا مسجل لدى { $contact_name }.
problem-over_limit =
    { $limit ->
        [zero] يتجاوز هذا حد خطة { $plan }: { $limit } جهة اتصال.
        [one] يتجاوز هذا حد خطة { $plan }: جهة اتصال واحدة.
        [two] يتجاوز هذا حد خطة { $plan }: جهتا اتصال.
        [few] يتجاوز هذا حد خطة { $plan }: { $limit } جهات اتصال.
        [many] يتجاوز هذا حد خطة { $plan }: { $limit } جهة اتصال.
       *[other] يتجاوز هذا حد خطة { $plan }: { $limit } جهة اتصال.
    }
problem-record_malformed = تعذرت قراءة هذا السطر كسجل. ابحث عن علامة اقتباس لم تُغلق.
warning-phone_extension_dropped = الرقم الداخلي { $text } ليس جزءًا من رقم الهاتف فتُرك.
warning-email_malformed = لا يبدو هذا عنوان بريد إلكتروني. حُفظ كما هو.
warning-value_shortened = كانت القيمة أطول من اللازم فاختُصرت.
warning-value_not_taken = لم يؤخذ «{ $value }»: للحقل «{ $column }» قيمة من عمود آخر.

## Failures

error-unexpected = حدث خلل في Kith: { $text }. أعد المحاولة، وإن تكرر فأعد تشغيل Kith.
error-internal = لم يتمكن Kith من ذلك بسبب خلل فيه. لم يتغير شيء، وإن تكرر فأعد تشغيل Kith.
error-cancelled = أُلغيت العملية. لم يُكتب شيء.
error-file_not_found = لم يعد الملف موجودًا. اختره من جديد.
error-file_unreadable = تعذرت قراءة الملف. تحقق من أنه ليس فارغًا، ومن أن لك إذنًا بفتحه، ومن أن برنامجًا آخر لا يقفله.
error-file_unwritable = تعذرت كتابة الملف. أغلقه إن كان مفتوحًا في برنامج آخر، أو اختر مجلدًا آخر.
error-file_unsupported = لا يعرف Kith هذا النوع من الملفات. استخدم { "\u2066" }.xlsx{ "\u2069" } أو { "\u2066" }.csv{ "\u2069" } لجهات الاتصال، وملف { "\u2066" }.txt{ "\u2069" } أو { "\u2066" }.zip{ "\u2069" } المصدَّر من المحادثة للسجل.
error-file_encrypted = الملف محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور في البرنامج الذي جاء منه واختر تلك النسخة.
error-file_too_large = الملف أكبر من اللازم. قسّمه إلى ملفات أصغر، أو استخدم CSV إن كان جدول بيانات.
error-file_damaged = الملف تالف. انسخه أو صدّره من جديد، ويمكن أيضًا فتح جدول البيانات وحفظه من جديد.
error-folder_not_found = لم يعد المجلد موجودًا. اختر مجلدًا آخر.
error-folder_not_shown = تعذر فتح المجلد: لم يستجب أي مدير ملفات. افتحه يدويًا.
error-too_many_rows = لا تتسع ورقة Excel لهذا العدد من الصفوف. اختر CSV فلا حد له، أو جهات اتصال أقل.
error-temporary_file_failed = تعذرت على Kith كتابة ملف مؤقت. أفرغ مساحة على القرص وأعد المحاولة.
error-sheet_not_found = لم تعد في المصنف ورقة بهذا الاسم. اختر ورقة أخرى.
error-header_not_found = لم يعد في الملف أحد الأعمدة المختارة. اختر الملف من جديد وطابق أعمدته.
error-column_missing = لا عمود يذهب إلى { $fields }. طابق معه عمودًا من الملف، أو أضف العمود إلى الملف.
error-no_failed_rows = ليس لهذا الاستيراد صفوف متعذرة لحفظها.
error-import_not_found = لم يعد هذا الاستيراد في السجل.
error-import_undone = سبق التراجع عن هذا الاستيراد.
error-contact_not_found = لم تعد جهة الاتصال هذه موجودة. ربما حُذفت في نافذة أخرى أو من سطر الأوامر.
error-phone_taken = رقم الهاتف هذا مسجل لدى { $name }. افتح جهة الاتصال تلك أو استخدم رقمًا آخر.
error-over_limit = خطة { $plan } ممتلئة. اختر خطة أكبر في الإعدادات › إعدادات الاشتراك، أو احذف جهات اتصال.
error-store_damaged = ملف جهات الاتصال تالف. استرجع نسخة احتياطية، أو انقل الملف إلى مكان آخر للبدء من جديد.
error-store_newer = كتب ملفَّ جهات الاتصال إصدارٌ أحدث من Kith. ثبّت ذلك الإصدار لفتحه.
error-store_busy = برنامج آخر يغيّر جهات الاتصال. انتظر لحظة وأعد المحاولة.
error-store_read_only = لا يمكن تغيير جهات الاتصال: ملفها أو مجلدها للقراءة فقط. اسمح بالكتابة فيه وأعد تشغيل Kith.
error-store_unavailable = تعذر فتح ملف جهات الاتصال { $path }. تحقق من وجود المجلد ومن إذنك بفتحه.
error-store_failed = لم يتمكن ملف جهات الاتصال من ذلك. لم يتغير شيء، فأعد المحاولة.
error-backup_failed = تعذرت كتابة النسخة الاحتياطية في { $path }. تحقق من وجود مساحة ومن إذنك بالكتابة هناك، أو اختر مجلدًا آخر.
error-backup_unusable = تعذر استرجاع { $path }: الملف تالف أو من إصدار أحدث من Kith. لم يتغير شيء، فاختر نسخة أخرى.
error-disk_full = القرص ممتلئ. أفرغ مساحة وأعد المحاولة، فلم يتغير شيء.
error-group_exists = توجد مجموعة باسم «{ $name }».
error-group_not_found = لم تعد هذه المجموعة موجودة.
error-group_name_invalid = لا يصلح «{ $name }» اسمًا لمجموعة: لا بد فيه من حرف أو رقم، ومن دون «|».
error-field_exists = يوجد حقل باسم «{ $name }». اختر اسمًا آخر، ولا عبرة بحالة الحروف ولا المسافات ولا «_» ولا «-».
error-field_not_found = لم يعد هذا الحقل موجودًا.
error-field_invalid = تعذر حفظ الحقل «{ $name }». لا بد في اسمه من حرف أو رقم، وألا يكون اسمًا يستخدمه Kith. وتحتاج القائمة إلى خيارات من دون «|».
error-message_not_found = لم تعد هذه الرسالة موجودة.
error-message_text_missing = اكتب شيئًا أولًا.
error-time_invalid = هذا ليس تاريخًا ووقتًا.
error-date_order_needed = يمكن قراءة تواريخ هذه المحادثة، مثل «{ $example }»، على وجهين. اختر أيأتي اليوم أولًا أم الشهر.
error-calendar_unsupported = تواريخ هذه المحادثة، مثل «{ $example }»، من تقويم لا يقرؤه Kith. اضبط الهاتف على التقويم الميلادي وصدّر المحادثة من جديد.
error-sender_not_found = لم يكتب أحد اسمه «{ $name }» في هذه المحادثة.
error-plan_not_found = لا توجد خطة باسم «{ $name }».
error-plan_invalid = لا يمكن تغيير الخطة «{ $name }» هكذا. تحتاج إلى اسم ليس لخطة أخرى، ولا يمكن إزالة الخطة النشطة.
error-nothing_to_undo = لم يبق ما يُتراجع عنه أو يُعاد.
error-undo_conflict = لا يمكن التراجع عن هذا أو إعادته: تغيرت جهة الاتصال أو المجموعة بعد ذلك.
error-usage = لم يفهم Kith هذا الطلب. تحقق مما اخترته وأعد المحاولة.

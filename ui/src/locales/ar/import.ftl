# Import wizard

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
import-paste = لصق من الحافظة
import-paste-keys = انسخ خلايا من جدول البيانات ثم اضغط { "\u2066" }{ $keys }{ "\u2069" } هنا.
import-kinds = جدول بيانات { "\u2066" }(.xlsx, .xlsm, .xlsb, .xls, .ods){ "\u2069" } أو نص { "\u2066" }(.csv, .tsv, .txt){ "\u2069" } أو بطاقات { "\u2066" }(.vcf, .ldif){ "\u2069" }، بأي حجم
import-promise = لا يُحفظ شيء حتى تضغط «استيراد».
import-template-title = البدء من القالب
import-template-text = جدول بيانات فيه الأعمدة الصحيحة، وحقولك الخاصة أيضًا.
import-template-xlsx = تنزيل القالب (Excel)
import-template-csv = تنزيل القالب (CSV)
import-recent = الملفات الأخيرة

import-read-title = مراجعة طريقة قراءة الملف
import-read-text = هل تبدو العناوين والأسماء والحروف صحيحة؟ إن لم تكن كذلك، فغيّرها هنا.
import-read-cards = هل تبدو الأسماء والحروف صحيحة؟ إن لم تكن كذلك، فاختر ترميزًا آخر. كل خاصية من خصائص البطاقات عمود.
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
encoding-ibm850 = أوروبا الغربية (DOS 850)
encoding-ibm437 = الإنجليزية الأمريكية (DOS 437)
encoding-ibm852 = أوروبا الوسطى (DOS 852)
encoding-ibm855 = السيريلية (DOS 855)
encoding-ibm737 = اليونانية (DOS 737)
encoding-ibm869 = اليونانية (DOS 869)
encoding-ibm857 = التركية (DOS 857)
encoding-ibm862 = العبرية (DOS 862)
encoding-ibm775 = لغات البلطيق (DOS 775)
encoding-ibm860 = البرتغالية (DOS 860)
encoding-ibm861 = الأيسلندية (DOS 861)
encoding-ibm863 = الفرنسية الكندية (DOS 863)
encoding-ibm865 = لغات الشمال (DOS 865)
encoding-macintosh = أوروبا الغربية (Mac)
encoding-x-mac-ce = أوروبا الوسطى (Mac)
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
import-columns-empty-start =
    { $count ->
        [zero] لا أعمدة فارغة في أول { $rows } صفًا
        [one] عمود واحد فارغ في أول { $rows } صفًا
        [two] عمودان فارغان في أول { $rows } صفًا
        [few] { $count } أعمدة فارغة في أول { $rows } صفًا
        [many] { $count } عمودًا فارغًا في أول { $rows } صفًا
       *[other] { $count } عمود فارغ في أول { $rows } صفًا
    }
import-column-in-file = العمود في الملف
import-column-field = يذهب إلى
import-column-n = العمود { $number }
import-column-empty = فارغ
import-column-empty-start = فارغ في أول { $rows } صفًا
import-field-of = الحقل المقابل للعمود «{ $column }»
import-field-create = إنشاء حقل…
import-field-new = جديد: { $field } ({ $type })
import-keep-all = الاحتفاظ بكل الأعمدة
import-keep-all-help = يُنشأ حقل جديد لكل عمود فيه قيم ولا يطابق أي حقل. ويُزيل التراجع عن الاستيراد هذه الحقول.
import-looking = يجري فحص الملف كله…
import-fields-standard = الحقول الأساسية
import-fields-own = حقولك الخاصة
import-full-name = الاسم الكامل (يُقسَّم)
import-phone-country = دولة الهاتف
import-not-imported = لا يُستورد
import-freed = يُترك { $columns } الآن: الاسم الكامل يغني عنه.
import-shared = يُستخدم حيث يكون { $columns } فارغًا.
import-badge-exact = مطابق
import-badge-guessed = مُخمَّن
import-badge-chosen = مُختار
import-badge-new = جديد
import-badge-none = لا يُستورد
import-missing = لا عمود يذهب إلى { $fields }. اختر العمود الذي يحتويه: كل جهة اتصال تحتاج إليه.
import-blocked-missing = تبقى مطابقة: { $fields }
import-blocked-dates = حدد كيف كُتبت التواريخ.
import-create-title = إنشاء حقل للعمود «{ $column }»
import-dates-title = كيف كُتبت التواريخ؟
import-dates-title-of = كيف كُتبت تواريخ «{ $column }»؟
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
import-phones-address = عدّها أرقامًا من الدولة المذكورة في عنوان كل صف
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
import-summary-duplicates =
    { $count ->
        [zero] مكررة، تُركت
        [one] مكرر، تُرك
        [two] مكرران، تُركا
        [few] مكررة، تُركت
        [many] مكررًا، تُرك
       *[other] مكرر، تُرك
    }
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
import-rows-read =
    { $count ->
        [zero] صف قُرئ
        [one] صف قُرئ
        [two] صفان قُرئا
        [few] صفوف قُرئت
        [many] صفًا قُرئت
       *[other] صف قُرئت
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
import-fields-new = حقول ستُنشأ: { $fields }.
import-fields-made = حقول أُنشئت: { $fields }.
import-groups-new = مجموعات ستُنشأ: { $groups }.
import-groups-made = مجموعات أُنشئت: { $groups }.
import-ignored = أعمدة لن تُستورد: { $columns }.
import-ignored-done =
    { $count ->
        [zero] لم يُترك أي عمود
        [one] عمود واحد لم يُستورد
        [two] عمودان لم يُستوردا
        [few] { $count } أعمدة لم تُستورد
        [many] { $count } عمودًا لم يُستورد
       *[other] { $count } عمود لم يُستورد
    }
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
import-several =
    { $count ->
        [zero] لم تختر أي ملف.
        [one] اخترت ملفًا واحدًا.
        [two] اخترت ملفين، ولكل منهما استيراد على حدة.
        [few] اخترت { $count } ملفات، ولكل منها استيراد على حدة.
        [many] اخترت { $count } ملفًا، ولكل منها استيراد على حدة.
       *[other] اخترت { $count } ملف، ولكل منها استيراد على حدة.
    }
import-together = استيرادها كملف واحد
import-files-name =
    { $count ->
        [zero] { $file }
        [one] { $file } وملف آخر
        [two] { $file } وملفان آخران
        [few] { $file } و{ $count } ملفات أخرى
        [many] { $file } و{ $count } ملفًا آخر
       *[other] { $file } و{ $count } ملف آخر
    }
import-group-separator = الفاصل بين المجموعات في الخلية
import-separator-none = العلامة | فقط
import-separator-line = سطر جديد
import-values-left =
    { $count ->
        [zero] لم تُترك أي قيمة في «{ $column }».
        [one] تُركت قيمة واحدة في «{ $column }» لأن لدى جهة الاتصال قيمة أفضل: { $values }.
        [two] تُركت قيمتان في «{ $column }» لأن لدى جهتي الاتصال قيمتين أفضل: { $values }.
        [few] تُركت { $count } قيم في «{ $column }» لأن لدى جهات الاتصال قيمًا أفضل: { $values }.
        [many] تُركت { $count } قيمة في «{ $column }» لأن لدى جهات الاتصال قيمًا أفضل: { $values }.
       *[other] تُركت { $count } قيمة في «{ $column }» لأن لدى جهات الاتصال قيمًا أفضل: { $values }.
    }
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

fix-do = تصحيح هذه الصفوف…
fix-title = تصحيح الصفوف
fix-text = ما تغيّره هنا يُستخدم في هذا الاستيراد فقط، ويبقى الملف كما هو.
fix-show = عرض
fix-all-causes = كل المشكلات
fix-cause = { $cause } ({ $count })
fix-only-problems = المشكلات فقط
fix-discard = تجاهل كل التغييرات
fix-done = تم
fix-remaining =
    { $count ->
        [0] لم يبقَ صف فيه مشكلة.
        [zero] لم يبقَ صف فيه مشكلة.
        [one] بقي صف واحد فيه مشكلة.
        [two] بقي صفان فيهما مشكلات.
        [few] بقيت { $count } صفوف فيها مشكلات.
        [many] بقي { $count } صفًا فيها مشكلات.
       *[other] بقي { $count } صف فيها مشكلات.
    }
fix-everywhere = استخدام «{ $value }» بدل كل «{ $old }»
fix-import = استيراد
fix-import-row = استيراد الصف { $line }
fix-cell = { $column }، الصف { $line }
fix-fine = لم تبقَ مشكلة
fix-left-out = متروك
fix-keys = الأسهم للتنقل، و{ "\u2066" }{ $edit }{ "\u2069" } أو { "\u2066" }F2{ "\u2069" } للتحرير، و{ "\u2066" }{ $apply }{ "\u2069" } لاستخدام القيمة في كل ما يساويها، و{ "\u2066" }{ $out }{ "\u2069" } لترك الصف، و{ "\u2066" }{ $leave }{ "\u2069" } للرجوع.
fix-note =
    { $count ->
        [0] تُستخدم تغييراتك في الصفوف.
        [zero] تُستخدم تغييراتك في الصفوف.
        [one] تُستخدم تغييراتك في الصفوف، ويُترك صف واحد.
        [two] تُستخدم تغييراتك في الصفوف، ويُترك صفان.
        [few] تُستخدم تغييراتك في الصفوف، وتُترك { $count } صفوف.
        [many] تُستخدم تغييراتك في الصفوف، ويُترك { $count } صفًا.
       *[other] تُستخدم تغييراتك في الصفوف، ويُترك { $count } صف.
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
import-show-of = إظهار ما استُورد من «{ $file }»
import-another = استيراد ملف آخر
import-next-file = الملف التالي: «{ $file }»
import-undo = التراجع عن الاستيراد
import-undo-of = التراجع عن الاستيراد: «{ $file }»
import-undo-title = أتريد التراجع عن هذا الاستيراد؟
import-undo-text = تُزال جهات الاتصال التي جاءت من «{ $file }»، وتعود التي غيّرها إلى ما كانت عليه. ويبقى ما عدّلته منها بعد ذلك. وتُزال المجموعات والحقول التي أُنشئت له إن بقيت فارغة.
import-undo-do = التراجع عن الاستيراد
import-undo-work = جارٍ التراجع عن الاستيراد…
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

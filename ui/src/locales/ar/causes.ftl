# Causes of problems, as headings of a group of rows

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
cause-matched_by_other_phone = عُثر عليها برقم آخر
cause-cells_beyond_header = خلايا أكثر من العناوين
cause-text_replaced = استُبدلت حروف غير مقروءة
warning-cells_beyond_header = في الصف خلايا أكثر من العناوين، وقد تُركت الزائدة.
warning-text_replaced = تعذرت قراءة بعض الحروف بهذا الترميز فاستُبدلت. تحقق من الترميز في الخطوة 2.
warning-encoding_guessed = لا يذكر الملف ترميز حروفه. تحقق من الحروف في الجدول أدناه.
warning-bytes_replaced = بعض بايتات الملف لا توافق هذا الترميز، ويظهر كل منها هكذا: �. إن كانت حروف أخرى خاطئة فاختر ترميزًا آخر.
warning-header_missing = يبدو الملف بلا صف عناوين: يُقرأ صفه الأول كجهة اتصال.
warning-header_guessed = صف العناوين مجرد تخمين. إن لم يكن صحيحًا فاختر صفًا آخر.
warning-header_repeated = عدة أعمدة عنوانها «{ $header }». تحقق في الخطوة 3 من وجهة كل منها.
warning-rows_above_header =
    { $count ->
        [zero] لا صفوف فوق صف العناوين.
        [one] صف واحد فوق صف العناوين لا يُقرأ: «{ $first }».
        [two] صفان فوق صف العناوين لا يُقرآن، وأولهما «{ $first }».
        [few] { $count } صفوف فوق صف العناوين لا تُقرأ، وأولها «{ $first }».
        [many] { $count } صفًا فوق صف العناوين لا تُقرأ، وأولها «{ $first }».
       *[other] { $count } صف فوق صف العناوين لا تُقرأ، وأولها «{ $first }».
    }
warning-hidden_sheet = الورقة «{ $sheet }» مخفية، وتُقرأ لأن الأوراق الظاهرة كلها فارغة.
warning-other_sheets = لا تُقرأ إلا الورقة «{ $read }». لم تُقرأ: { $sheets }.
warning-group_cards =
    { $count ->
        [zero] لا بطاقات لمجموعات.
        [one] بطاقة واحدة مجموعة وليست جهة اتصال، فتُحسب فارغة، ويُضاف أعضاؤها الموجودون في هذا الملف إلى مجموعاتهم.
        [two] بطاقتان مجموعتان وليستا جهتي اتصال، فتُحسبان فارغتين، ويُضاف أعضاؤهما الموجودون في هذا الملف إلى مجموعاتهم.
        [few] { $count } بطاقات مجموعات وليست جهات اتصال، فتُحسب فارغة، ويُضاف أعضاؤها الموجودون في هذا الملف إلى مجموعاتهم.
        [many] { $count } بطاقة مجموعات وليست جهات اتصال، فتُحسب فارغة، ويُضاف أعضاؤها الموجودون في هذا الملف إلى مجموعاتهم.
       *[other] { $count } بطاقة مجموعات وليست جهات اتصال، فتُحسب فارغة، ويُضاف أعضاؤها الموجودون في هذا الملف إلى مجموعاتهم.
    }
warning-file_cut = ينتهي الملف داخل سجله الأخير، كما يحدث حين ينقطع تنزيل أو نسخ. لا يُستورد ذلك السجل، وقد تكون سجلات أخرى ناقصة. نزّل الملف أو انسخه من جديد.
warning-column_does_not_fit = لا يُستورد العمود «{ $column }»: قيم مثل «{ $value }» لا تناسب حقله. لاستيراده اختر له حقلًا آخر.
warning-date_order_needed = يمكن قراءة تواريخ «{ $column }» واليوم أولًا أو الشهر أولًا. اختر أيهما في خطوة مطابقة الأعمدة.
warning-group_separator = في معظم خلايا «{ $column }» العلامة «{ $separator }»، وتبقى جزءًا من أسماء المجموعات ما لم تخترها فاصلًا بينها.

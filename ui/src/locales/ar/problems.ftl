# Problems with a record or an input. Arguments: value, column, and what the engine adds.

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
problem-record_malformed =
    { $defect ->
        [cut_off] ينتهي الملف داخل هذا السجل، فقد تكون قيمته الأخيرة مبتورة. انسخ الملف من جديد.
        [too_long] هذا السجل أطول من أي جهة اتصال. ابحث عن نهاية سطر ناقصة.
        [too_many_cells] خلايا هذا السجل أكثر من أعمدة أي ورقة.
       *[other] تعذرت قراءة هذا السطر كسجل. ابحث عن علامة اقتباس لم تُغلق.
    }
warning-phone_extension_dropped = الرقم الداخلي { $text } ليس جزءًا من رقم الهاتف فتُرك.
warning-email_malformed = لا يبدو هذا عنوان بريد إلكتروني. حُفظ كما هو.
warning-value_shortened = كانت القيمة أطول من اللازم فاختُصرت.
warning-value_not_taken = تُرك «{ $value }» في «{ $column }» لأن لكل جهة اتصال قيمة واحدة منه.
warning-matched_by_other_phone = عُثر على جهة الاتصال برقم هاتفها { $text }. تُرك «{ $value }» لأن لكل جهة اتصال هاتفًا واحدًا.

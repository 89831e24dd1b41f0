# Contact

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
copy = نسخ { $what }
copied = تم النسخ.
copy-failed = تعذر النسخ. حدد النص وانسخه يدويًا.
draft-restored = هذه تغييرات سابقة لم تُحفظ بعد.
draft-taken = تغيّر في هذه الأثناء وأُخذ به: { $fields }.
draft-conflicts =
    { $count ->
        [zero] لم تتغير أي قيمة في مكان آخر.
        [one] تغيرت قيمة واحدة في مكان آخر أيضًا. اختر أيهما تُبقي.
        [two] تغيرت قيمتان في مكان آخر أيضًا. اختر ما تُبقي منهما.
        [few] تغيرت { $count } قيم في مكان آخر أيضًا. اختر ما تُبقي منها.
        [many] تغيرت { $count } قيمة في مكان آخر أيضًا. اختر ما تُبقي منها.
       *[other] تغيرت { $count } قيمة في مكان آخر أيضًا. اختر ما تُبقي منها.
    }
draft-decide-first = اختر أولًا القيم التي تُبقيها.
draft-mine = قيمتك
draft-stored = المحفوظ الآن
draft-no-value = فارغ
draft-keep-mine = إبقاء قيمتي
draft-keep-mine-of = إبقاء قيمتي: { $field }
draft-use-stored = استخدام المحفوظ
draft-use-stored-of = استخدام المحفوظ: { $field }
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
open-phone = اتصال
open-email = كتابة رسالة بريد
open-url = فتح في المتصفح
field-messages = الرسائل

# Days that come back every year

yearly-wait =
    { $days ->
        [zero] اليوم
        [one] غدًا
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
yearly-turns = يبلغ { $years } { $when }
yearly-years =
    { $years ->
        [zero] { $years } سنة { $when }
        [one] سنة { $when }
        [two] سنتان { $when }
        [few] { $years } سنوات { $when }
        [many] { $years } سنة { $when }
       *[other] { $years } سنة { $when }
    }
yearly-age =
    { $years ->
        [zero] أقل من سنة، { $coming }
        [one] العمر سنة، { $coming }
        [two] العمر سنتان، { $coming }
        [few] العمر { $years } سنوات، { $coming }
        [many] العمر { $years } سنة، { $coming }
       *[other] العمر { $years } سنة، { $coming }
    }
value-yearly-example = { "\u2066" }1990-05-14{ "\u2069" } أو { "\u2066" }--05-14{ "\u2069" }

# Acting on a contact

card-copied = نُسخت بطاقة { $name } بصيغة vCard.
chat-open = فتح محادثة
chat-open-of = فتح محادثة: { $what }
chat-allow-title = فتح محادثة في { $service }؟
chat-allow-text = يفتح النظام { $service } أو صفحته في المتصفح ويسلمه رقم الهاتف هذا. لا يرسل Kith نفسه شيئًا.
chat-allow-later = يسأل Kith هذه المرة فقط، عن كل الخدمات. يمكن إيقاف ذلك من الإعدادات › الخصوصية والبيانات.
chat-allow-do = فتح { $service }
code-title = { $name } كرمز QR
code-label = رمز QR لـ { $name }
code-text = وجّه كاميرا هاتف نحوه لإضافة جهة الاتصال هناك.
code-left-out = ليس في الرمز: { $fields }.
print-about =
    { $count ->
        [zero] لا جهات اتصال، { $date }
        [one] جهة اتصال واحدة، { $date }
        [two] جهتا اتصال، { $date }
        [few] { $count } جهات اتصال، { $date }
        [many] { $count } جهة اتصال، { $date }
       *[other] { $count } جهة اتصال، { $date }
    }
print-first =
    { $total ->
        [zero] لا جهات اتصال، { $date }
        [one] أول { $shown } من جهة اتصال واحدة، { $date }
        [two] أول { $shown } من جهتي اتصال، { $date }
        [few] أول { $shown } من { $total } جهات اتصال، { $date }
        [many] أول { $shown } من { $total } جهة اتصال، { $date }
       *[other] أول { $shown } من { $total } جهة اتصال، { $date }
    }
print-only-first =
    { $count ->
        [zero] لا يُطبع شيء. لطباعة الكل صدّر القائمة.
        [one] تُطبع أول جهة اتصال فقط. لطباعة الكل صدّر القائمة.
        [two] تُطبع أول جهتي اتصال فقط. لطباعة الكل صدّر القائمة.
        [few] تُطبع أول { $count } جهات اتصال فقط. لطباعة الكل صدّر القائمة.
        [many] تُطبع أول { $count } جهة اتصال فقط. لطباعة الكل صدّر القائمة.
       *[other] تُطبع أول { $count } جهة اتصال فقط. لطباعة الكل صدّر القائمة.
    }
print-date = { $date }

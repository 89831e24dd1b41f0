# Overview

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
overview-days = قريبًا
overview-days-more = أقرب { $shown } من أصل { $total } خلال شهر.
overview-day = { $field }، { $date }
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

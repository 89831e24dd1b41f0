# الدليل

guide-title = دليل Kith
guide-contents = محتويات الدليل
guide-search = البحث في الدليل
guide-back = رجوع
guide-forward = تقدّم
guide-results =
    { $count ->
        [0] لا نتائج
        [one] وُجد قسم واحد
        [two] وُجد قسمان
        [few] وُجدت { $count } أقسام
        [many] وُجد { $count } قسمًا
       *[other] وُجد { $count } قسم
    }
guide-in-english = الدليل بالإنجليزية.
guide-why-left-out = لماذا استُبعدت صفوف؟
guide-what-to-do = ما العمل
guide-get-file = كيف أحصل على الملف من…
guide-from-google = جهات اتصال Google
guide-from-outlook = Outlook
guide-from-icloud = iCloud أو Mac
guide-from-phone = هاتف
guide-from-spreadsheet = جدول بيانات
guide-about-duplicates = كيف يُعثر على المكررات
guide-about-backups = كيف تعمل النسخ الاحتياطية
guide-about-privacy = ما الذي يخزّنه Kith
guide-about-fields = المزيد عن الحقول
guide-first-steps = الخطوات الأولى

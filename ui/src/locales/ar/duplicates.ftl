# Duplicates and merging

duplicates = المكررات
duplicates-pairs = مكررات محتملة
duplicates-count =
    { $count ->
        [zero] لا أزواج محتملة
        [one] زوج محتمل واحد
        [two] زوجان محتملان
        [few] { $count } أزواج محتملة
        [many] { $count } زوجًا محتملًا
       *[other] { $count } زوج محتمل
    }
duplicates-kept =
    { $count ->
        [zero] أرجح { $kept } من الأزواج
        [one] أرجح { $kept } من زوج واحد
        [two] أرجح { $kept } من زوجين
        [few] أرجح { $kept } من { $count } أزواج
        [many] أرجح { $kept } من { $count } زوجًا
       *[other] أرجح { $kept } من { $count } زوج
    }
duplicates-place = الزوج { $place } من { $count }
duplicates-range = { $first }–{ $last } من { $count }
duplicates-earlier = أزواج سابقة
duplicates-later = أزواج لاحقة
duplicates-previous = الزوج السابق
duplicates-next = الزوج التالي
duplicates-reason-same-email-and-name = البريد والاسم نفسهما
duplicates-reason-same-name-near-phone = الاسم نفسه ورقم هاتف شبه مطابق
duplicates-reason-same-email = البريد نفسه
duplicates-reason-same-name = الاسم نفسه
duplicates-reason-near-name = اسم شبه مطابق
duplicates-searching = جارٍ البحث عن المكررات
duplicates-looking =
    { $count ->
        [zero] يقارن Kith الأسماء وعناوين البريد وأرقام الهاتف. يمكنك متابعة العمل في أثناء ذلك.
        [one] يقارن Kith اسم جهة اتصال واحدة وبريدها وهاتفها. يمكنك متابعة العمل في أثناء ذلك.
        [two] يقارن Kith الأسماء وعناوين البريد وأرقام الهاتف لجهتي اتصال. يمكنك متابعة العمل في أثناء ذلك.
        [few] يقارن Kith الأسماء وعناوين البريد وأرقام الهاتف لعدد { $count } جهات اتصال. يمكنك متابعة العمل في أثناء ذلك.
        [many] يقارن Kith الأسماء وعناوين البريد وأرقام الهاتف لعدد { $count } جهة اتصال. يمكنك متابعة العمل في أثناء ذلك.
       *[other] يقارن Kith الأسماء وعناوين البريد وأرقام الهاتف لعدد { $count } جهة اتصال. يمكنك متابعة العمل في أثناء ذلك.
    }
duplicates-idle-title = البحث عن المكررات
duplicates-idle-text = يبحث Kith عن جهات اتصال لها البريد نفسه، أو اسم شبه مطابق، أو الاسم نفسه ورقم هاتف شبه مطابق.
duplicates-find = البحث عن المكررات
duplicates-again = البحث من جديد
duplicates-failed = لم ينجح البحث
duplicates-none-title = لا مكررات
duplicates-none-text = لا توجد جهتا اتصال تبدوان لشخص واحد.
duplicates-merge = دمج
duplicates-deny = ليس مكررًا
duplicates-skip = تخطٍّ
duplicates-denied = سيتذكر Kith أنهما شخصان.
merged-done = دُمجا في { $name }.
merge-title =
    { $count ->
        [zero] دمج جهات الاتصال
        [one] دمج جهة اتصال واحدة
        [two] دمج جهتي اتصال
        [few] دمج { $count } جهات اتصال
        [many] دمج { $count } جهة اتصال
       *[other] دمج { $count } جهة اتصال
    }
merge-text = تصير جهة اتصال واحدة. اختر ما تحتفظ به حيث تختلف.
merge-do =
    { $count ->
        [zero] دمج
        [one] دمج
        [two] دمج جهتي الاتصال
        [few] دمج { $count } جهات اتصال
        [many] دمج { $count } جهة اتصال
       *[other] دمج { $count } جهة اتصال
    }
merge-take-all = أخذ كل شيء من هنا
merge-history = السجل
merge-groups-united = تُحفظ المجموعات كلها.
merge-messages =
    { $count ->
        [zero] لا رسائل ({ $parts })
        [one] رسالة واحدة في سجل واحد ({ $parts })
        [two] رسالتان في سجل واحد ({ $parts })
        [few] { $count } رسائل في سجل واحد ({ $parts })
        [many] { $count } رسالة في سجل واحد ({ $parts })
       *[other] { $count } رسالة في سجل واحد ({ $parts })
    }
merge-nothing-lost = تبقى أرقام الهاتف وعناوين البريد التي لا تختارها مقروءة في السجل. ويمكن التراجع عن الدمج.
bulk-merge = دمج…

# The native menus
# `&` stands before the letter that opens a menu.

menu-file = ملف
menu-edit = تحرير
menu-view = عرض
menu-contact = جهة الاتصال
menu-help = مساعدة
menu-window = النافذة
menu-cut = قص
menu-copy = نسخ
menu-paste = لصق
menu-services = الخدمات
menu-hide = إخفاء Kith
menu-hide-others = إخفاء البقية
menu-show-all = إظهار الكل
menu-quit = إنهاء Kith
menu-minimize = تصغير
menu-zoom = تكبير
menu-fullscreen = ملء الشاشة
menu-close = إغلاق

# The native menus
# `&` stands before the letter that opens a menu.

menu-file = 文件(&F)
menu-edit = 编辑(&E)
menu-view = 视图(&V)
menu-contact = 联系人(&C)
menu-help = 帮助(&H)
menu-window = 窗口
menu-cut = 剪切
menu-copy = 复制
menu-paste = 粘贴
menu-services = 服务
menu-hide = 隐藏 Kith
menu-hide-others = 隐藏其他
menu-show-all = 全部显示
menu-quit = 退出 Kith
menu-minimize = 最小化
menu-zoom = 缩放
menu-fullscreen = 全屏
menu-close = 关闭

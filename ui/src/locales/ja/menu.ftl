# The native menus
# `&` stands before the letter that opens a menu.

menu-file = ファイル(&F)
menu-edit = 編集(&E)
menu-view = 表示(&V)
menu-contact = 連絡先(&C)
menu-help = ヘルプ(&H)
menu-window = ウィンドウ
menu-cut = 切り取り
menu-copy = コピー
menu-paste = 貼り付け
menu-services = サービス
menu-hide = Kith を隠す
menu-hide-others = ほかを隠す
menu-show-all = すべてを表示
menu-quit = Kith を終了
menu-minimize = 最小化
menu-zoom = 拡大/縮小
menu-fullscreen = 全画面表示
menu-close = 閉じる

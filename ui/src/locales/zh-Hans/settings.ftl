# Settings

settings-pages = 设置页面
settings-general = 通用
settings-fields = 联系人字段
settings-subscription = 订阅
settings-imports = 导入记录
settings-backups = 备份
settings-privacy = 隐私和数据
settings-about = 关于
settings-system = 跟随系统
settings-language = 语言
settings-theme = 外观
settings-theme-light = 浅色
settings-theme-dark = 深色
settings-zoom = 缩放
settings-date-order = 文件中的日期
settings-date-order-help = 用于 03/04/2026 之类的日期，当文件看不出哪个是日、哪个是月时。
settings-date-order-ask = 每个文件都询问
settings-name-order = 姓名顺序
settings-name-order-help = 姓名按此顺序显示和排序。
settings-first-last = 名字 姓氏
settings-last-first = 姓氏 名字
settings-columns = 列表的列
settings-columns-text = 用列表顶部的按钮选择列；拖动标题可移动列，拖动其边缘可调整宽度。
settings-columns-open = 转到列表

fields-text = 除姓名、电话、电子邮件、群组和地址外的自定义字段。它们会出现在编辑器、列表、筛选条件、文件和模板中。
fields-none = 还没有自定义字段
fields-add = 添加字段
fields-add-title = 添加字段
fields-edit-title = 编辑“{ $name }”
fields-save = 保存
fields-required = 必填
fields-shown = 在列表中
fields-yearly = 每年
fields-inactive = 已停用
fields-move = 移动{ $name }
fields-move-help = 拖动以移动，或按 Alt+↑ 和 Alt+↓
fields-moved = { $name }现在是第 { $place } 个，共 { $count } 个。
fields-up = 上移{ $name }
fields-down = 下移{ $name }
fields-actions = { $name }的操作
fields-edit = 编辑…
fields-activate = 启用
fields-deactivate = 停用
fields-delete = 删除…
fields-delete-title = 删除字段“{ $name }”？
fields-delete-text =
    { $count ->
        [0] 没有联系人在其中有值。
       *[other] { $count } 个联系人在其中有值。
    }
fields-delete-instead = 如果改为停用，字段会隐藏，其中的值会保留。
fields-delete-do = 删除字段
fields-deleted = 已删除字段“{ $name }”。

plans-active = 当前套餐
plans-limit = { $limit } 个联系人
plans-unlimited = 没有上限
plans-full = { $plan }套餐已满，无法添加联系人。请选择更大的套餐，或提高其上限。
plans-over = 联系人多于{ $plan }套餐允许的数量。不会删除任何内容，但无法添加联系人。
plans-add = 添加套餐
plans-add-title = 添加套餐
plans-add-do = 添加套餐
plans-edit = 编辑{ $plan }
plans-edit-title = 编辑“{ $plan }”
plans-name = 名称
plans-name-empty = 请输入套餐名称。
plans-contacts-limit = 联系人上限
plans-limit-wrong = 请输入整数，例如 1000。
plans-remove = 移除{ $plan }
plans-remove-active = { $plan }正在使用：请选择另一个套餐后再移除
plans-remove-title = 移除套餐“{ $plan }”？
plans-remove-text = 这不会更改任何联系人。
plans-remove-do = 移除套餐
plans-trial-title = 试用期上限
plans-trial-text = Trial 套餐允许的联系人数。上限低于当前数量时，不会删除任何内容。
plans-trial-saved = 已保存试用上限。

imports-none-title = 还没有导入过
imports-none-text = 导入的文件及其各行的结果会列在此处。
imports-undone = 已撤消
imports-rows = 行

about-text = 注重隐私的联系人管理器
about-version = 版本
about-platform = 系统
about-store = 联系人文件
about-contacts = 联系人
about-private = 一切都保存在这台电脑上的此文件中。Kith 不会向任何地方发送任何内容。
about-copy = 复制诊断信息
about-copy-help = 求助时可附上的版本和设置。不含姓名或电话号码。
about-logs = 打开日志
about-licences = 许可证

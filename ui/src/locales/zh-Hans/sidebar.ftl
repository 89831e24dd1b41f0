# Sidebar

sidebar = 位置
sidebar-show = 显示位置
sidebar-section = { $name }部分
place-all = 所有联系人
place-starred = 星标
groups = 群组
group-add = 新建群组
group-actions = { $name }的操作
group-rename = 重命名…
group-delete = 删除群组…
group-new-title = 新建群组
group-rename-title = 重命名群组
group-name = 名称
group-name-bar = 群组名称不能含有“|”。
group-name-empty = 请输入群组名称。
group-create = 创建群组
group-rename-do = 重命名
group-delete-title = 删除群组“{ $name }”？
group-delete-text =
    { $count ->
        [0] 其中没有联系人。
       *[other] 其中的 { $count } 个联系人会留在 Kith 中，只是离开该群组。
    }
group-delete-do = 删除群组
group-deleted = 已删除群组“{ $name }”。
groups-none = 还没有群组
groups-not-found = 没有名称包含此内容的群组。
groups-find = 查找群组
groups-sort = 按名称排列群组
group-color = 颜色
group-color-none = 无颜色
group-color-red = 红色
group-color-orange = 橙色
group-color-yellow = 黄色
group-color-green = 绿色
group-color-teal = 青色
group-color-blue = 蓝色
group-color-purple = 紫色
group-color-gray = 灰色
smart-groups = 智能群组
smart-save = 保存为智能群组
smart-save-changes = 保存更改
smart-save-new = 保存为新的智能群组…
smart-discard = 放弃更改
smart-changes = 已更改的智能群组的更多操作
smart-save-title = 保存为智能群组
smart-save-do = 保存
smart-rename-title = 重命名智能群组
smart-help = 智能群组始终显示符合其搜索和筛选条件的联系人。
smart-changed = 已更改智能群组“{ $name }”。
smart-delete = 删除智能群组…
smart-delete-title = 删除智能群组“{ $name }”？
smart-delete-text = 将删除其搜索和筛选条件。所有联系人都会保留。
smart-delete-do = 删除智能群组
smart-deleted = 已删除智能群组“{ $name }”。
place-up = 上移
place-down = 下移
overview = 概览
settings = 设置
plan-used = { $count } 个联系人
plan-used-of = { $used }/{ $limit } 个联系人
plan-near = 即将满额
plan-full = 套餐已满
plan-label = { $plan }套餐

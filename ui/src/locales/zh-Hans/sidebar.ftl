# Sidebar

sidebar = 位置
sidebar-show = 显示位置
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
overview = 概览
settings = 设置
plan-used = { $count } 个联系人
plan-used-of = { $used }/{ $limit } 个联系人
plan-near = 即将满额
plan-full = 套餐已满
plan-label = { $plan }套餐

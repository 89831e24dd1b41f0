# Dialogs

delete-title =
    { $count ->
        [1] 删除此联系人？
       *[other] 删除 { $count } 个联系人？
    }
delete-title-name = 删除{ $name }？
delete-text =
    { $messages ->
        [0] { $count } 个联系人将被永久删除。
       *[other] { $count } 个联系人和 { $messages } 条消息将被永久删除。
    }
delete-undo =
    { $messages ->
        [0] 此操作可以撤消。
       *[other] 此操作可以撤消，但聊天历史不行：{ $messages } 条消息将被永久删除。
    }
delete-no-undo = 此操作无法撤消。
delete-backups = 较早的备份中仍有这些内容。
delete-for-good = 永久删除
delete-for-good-help = 不保留任何可供撤消的内容。否则会留在这台电脑上，直到再做 50 次更改，或在“隐私和数据”中清除这些步骤。
delete-do =
    { $count ->
        [1] 删除联系人
       *[other] 删除 { $count } 个联系人
    }
export-title = 导出联系人
export-scope = 要导出的联系人
export-scope-selected =
    { $count ->
        [1] 所选联系人
       *[other] 所选的 { $count } 个联系人
    }
export-scope-shown =
    { $count ->
        [1] 列表中显示的联系人
       *[other] 列表中显示的 { $count } 个联系人
    }
export-scope-all =
    { $count ->
        [1] 唯一的联系人
       *[other] 全部 { $count } 个联系人
    }
export-format = 格式
export-xlsx = Excel 工作簿 (.xlsx)
export-csv = CSV 文本 (.csv)
export-vcard = vCard，用于其他通讯录 (.vcf)
export-do = 导出…
group-title = 群组
group-help = 选择一个群组，将所选联系人添加到其中或从中移除。
group-find = 查找群组或输入新名称
group-add-to = 添加
group-take-out = 移除
group-add-to-name = 添加到{ $name }
group-take-out-name = 从{ $name }中移除
group-create-name = 新建“{ $name }”并添加
shortcuts-title = 键盘快捷键
shortcuts-app = 任意位置
shortcuts-list = 列表中
shortcuts-contact = 联系人中
palette-title = 命令面板
palette-placeholder = 搜索命令和联系人
palette-none = 没有匹配的命令或联系人。
palette-contacts = 联系人
drop-import = 放下文件即可导入
licences-title = 许可证
licences-own = Kith 是自由软件，可任选 MIT 或 Apache 2.0 许可证使用。
licences-others = 它包含其他作者的 { $count } 个软件包，采用以下许可证：
licences-failed = 无法加载列表。它也包含在 Kith 的源代码中。
bulk-edit-title = 编辑字段
bulk-edit-field = 字段
bulk-edit-choose = 选择字段
bulk-edit-way = 操作
bulk-edit-set = 设置值
bulk-edit-replace = 替换文字
bulk-edit-empty = 清空
bulk-edit-find = 查找
bulk-edit-find-help = 不区分大小写和重音。
bulk-edit-with = 替换为
bulk-edit-counting = 正在计数…
bulk-edit-changes =
    { $count ->
        [0] { $contacts ->
            [1] 该联系人不会更改。
           *[other] { $contacts } 个联系人都不会更改。
        }
       *[other] { $contacts ->
            [1] 将更改该联系人。
           *[other] 将更改 { $contacts } 个联系人中的 { $count } 个。
        }
    }
bulk-edit-overwrites = 其中 { $count } 个现有其他值，将被替换。
bulk-edit-unfit = { $count } 个联系人保持不变，因为结果不适合该字段。
bulk-edit-do =
    { $count ->
        [0] 更改联系人
       *[other] 更改 { $count } 个联系人
    }
undo-title = 撤消历史
undo-text = 选择一项更改：它及其后的所有更改都会撤消。
undo-none = 没有可撤消的操作。
undo-do = 撤消 { $count } 项更改
undo-step-edit = 编辑了“{ $name }”
undo-step-edit-many = 编辑了 { $count } 个联系人
undo-step-star = 为 { $count } 个联系人加了星标
undo-step-unstar = 取消了 { $count } 个联系人的星标
undo-step-group = 将 { $count } 个联系人添加到“{ $name }”
undo-step-ungroup = 从“{ $name }”中移除了 { $count } 个联系人
undo-step-merge = 将 { $count } 个联系人合并为“{ $name }”
undo-step-not-duplicate = 将两个联系人标记为两个人
undo-step-rename-group = 将群组重命名为“{ $name }”
undo-step-delete-group = 删除了群组“{ $name }”
undo-step-delete = 删除了 { $count } 个联系人
undo-step-delete-name = 删除了“{ $name }”
undo-step-delete-field = 删除了字段“{ $name }”
undo-step-add-smart-group = 添加了智能群组“{ $name }”
undo-step-change-smart-group = 更改了智能群组“{ $name }”
undo-step-delete-smart-group = 删除了智能群组“{ $name }”
undo-step-unknown = 其他更改

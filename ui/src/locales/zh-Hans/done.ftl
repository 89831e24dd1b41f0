# What was done

starred-done = 已为 { $count } 个联系人加星标。
unstarred-done = 已取消 { $count } 个联系人的星标。
grouped-done =
    { $count ->
        [0] 这些联系人已在“{ $group }”中。
       *[other] 已将 { $count } 个联系人添加到“{ $group }”。
    }
ungrouped-done =
    { $count ->
        [0] 这些联系人都不在“{ $group }”中。
       *[other] 已从“{ $group }”中移除 { $count } 个联系人。
    }
deleted-done =
    { $messages ->
        [0] 已删除 { $count } 个联系人。
       *[other] 已删除 { $count } 个联系人及其历史记录。
    }
exported-done = 已将 { $count } 个联系人保存到“{ $file }”。
template-done = 模板已保存为“{ $file }”。
work-star = 正在加星标…
work-unstar = 正在取消星标…
work-group = 正在添加到群组…
work-ungroup = 正在从群组中移除…
work-delete = 正在删除联系人…
work-undo = 正在撤消…
work-redo = 正在重做…
work-saving = 正在保存…
edited-done =
    { $count ->
        [0] 没有需要更改的联系人。
       *[other] 已更改 { $count } 个联系人的“{ $field }”。
    }
work-edit = 正在更改联系人…

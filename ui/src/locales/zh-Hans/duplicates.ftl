# Duplicates and merging

duplicates = 重复项
duplicates-pairs = 可能的重复项
duplicates-count = { $count } 对可能的重复项
duplicates-kept = 共 { $count } 对，显示可能性最大的 { $kept } 对
duplicates-place = 第 { $place } 对，共 { $count } 对
duplicates-range = { $first }–{ $last }，共 { $count } 对
duplicates-earlier = 前面的各对
duplicates-later = 后面的各对
duplicates-previous = 上一对
duplicates-next = 下一对
duplicates-reason-same-email-and-name = 电子邮件和姓名相同
duplicates-reason-same-name-near-phone = 姓名相同，电话几乎相同
duplicates-reason-same-email = 电子邮件相同
duplicates-reason-same-name = 姓名相同
duplicates-reason-near-name = 姓名几乎相同
duplicates-searching = 正在查找重复项
duplicates-looking = Kith 正在比较 { $count } 个联系人的姓名、电子邮件和电话。其间可以继续工作。
duplicates-idle-title = 查找重复项
duplicates-idle-text = Kith 会查找电子邮件相同、姓名几乎相同，或姓名相同且电话几乎相同的联系人。
duplicates-find = 查找重复项
duplicates-again = 重新查找
duplicates-failed = 查找失败
duplicates-none-title = 没有重复项
duplicates-none-text = 没有看起来是同一个人的联系人。
duplicates-merge = 合并
duplicates-deny = 不是重复项
duplicates-skip = 跳过
duplicates-denied = Kith 会记住这是两个人。
merged-done = 已合并为{ $name }。
merge-title = 合并 { $count } 个联系人
merge-text = 合并后成为一个联系人。不同之处请选择要保留的值。
merge-do =
    { $count ->
        [1] 合并
       *[other] 合并 { $count } 个联系人
    }
merge-take-all = 全部使用这些值
merge-history = 历史记录
merge-groups-united = 所有群组都会保留。
merge-messages = { $count } 条消息合为一份历史记录（{ $parts }）
merge-nothing-lost = 未选择的电话号码和电子邮件地址会记入历史记录。合并可以撤消。
bulk-merge = 合并…

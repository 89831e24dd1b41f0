# Filters

filters = 筛选条件
filters-clear = 全部清除
filter-and = 且
filter-add = 添加筛选条件
filter-edit = 更改筛选条件
filter-remove = 移除筛选条件“{ $filter }”
filter-apply = 应用筛选条件
filter-change = 更改筛选条件
filter-field = 字段
filter-operator = 比较方式
filter-values = 值
filter-value-label = 值
filter-value-or = 或值 { $number }
filter-value-missing = 请输入或选择一个值。
filter-or = 或另一个值
filter-from = 从
filter-to = 到
filter-days = 从今天起的天数
filter-find-choice = 查找
filter-no-choice = 没有找到
filter-not-note = 包括没有值的联系人。
filter-phone-country = 电话所属国家/地区
filter-messages = 消息数
filter-created-at = 添加日期
filter-updated-at = 更改日期
filter-imported-from = 导入的文件

# Comparisons, as they are offered after the name of a field

filter-op-is = 是
filter-op-is-not = 不是
filter-op-contains = 包含
filter-op-starts-with = 开头是
filter-op-empty = 为空
filter-op-not-empty = 不为空
filter-op-less = 小于
filter-op-at-most = 不大于
filter-op-greater = 大于
filter-op-at-least = 不小于
filter-op-between = 介于
filter-op-before = 早于
filter-op-until = 不晚于
filter-op-after = 晚于
filter-op-since = 不早于
filter-op-upcoming = 再次到来不超过
filter-op-has-any = 包含任一
filter-op-has-all = 包含全部
filter-op-has-none = 不包含任何
filter-op-in-any = 任一
filter-op-in-all = 全部
filter-op-in-none = 不在
filter-op-in-group = 任何群组
filter-op-in-no-group = 没有群组
filter-op-from = 是
filter-op-not-from = 不是
filter-op-from-some = 已知
filter-op-from-none = 未知
filter-op-some-messages = 有消息
filter-op-no-messages = 没有消息
filter-op-starred = 是
filter-op-not-starred = 否

# Filters as sentences

filter-added = 添加于{ $month }
filter-says-is = { $field }是{ $values }
filter-says-is-not = { $field }不是{ $values }
filter-says-contains = { $field }包含{ $values }
filter-says-starts-with = { $field }以{ $values }开头
filter-says-empty = { $field }为空
filter-says-not-empty = { $field }不为空
filter-says-less = { $field }小于 { $from }
filter-says-at-most = { $field }不大于 { $from }
filter-says-greater = { $field }大于 { $from }
filter-says-at-least = { $field }不小于 { $from }
filter-says-between = { $field }介于 { $from } 和 { $to } 之间
filter-says-before = { $field }早于 { $from }
filter-says-until = { $field }不晚于 { $from }
filter-says-after = { $field }晚于 { $from }
filter-says-since = { $field }不早于 { $from }
filter-says-upcoming =
    { $days ->
        [0] { $field }是今天
        [1] { $field }是今天或明天
       *[other] { $field }在 { $days } 天内
    }
filter-says-has-any = { $field }包含{ $values }
filter-says-has-all = { $field }包含{ $values }
filter-says-has-none = { $field }不包含{ $values }
filter-says-in-any = 在{ $values }中
filter-says-in-all = 在{ $values }中
filter-says-in-none = 不在{ $values }中
filter-says-in-group = 在群组中
filter-says-in-no-group = 不在任何群组中
filter-says-from = 电话来自{ $values }
filter-says-not-from = 电话不来自{ $values }
filter-says-from-some = 电话所属国家/地区已知
filter-says-from-none = 电话所属国家/地区未知
filter-says-some-messages = 有消息
filter-says-no-messages = 没有消息
filter-says-imported = 从{ $values }导入
filter-says-not-imported = 不是从{ $values }导入
filter-says-imported-some = 是导入的
filter-says-imported-none = 不是导入的
filter-says-starred = 星标
filter-says-not-starred = 无星标

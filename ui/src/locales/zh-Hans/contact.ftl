# Contact

detail = 联系人
detail-none = 选择一个联系人，即可在此查看。
detail-close = 返回列表
contact-new-title = 新建联系人
contact-edit-title = 编辑联系人
contact-edit = 编辑
contact-star = 加星标
contact-unstar = 取消星标
contact-actions = 此联系人的操作
contact-delete = 删除…
contact-save = 保存
contact-save-new = 添加联系人
contact-added = 已添加联系人。
contact-saved = 已保存更改。
contact-added-on = 添加于 { $date }
contact-changed-on = 更改于 { $date }
copy = 复制{ $what }
copied = 已复制。
copy-failed = 无法复制。请选中文字并手动复制。
draft-restored = 这些是之前未保存的更改。
draft-taken = 期间已更改并采用：{ $fields }。
draft-conflicts =
    { $count ->
        [1] 有一个值在别处也更改了。请选择保留哪一个。
       *[other] 有 { $count } 个值在别处也更改了。请选择保留哪些。
    }
draft-decide-first = 请先选择保留哪些值。
draft-mine = 自己的值
draft-stored = 已保存的值
draft-no-value = 空
draft-keep-mine = 保留自己的值
draft-keep-mine-of = 保留自己的值：{ $field }
draft-use-stored = 使用已保存的值
draft-use-stored-of = 使用已保存的值：{ $field }
draft-discard = 放弃
draft-kept = 对{ $name }的更改尚未保存，已留作草稿。
draft-kept-new = 新联系人尚未保存，已留作草稿。
draft-resume = 继续
draft-discarded = 已放弃更改。
draft-bring-back = 还原
section-name = 姓名
section-reach = 电话和电子邮件
section-address = 地址
section-more = 更多
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = 请以 + 和国家代码开头，例如 +34 612 34 56 78。
phone-taken = { $name }已使用此号码。
phone-taken-open = 打开{ $name }
groups-add = 添加到群组
groups-add-new = 新建群组“{ $name }”
groups-remove = 从{ $name }中移除
groups-placeholder = 输入群组名称
value-none = 无
value-yes = 是
value-no = 否
value-choose = 请选择…

field-first-name = 名字
field-last-name = 姓氏
field-phone = 电话
field-email = 电子邮件
field-groups = 群组
field-street = 街道
field-city = 城市
field-state = 省/州
field-zip = 邮政编码
field-country = 国家/地区
field-starred = 星标
field-created-at = 添加时间
field-updated-at = 更改时间
open-phone = 呼叫
open-email = 写电子邮件
open-url = 在浏览器中打开
field-messages = 消息

# Days that come back every year

yearly-wait =
    { $days ->
        [0] 今天
        [1] 明天
       *[other] { $days } 天后
    }
yearly-turns = { $when }满 { $years } 岁
yearly-years = { $when }满 { $years } 年
yearly-age = { $years } 岁，{ $coming }
value-yearly-example = 1990-05-14 或 --05-14

# Acting on a contact

card-copied = 已将{ $name }复制为 vCard。
chat-open = 打开聊天
chat-open-of = 打开聊天：{ $what }
chat-allow-title = 在 { $service } 中打开聊天？
chat-allow-text = 系统会打开 { $service } 或其网页，并将此电话号码交给它。Kith 自身不发送任何内容。
chat-allow-later = Kith 只询问这一次，适用于所有服务。可在“设置 › 隐私和数据”中关闭。
chat-allow-do = 打开 { $service }
code-title = { $name }的二维码
code-label = { $name }的二维码
code-text = 用手机摄像头对准它，即可在手机上添加此联系人。
code-left-out = 二维码中未包含：{ $fields }。
print-about = { $count } 个联系人，{ $date }
print-first = { $total } 个联系人中的前 { $shown } 个，{ $date }
print-only-first = 只打印前 { $count } 个联系人。要全部打印，请导出列表。
print-date = { $date }

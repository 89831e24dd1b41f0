# Kith，简体中文。按钮用动词；每条消息说明发生了什么、在哪里、怎么办。不用“您”。

close = 关闭
cancel = 取消
undo = 撤消
redo = 重做
undone = 已撤消。
undone-over-limit = { $count } 个联系人未能恢复：套餐没有空位。请腾出空位，然后重做再撤消。
undone-phone-taken = { $count } 个联系人未能恢复：现在有其他联系人使用其号码。
redone-kept = { $count } 个联系人未再次删除：现在已有历史记录。
toasts = 消息
field-required = 必填
show-in-folder = 在文件夹中显示
try-again = 重试
look-again = 重新读取文件
loading = 正在加载…

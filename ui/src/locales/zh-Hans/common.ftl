# Kith，简体中文。按钮用动词；每条消息说明发生了什么、在哪里、怎么办。不用“您”。

close = 关闭
cancel = 取消
undo = 撤消
redo = 重做
undone = 已撤消。
toasts = 消息
field-required = 必填
show-in-folder = 在文件夹中显示
try-again = 重试
look-again = 重新读取文件
loading = 正在加载…

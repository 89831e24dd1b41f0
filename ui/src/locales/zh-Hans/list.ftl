# List

list = 联系人
list-count = { $count } 个联系人
list-found =
    { $count ->
        [0] 没有找到
       *[other] 找到 { $count } 个联系人
    }
list-selected = 已选择 { $count } 个
list-place = 第 { $row } 个，共 { $total } 个
list-columns = 选择列
list-columns-reset = 恢复默认列
list-select-all = 全选
list-select = 选择{ $name }
list-star = 为{ $name }加星标
list-unstar = 取消{ $name }的星标
list-failed-title = 无法显示联系人
column-name = 姓名
column-resize = { $column }的宽度
search = 搜索联系人
search-clear = 清除搜索
new = 新建
import = 导入
more-actions = 更多操作
bulk-star = 星标
bulk-group = 群组
bulk-group-long = 添加到群组或从群组中移除
bulk-group-menu = 群组…
bulk-edit = 编辑字段
bulk-edit-menu = 编辑字段…
bulk-export = 导出
bulk-delete = 删除
bulk-clear = 清除选择

empty-title = 所有联系人，尽在一处
empty-text = 可逐个添加，也可导入任意大小的电子表格。一切都保存在这台电脑上。
empty-add = 添加联系人
empty-import = 导入文件
empty-template = 下载模板
empty-template-hint = 模板是列已设好的电子表格，可直接填写。
empty-found-title = 没有匹配的联系人
empty-found-text = 请检查拼写，或搜索所有联系人。
empty-found-clear = 显示所有联系人
empty-group-title = “{ $name }”中还没有人
empty-group-text = 将联系人拖到边栏中的群组上，或在此新建联系人。
empty-starred-title = 没有星标联系人
empty-starred-text = 为最常查找的人加星标：在列表中的联系人上按 S。

# Sample people

empty-samples = 用示例人物试用
empty-samples-hint = 添加二十多个带有群组和生日的虚构人物。点按一下即可移除。
sample-heading = 示例人物
sample-banner = 这里有 { $count } 个虚构人物可供试用。
sample-remove = 移除示例人物
sample-added = 已添加 { $count } 个示例人物。
sample-removed = 已移除 { $count } 个示例人物。
sample-family = 家人
sample-friends = 朋友
sample-work = 工作
sample-company = 公司
sample-birthday = 生日

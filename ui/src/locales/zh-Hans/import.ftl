# Import wizard

import-title = 导入联系人
import-close = 关闭
import-background = 在后台继续
import-steps = 导入步骤
import-step-choose = 选择文件
import-step-read = 检查
import-step-match = 匹配列
import-step-preview = 预览
import-step-import = 导入
import-step-done = 完成
import-step-past = （已完成）
import-back = 上一步
import-next = 下一步
import-do = 导入
import-change-reading = 更改读取方式
import-busy = “{ $file }”仍在导入。请在导入完成后再选择其他文件。
import-leave-title = 离开此次导入？
import-leave-text = 尚未保存任何内容。此处的选择将会丢失；文件保持不变。
import-leave-stay = 继续导入
import-leave-do = 离开
import-swap-title = 改为导入“{ $file }”？
import-swap-text = “{ $file }”正导入到一半，其内容尚未保存。
import-swap-keep = 继续导入
import-swap-do = 切换文件

import-choose-title = 选择文件
import-opening = 正在打开“{ $file }”…
import-drop = 将电子表格拖放到此处
import-pick = 选择文件…
import-paste = 从剪贴板粘贴
import-paste-keys = 在电子表格中复制单元格，然后在此按 { $keys }。
import-kinds = 电子表格 (.xlsx, .xlsm, .xlsb, .xls, .ods)、文本 (.csv, .tsv, .txt) 或名片 (.vcf, .ldif)，大小不限
import-promise = 按下“导入”之前不会保存任何内容。
import-template-title = 从模板开始
import-template-text = 列已设好的电子表格，也包括自定义字段。
import-template-xlsx = 下载模板 (Excel)
import-template-csv = 下载模板 (CSV)
import-recent = 最近的文件

import-read-title = 检查文件的读取结果
import-read-text = 标题是否已识别？姓名和文字是否正确？如果不正确，请在此更改设置。
import-read-cards = 姓名和文字是否正确？如果不正确，请选择另一种编码。名片的每个属性是一列。
import-sheet = 工作表
import-header-row = 标题行
import-header-none = 没有标题行
import-header-row-n = 第 { $row } 行
import-encoding = 编码
import-separator = 分隔符
import-sample-label = 文件的前几行
import-sample-row = 行
import-sample-none = 标题下方没有行。
import-sample-count =
    { $count ->
        [0] 没有可显示的行。
        [1] 唯一的一行
       *[other] 前 { $count } 行
    }
import-blocked-read = 请选择如何读取文件。
separator-comma = 逗号 ( , )
separator-semicolon = 分号 ( ; )
separator-tab = 制表符
separator-bar = 竖线 ( | )
encoding-utf-8 = Unicode (UTF-8)
encoding-utf-16le = Unicode (UTF-16 LE)
encoding-utf-16be = Unicode (UTF-16 BE)
encoding-windows-1252 = 西欧 (Windows-1252)
encoding-windows-1250 = 中欧 (Windows-1250)
encoding-windows-1251 = 西里尔文 (Windows-1251)
encoding-windows-1253 = 希腊文 (Windows-1253)
encoding-windows-1254 = 土耳其文 (Windows-1254)
encoding-windows-1255 = 希伯来文 (Windows-1255)
encoding-windows-1256 = 阿拉伯文 (Windows-1256)
encoding-windows-1257 = 波罗的海语言 (Windows-1257)
encoding-windows-1258 = 越南文 (Windows-1258)
encoding-windows-874 = 泰文 (Windows-874)
encoding-iso-8859-2 = 中欧 (ISO 8859-2)
encoding-koi8-r = 西里尔文 (KOI8-R)
encoding-ibm866 = 西里尔文 (DOS 866)
encoding-ibm850 = 西欧 (DOS 850)
encoding-ibm437 = 美国英语 (DOS 437)
encoding-ibm852 = 中欧 (DOS 852)
encoding-ibm855 = 西里尔文 (DOS 855)
encoding-ibm737 = 希腊文 (DOS 737)
encoding-ibm869 = 希腊文 (DOS 869)
encoding-ibm857 = 土耳其文 (DOS 857)
encoding-ibm862 = 希伯来文 (DOS 862)
encoding-ibm775 = 波罗的海语言 (DOS 775)
encoding-ibm860 = 葡萄牙文 (DOS 860)
encoding-ibm861 = 冰岛文 (DOS 861)
encoding-ibm863 = 加拿大法语 (DOS 863)
encoding-ibm865 = 北欧语言 (DOS 865)
encoding-macintosh = 西欧 (Mac)
encoding-x-mac-ce = 中欧 (Mac)
encoding-shift_jis = 日文 (Shift-JIS)
encoding-euc-jp = 日文 (EUC-JP)
encoding-iso-2022-jp = 日文 (ISO-2022-JP)
encoding-gb18030 = 中文 (GB18030)
encoding-big5 = 繁体中文 (Big5)
encoding-euc-kr = 韩文 (EUC-KR)

import-match-title = 匹配列
import-match-count =
    { $all ->
        [1] 唯一的一列：{ $count ->
            [0] 尚不会导入。
           *[other] 将会导入。
        }
       *[other] { $all } 列中将导入 { $count } 列，其余略去。
    }
import-columns = 文件的列
import-columns-empty = { $count } 个空列
import-columns-empty-start = { $count } 列在前 { $rows } 行中为空
import-column-in-file = 文件中的列
import-column-field = 对应字段
import-column-n = 第 { $number } 列
import-column-empty = 空
import-column-empty-start = 前 { $rows } 行为空
import-field-of = “{ $column }”的字段
import-field-create = 创建字段…
import-field-new = 新建：{ $field }（{ $type }）
import-keep-all = 保留所有列
import-keep-all-help = 为每个有值但没有匹配字段的列创建新字段。撤消导入会再次移除这些字段。
import-looking = 正在查看整个文件…
import-fields-standard = 标准字段
import-fields-own = 自定义字段
import-full-name = 全名（拆分）
import-phone-country = 电话所属国家/地区
import-not-imported = 不导入
import-freed = 现已略去，因为全名中已包含：{ $columns }。
import-shared = { $columns }为空时使用。
import-badge-exact = 完全匹配
import-badge-guessed = 推测
import-badge-chosen = 已选
import-badge-new = 新建
import-badge-none = 不导入
import-missing = 没有对应列的必填字段：{ $fields }。请为每个字段选择一列。
import-blocked-missing = 尚待匹配：{ $fields }
import-blocked-dates = 请选择日期的写法。
import-create-title = 为“{ $column }”创建字段
import-dates-title = 日期是怎样写的？
import-dates-title-of = “{ $column }”中的日期是怎样写的？
import-dates-text = { $columns }中的日期有两种读法：{ $example }
date-order-dmy = 日在前 (31/12/2026)
date-order-mdy = 月在前 (12/31/2026)
date-order-ymd = 年在前 (2026-12-31)
import-phones-title = 没有国家代码的电话
import-phones-refuse = 略去这些行
import-phones-international = 视为省略 + 的国际号码
import-phones-international-help = 本地号码也可能是别人的国际号码。请检查预览。
import-phones-country = 视为同一国家/地区的号码
import-phones-other = 视为其他国家/地区的号码
import-phones-in = 视为{ $country }的号码
import-phones-address = 视为各行地址所在国家/地区的号码
import-phones-which = 国家/地区
import-phones-valid =
    { $count ->
        [0] 均无效
       *[other] { $count } 个有效
    }
import-phones-bare = 文件中有 { $count } 个号码没有国家代码。

import-preview-title = 预览
import-previewing = 正在检查每一行
import-previewing-rows =
    { $count ->
        [0] 正在检查每一行…
       *[other] 已检查 { $count } 行
    }
import-preview-said = 预览就绪：{ $created } 个新联系人，{ $invalid } 行无法导入。
import-preview-created = 新建
import-preview-updated = 将更新
import-preview-duplicates = 已存在
import-preview-invalid = 无法导入
import-preview-over-limit = 超出套餐上限
import-preview-blank = 空白
import-preview-cancelled = 已取消
import-summary-created = 已新建
import-summary-updated = 已更新
import-summary-duplicates = 重复，已跳过
import-summary-invalid = 未导入
import-summary-over-limit = 超出套餐上限
import-summary-blank = 空白
import-summary-cancelled = 已取消
import-rows-total = 行（整个文件）
import-rows-read = 行已读取
import-blocked-empty = 按照这些设置，此文件没有可导入的行。
import-blocked-full = 套餐已满：此文件没有放得下的行。
import-duplicates-title = 已存在的联系人
import-duplicates-skip = 跳过
import-duplicates-update = 更新
import-duplicates-update-help = 文件中的值会替换已保存的值。
import-duplicates-fill = 填充空白字段
import-duplicates-fill-help = 已保存的值保持不变。
import-groups = 将所有联系人添加到群组
import-groups-help = 不影响文件中已有的群组。
import-fields-new = 将创建的字段：{ $fields }。
import-fields-made = 已创建的字段：{ $fields }。
import-groups-new = 将创建的群组：{ $groups }。
import-groups-made = 已创建的群组：{ $groups }。
import-ignored = 不会导入的列：{ $columns }。
import-ignored-done = { $count } 列未导入
import-plan-after = 目前已用 { $used }/{ $limit }，导入后为 { $after }
import-plan-unlimited = 没有上限；导入后有 { $after } 个联系人
import-plan-over = 有 { $count } 行放不下，它们是文件的最后几行。
import-plan-change = 更改套餐
import-problems = 不会导入的行
import-problems-done = 未导入的行
import-several =
    { $count ->
        [1] 已选择一个文件。
       *[other] 已选择 { $count } 个文件，每个文件单独导入。
    }
import-together = 全部一起导入
import-files-name = { $file }和另外 { $count } 个文件
import-group-separator = 单元格中群组的分隔符
import-separator-none = 仅 |
import-separator-line = 换行符
import-values-left = “{ $column }”中有 { $count } 个值略去，因为联系人已有更好的值：{ $values }。
import-warnings = 已导入，但请检查
import-problem-line = 行
import-problem-columns = { $count } 列
import-problem-elsewhere = 无列
import-problem-value = 值
import-problem-reason = 原因
import-problem-empty = 空
import-problem-more = 另有 { $count } 行
import-stored-title = 前几行保存后的样子
import-failed-save = 保存失败的行…
import-failed-help = 将失败的行连同原因保存为电子表格。更正后再导入该文件。
import-failed-saved = 已将 { $count } 行保存到“{ $file }”。

fix-do = 更正这些行…
fix-title = 更正行
fix-text = 此处的更改仅用于此次导入；文件保持不变。
fix-show = 显示
fix-all-causes = 所有问题
fix-cause = { $cause }（{ $count }）
fix-only-problems = 仅问题
fix-discard = 放弃所有更改
fix-done = 完成
fix-remaining =
    { $count ->
        [0] 已没有存在问题的行。
       *[other] 仍有 { $count } 行存在问题。
    }
fix-everywhere = 将所有“{ $old }”改为“{ $value }”
fix-import = 导入
fix-import-row = 导入第 { $line } 行
fix-cell = { $column }，第 { $line } 行
fix-fine = 已没有问题
fix-left-out = 已略去
fix-keys = 方向键移动；{ $edit } 或 F2 编辑；{ $apply } 将值用于所有相同的单元格；{ $out } 略去一行；{ $leave } 返回。
fix-note =
    { $count ->
        [0] 将使用对各行的更改。
       *[other] 将使用对各行的更改；略去 { $count } 行。
    }

import-run-title = 正在导入“{ $file }”
import-run-progress = 导入
import-run-rows =
    { $total ->
        [0] 行
       *[other] / { $total } 行
    }
import-rate = 每秒 { $rate } 行
import-left-moment = 还剩几秒
import-left-seconds = 大约还剩 { $count } 秒
import-left-minutes = 大约还剩 { $count } 分钟
import-finishing = 正在保存…
import-cancelling = 正在取消…
import-run-text = 其间可以继续工作。如果取消，联系人会保持原样。
import-pill-running = 正在导入
import-pill-finishing = 正在保存…
import-pill-cancelling = 正在取消…
import-pill-waiting = 导入未完成
import-pill-continue = 继续

import-done-title =
    { $count ->
        [0] 没有导入联系人
       *[other] 已导入 { $count } 个联系人
    }
import-cancelled-title = 导入已取消
import-failed-title = 导入失败
import-unchanged = 没有保存任何内容：联系人保持原样。
import-show = 显示导入的联系人
import-show-of = 显示导入的联系人：“{ $file }”
import-another = 导入另一个文件
import-next-file = 下一个文件：“{ $file }”
import-undo = 撤消导入
import-undo-of = 撤消“{ $file }”的导入
import-undo-title = 撤消此次导入？
import-undo-text = 从“{ $file }”导入的联系人会移除，被它更改的联系人会恢复之前的值。此后更改过的联系人会保留。为此次导入创建的群组和字段，如果为空也会移除。
import-undo-do = 撤消导入
import-undo-work = 正在撤消导入…
import-undone =
    { $restored ->
        [0] 已撤消“{ $file }”的导入：移除了 { $count } 个联系人。
       *[other] 已撤消“{ $file }”的导入：移除 { $count } 个，恢复 { $restored } 个。
    }
import-kept-title = 保留了 { $count } 个联系人
import-kept-text = 这些联系人在导入后经过编辑、加星标、加入群组，或有新的历史记录：
import-back-to-preview = 返回预览
import-show-summary = 显示摘要

# Causes of problems, as headings of a group of rows

cause-first_name_missing = 没有名字
cause-phone_missing = 没有电话号码
cause-phone_missing_country_code = 电话没有国家代码
cause-phone_invalid = 电话号码无效
cause-phone_has_letters = 电话号码中有字母
cause-phone_digits_lost = 电话被电子表格舍入
cause-value_invalid = 值不适合该字段
cause-duplicate_in_file = 文件前面已有相同的电话号码
cause-duplicate_of_contact = 已有使用此电话号码的联系人
cause-over_limit = 超出套餐上限
cause-record_malformed = 无法读取该行
cause-phone_extension_dropped = 已略去分机号
cause-email_malformed = 电子邮件地址看起来有误
cause-value_shortened = 值已截短
cause-value_not_taken = 值已略去
cause-matched_by_other_phone = 通过另一个电话找到
cause-cells_beyond_header = 单元格多于标题
cause-text_replaced = 无法读取的字符已替换
warning-cells_beyond_header = 该行的单元格多于标题；多余的单元格会略去。
warning-text_replaced = 有些字符无法用此编码读取，已被替换。请在第 2 步检查编码。
warning-encoding_guessed = 文件没有说明使用的编码。请在下表中检查文字是否正确。
warning-bytes_replaced = 文件中有些字节不符合此编码，各显示为 �。如果其他文字也有误，请选择另一种编码。
warning-header_missing = 文件似乎没有标题行：第一行会作为联系人读取。
warning-header_guessed = 标题行是推测的。如果有误，请选择另一行。
warning-header_repeated = 有多列的标题是“{ $header }”。请在第 3 步检查每一列对应的字段。
warning-rows_above_header =
    { $count ->
        [1] 标题上方有一行未读取：“{ $first }”。
       *[other] 标题上方有 { $count } 行未读取；第一行是“{ $first }”。
    }
warning-hidden_sheet = 工作表“{ $sheet }”已隐藏。因为可见的工作表都没有数据，所以读取它。
warning-other_sheets = 仅读取工作表“{ $read }”。未读取：{ $sheets }。
warning-group_cards = { $count } 张名片是群组，不是联系人，按空白计算；其成员若在此文件中，会加入群组。
warning-file_cut = 文件在最后一条记录中间结束，可能是下载或复制中断所致。该记录不会导入，可能还缺少其他记录。请重新下载或复制文件。
warning-column_does_not_fit = “{ $column }”不会导入：“{ $value }”这样的值不适合对应的字段。要导入该列，请选择另一个字段。
warning-date_order_needed = “{ $column }”中的日期可以理解为日在前或月在前。请在匹配列的步骤中选择。
warning-group_separator = “{ $column }”中的大多数单元格都含有“{ $separator }”。除非将其选为分隔符，否则会保留为群组名称的一部分。

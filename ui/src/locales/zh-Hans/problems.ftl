# Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = 请输入名字。每个联系人都需要。
problem-phone_missing = 请输入电话号码。每个联系人都需要。
problem-phone_missing_country_code = 缺少国家代码。请以 + 和代码开头，例如 +34 或 +1。
problem-phone_invalid = 此号码在任何国家/地区都无效。请检查国家代码和位数。
problem-phone_has_letters = 此号码含有字母。请只输入数字。
problem-phone_digits_lost = 电子表格舍入了此号码，丢失了部分数字。请将该列设为文本格式，然后重新输入号码。
problem-value_invalid =
    { $reason ->
        [required] “{ $column }”必填，但为空。
        [not_a_number] “{ $value }”不是数字。
        [number_ambiguous] “{ $value }”可以理解为千位或小数。请去掉逗号，或使用小数点。
        [too_many_digits] “{ $value }”的位数超出数字字段的范围。请改用文本字段。
        [not_a_date] “{ $value }”不是日期。请写成 2026-11-22 的形式。
        [no_such_day] “{ $value }”不是存在的日期。
        [date_has_time] “{ $value }”除日期外还含有时间。请只写日期。
        [date_order_needed] “{ $value }”看不出哪个是日、哪个是月。请选择日期顺序。
        [not_a_time] “{ $value }”不是时间。请写成 09:30 的形式。
        [not_a_checkbox] “{ $value }”既不是“是”也不是“否”。
        [not_in_list] “{ $value }”不是“{ $column }”的选项。
        [not_an_email] “{ $value }”不是电子邮件地址。
        [not_a_url] “{ $value }”不是网址。请写成 https://example.com 的形式。
        [phone_missing_country_code] “{ $value }”没有国家代码。请写成 +34 612 34 56 78 的形式。
        [phone_invalid] “{ $value }”不是有效的电话号码。请检查国家代码和数字。
        [phone_has_letters] “{ $value }”含有字母。电话号码请只用数字。
        [phone_digits_lost] 电子表格舍入了“{ $value }”。请将所有数字写成文本。
        [too_long] 此文本超过 32,767 个字符。请缩短。
        [wrong_type] “{ $value }”是列表，但“{ $column }”只能有一个值。
       *[other] “{ $value }”不适合“{ $column }”。请检查该字段要求的格式。
    }
problem-duplicate_in_file = 文件前面第 { $first_line } 行已有相同的电话号码。
problem-duplicate_of_contact = { $contact_name }已使用此电话号码。
problem-over_limit = 将超出{ $plan }套餐的上限：{ $limit } 个联系人。
problem-record_malformed =
    { $defect ->
        [cut_off] 文件在此记录中间结束，最后一个值可能不完整。请重新复制文件。
        [too_long] 此记录太长，不可能是联系人。请查找缺少的换行符。
        [too_many_cells] 此记录的单元格多于工作表可有的列数。
       *[other] 此行无法作为记录读取。请查找未闭合的引号。
    }
warning-phone_extension_dropped = 分机号 { $text } 不属于号码，已略去。
warning-email_malformed = 这看起来不像电子邮件地址，按原样保留。
warning-value_shortened = 值太长，已截短。
warning-value_not_taken = “{ $column }”中的“{ $value }”已略去，因为联系人只能有一个。
warning-matched_by_other_phone = 该联系人是通过电话 { $text } 找到的。“{ $value }”已略去，因为联系人只能有一个电话。

# Causes of problems, as headings of a group of rows

cause-first_name_missing = 名がありません
cause-phone_missing = 電話番号がありません
cause-phone_missing_country_code = 国番号のない電話番号
cause-phone_invalid = 無効な電話番号
cause-phone_has_letters = 電話番号に文字があります
cause-phone_digits_lost = 表計算ソフトで丸められた電話番号
cause-value_invalid = 値がフィールドに合いません
cause-duplicate_in_file = ファイル内で前に出た電話番号
cause-duplicate_of_contact = この電話番号の連絡先が既にあります
cause-over_limit = プランの上限を超えています
cause-record_malformed = 行を読み取れません
cause-phone_extension_dropped = 内線番号を除外
cause-email_malformed = 正しくない可能性のあるメールアドレス
cause-value_shortened = 値を短縮
cause-value_not_taken = 値を除外
cause-matched_by_other_phone = 別の電話番号で一致
cause-cells_beyond_header = 見出しより多いセル
cause-text_replaced = 読み取れない文字を置換
warning-cells_beyond_header = 行のセルが見出しより多くあります。余分なセルは除外されます。
warning-text_replaced = このエンコードで読み取れない文字が置き換えられました。手順 2 でエンコードを確認してください。
warning-encoding_guessed = ファイルにエンコードの指定がありません。下の表で文字化けがないか確認してください。
warning-bytes_replaced = ファイルの一部のバイトがこのエンコードに合わず、� と表示されています。ほかの文字も正しくない場合は、別のエンコードを選択してください。
warning-header_missing = ファイルに見出し行がないようです。最初の行は連絡先として読み取られます。
warning-header_guessed = 見出し行は推測です。正しくない場合は、別の行を選択してください。
warning-header_repeated = 見出し「{ $header }」の列が複数あります。手順 3 で、それぞれの割り当て先を確認してください。
warning-rows_above_header =
    { $count ->
        [1] 見出しの上の 1 行は読み取られません：「{ $first }」。
       *[other] 見出しの上の { $count } 行は読み取られません。最初の行は「{ $first }」です。
    }
warning-hidden_sheet = シート「{ $sheet }」は非表示です。表示されているシートにデータがないため、このシートを読み取ります。
warning-other_sheets = シート「{ $read }」のみ読み取ります。読み取らないシート：{ $sheets }。
warning-group_cards = カード { $count } 枚は連絡先ではなくグループです。空白として数えられ、このファイル内のメンバーはグループに追加されます。
warning-file_cut = ファイルが最後のレコードの途中で終わっています。ダウンロードやコピーが中断された可能性があります。このレコードはインポートされず、ほかにも欠けているものがあるかもしれません。もう一度ダウンロードまたはコピーしてください。
warning-column_does_not_fit = 「{ $column }」はインポートされません。「{ $value }」などの値がフィールドに合いません。インポートするには、別のフィールドを選択してください。
warning-date_order_needed = 「{ $column }」の日付は、日が先とも月が先とも読めます。列を割り当てる手順で選択してください。
warning-group_separator = 「{ $column }」のほとんどのセルに「{ $separator }」が含まれています。区切り文字として選択しない限り、グループ名の一部として残ります。

# Problems with a record or an input. Arguments: value, column, and what the engine adds.

problem-first_name_missing = 名を入力してください。すべての連絡先に必要です。
problem-phone_missing = 電話番号を入力してください。すべての連絡先に必要です。
problem-phone_missing_country_code = 国番号がありません。+34 や +1 のように、+ と国番号で始めてください。
problem-phone_invalid = この番号はどの国でも有効ではありません。国番号と桁数を確認してください。
problem-phone_has_letters = この番号には文字が含まれています。数字だけを入力してください。
problem-phone_digits_lost = 表計算ソフトがこの番号を丸めたため、一部の桁が失われました。列をテキスト形式にして、番号を入力し直してください。
problem-value_invalid =
    { $reason ->
        [required] 「{ $column }」は必須ですが、空です。
        [not_a_number] 「{ $value }」は数値ではありません。
        [number_ambiguous] 「{ $value }」は桁区切りとも小数とも読めます。コンマなしで、または小数点を使って書いてください。
        [too_many_digits] 「{ $value }」の桁数は数値フィールドに収まりません。テキストフィールドを使ってください。
        [not_a_date] 「{ $value }」は日付ではありません。2026-11-22 のように書いてください。
        [no_such_day] 「{ $value }」は存在しない日付です。
        [date_has_time] 「{ $value }」には日付のほかに時刻が含まれています。日付だけを書いてください。
        [date_order_needed] 「{ $value }」はどちらが日でどちらが月か分かりません。日付の順序を選択してください。
        [not_a_time] 「{ $value }」は時刻ではありません。09:30 のように書いてください。
        [not_a_checkbox] 「{ $value }」は「はい」でも「いいえ」でもありません。
        [not_in_list] 「{ $value }」は「{ $column }」の選択肢にありません。
        [not_an_email] 「{ $value }」はメールアドレスではありません。
        [not_a_url] 「{ $value }」は Web アドレスではありません。https://example.com のように書いてください。
        [phone_missing_country_code] 「{ $value }」に国番号がありません。+34 612 34 56 78 のように書いてください。
        [phone_invalid] 「{ $value }」は有効な電話番号ではありません。国番号と数字を確認してください。
        [phone_has_letters] 「{ $value }」には文字が含まれています。電話番号は数字だけで書いてください。
        [phone_digits_lost] 表計算ソフトが「{ $value }」を丸めました。すべての桁をテキストとして書いてください。
        [too_long] このテキストは 32,767 文字を超えています。短くしてください。
        [wrong_type] 「{ $value }」はリストですが、「{ $column }」に入る値は 1 つです。
       *[other] 「{ $value }」は「{ $column }」に合いません。このフィールドに必要な形式を確認してください。
    }
problem-duplicate_in_file = 同じ電話番号がファイルの { $first_line } 行目にあります。
problem-duplicate_of_contact = { $contact_name } がこの電話番号を使用しています。
problem-over_limit = { $plan } プランの上限（連絡先 { $limit } 件）を超えます。
problem-record_malformed =
    { $defect ->
        [cut_off] ファイルがこのレコードの途中で終わっているため、最後の値が不完全な可能性があります。ファイルをもう一度コピーしてください。
        [too_long] このレコードは連絡先としては長すぎます。抜けている改行がないか確認してください。
        [too_many_cells] このレコードのセルは、シートの列数の上限を超えています。
       *[other] この行をレコードとして読み取れません。閉じられていない引用符がないか確認してください。
    }
warning-phone_extension_dropped = 内線番号 { $text } は番号の一部ではないため除外されます。
warning-email_malformed = メールアドレスではないようです。そのまま残ります。
warning-value_shortened = 値が長すぎたため短縮されました。
warning-value_not_taken = 連絡先に入る値は 1 つのため、「{ $column }」の「{ $value }」は除外されます。
warning-matched_by_other_phone = 連絡先は電話番号 { $text } で見つかりました。連絡先の電話番号は 1 つのため、「{ $value }」は除外されます。

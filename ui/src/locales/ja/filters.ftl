# Filters

filters = フィルター
filters-clear = すべてクリア
filter-and = かつ
filter-add = フィルターを追加
filter-edit = フィルターを変更
filter-remove = フィルター「{ $filter }」を削除
filter-apply = フィルターを適用
filter-change = フィルターを変更
filter-field = フィールド
filter-operator = 比較
filter-values = 値
filter-value-label = 値
filter-value-or = または値 { $number }
filter-value-missing = 値を入力または選択してください。
filter-or = または別の値
filter-from = 開始
filter-to = 終了
filter-days = 今日からの日数
filter-find-choice = 検索
filter-no-choice = 見つかりません
filter-not-note = 値のない連絡先も含まれます。
filter-phone-country = 電話の国
filter-messages = メッセージの数
filter-created-at = 追加日
filter-updated-at = 変更日
filter-imported-from = インポート元ファイル

# Comparisons, as they are offered after the name of a field

filter-op-is = が次と等しい
filter-op-is-not = が次と異なる
filter-op-contains = が次を含む
filter-op-starts-with = が次で始まる
filter-op-empty = が空
filter-op-not-empty = が空でない
filter-op-less = が次より小さい
filter-op-at-most = が次以下
filter-op-greater = が次より大きい
filter-op-at-least = が次以上
filter-op-between = が次の範囲内
filter-op-before = が次より前
filter-op-until = が次の日以前
filter-op-after = が次より後
filter-op-since = が次の日以後
filter-op-upcoming = が次の日数以内
filter-op-has-any = が次のいずれかを含む
filter-op-has-all = が次のすべてを含む
filter-op-has-none = が次のどれも含まない
filter-op-in-any = が次のいずれか
filter-op-in-all = が次のすべて
filter-op-in-none = が次のどれでもない
filter-op-in-group = がある
filter-op-in-no-group = がない
filter-op-from = が次と等しい
filter-op-not-from = が次と異なる
filter-op-from-some = が分かっている
filter-op-from-none = が不明
filter-op-some-messages = がある
filter-op-no-messages = がない
filter-op-starred = はい
filter-op-not-starred = いいえ

# Filters as sentences

filter-added = { $month }に追加
filter-says-is = { $field }が { $values }
filter-says-is-not = { $field }が { $values } 以外
filter-says-contains = { $field }に { $values } を含む
filter-says-starts-with = { $field }が { $values } で始まる
filter-says-empty = { $field }が空
filter-says-not-empty = { $field }が空でない
filter-says-less = { $field }が { $from } より小さい
filter-says-at-most = { $field }が { $from } 以下
filter-says-greater = { $field }が { $from } より大きい
filter-says-at-least = { $field }が { $from } 以上
filter-says-between = { $field }が { $from } から { $to } まで
filter-says-before = { $field }が { $from } より前
filter-says-until = { $field }が { $from } 以前
filter-says-after = { $field }が { $from } より後
filter-says-since = { $field }が { $from } 以後
filter-says-upcoming =
    { $days ->
        [0] { $field }が今日
        [1] { $field }が今日か明日
       *[other] { $field }が { $days } 日以内
    }
filter-says-has-any = { $field }に { $values } を含む
filter-says-has-all = { $field }に { $values } を含む
filter-says-has-none = { $field }に { $values } を含まない
filter-says-in-any = { $values } のメンバー
filter-says-in-all = { $values } のメンバー
filter-says-in-none = { $values } 以外
filter-says-in-group = グループ内
filter-says-in-no-group = グループなし
filter-says-from = 電話の国が{ $values }
filter-says-not-from = 電話の国が{ $values }以外
filter-says-from-some = 電話の国が分かっている
filter-says-from-none = 電話の国が不明
filter-says-some-messages = メッセージあり
filter-says-no-messages = メッセージなし
filter-says-imported = { $values } からインポート
filter-says-not-imported = { $values } 以外から追加
filter-says-imported-some = インポートされた
filter-says-imported-none = インポートされていない
filter-says-starred = スター付き
filter-says-not-starred = スターなし

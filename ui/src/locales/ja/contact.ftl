# Contact

detail = 連絡先
detail-none = 連絡先を選択すると、ここに表示されます。
detail-close = リストに戻る
contact-new-title = 新しい連絡先
contact-edit-title = 連絡先を編集
contact-edit = 編集
contact-star = スターを付ける
contact-unstar = スターを外す
contact-actions = この連絡先の操作
contact-delete = 削除…
contact-save = 保存
contact-save-new = 連絡先を追加
contact-added = 連絡先を追加しました。
contact-saved = 変更を保存しました。
contact-added-on = 追加：{ $date }
contact-changed-on = 変更：{ $date }
copy = { $what }をコピー
copied = コピーしました。
copy-failed = コピーできませんでした。テキストを選択して手動でコピーしてください。
draft-restored = 以前の保存されていない変更です。
draft-taken = その間に変更され、取り込まれました：{ $fields }。
draft-conflicts =
    { $count ->
        [1] 1 つの値がほかでも変更されました。どちらを残すか選択してください。
       *[other] { $count } 個の値がほかでも変更されました。どれを残すか選択してください。
    }
draft-decide-first = 先に、残す値を選択してください。
draft-mine = 自分の値
draft-stored = 保存済みの値
draft-no-value = 空
draft-keep-mine = 自分の値を残す
draft-keep-mine-of = 自分の値を残す：{ $field }
draft-use-stored = 保存済みの値を使う
draft-use-stored-of = 保存済みの値を使う：{ $field }
draft-discard = 破棄
draft-kept = { $name } の変更はまだ保存されていません。下書きとして残っています。
draft-kept-new = 新しい連絡先はまだ保存されていません。下書きとして残っています。
draft-resume = 続ける
draft-discarded = 変更を破棄しました。
draft-bring-back = 復元
section-name = 名前
section-reach = 電話とメール
section-address = 住所
section-more = その他
phone-ok = { $number } · { $country }
phone-ok-plain = { $number }
phone-help = + と国番号で始めてください。例：+34 612 34 56 78
phone-taken = { $name } がこの番号を使用しています。
phone-taken-open = { $name } を開く
groups-add = グループに追加
groups-add-new = 新しいグループ「{ $name }」
groups-remove = { $name } から外す
groups-placeholder = グループ名を入力
value-none = なし
value-yes = はい
value-no = いいえ
value-choose = 選択…

field-first-name = 名
field-last-name = 姓
field-phone = 電話
field-email = メール
field-groups = グループ
field-street = 番地
field-city = 市区町村
field-state = 都道府県
field-zip = 郵便番号
field-country = 国
field-starred = スター付き
field-created-at = 追加日
field-updated-at = 変更日
open-phone = 電話をかける
open-email = メールを作成
open-url = ブラウザーで開く
field-messages = メッセージ

# Days that come back every year

yearly-wait =
    { $days ->
        [0] 今日
        [1] 明日
       *[other] { $days } 日後
    }
yearly-turns = { $when }に { $years } 歳
yearly-years = { $when }で { $years } 年
yearly-age = { $years } 歳、{ $coming }
value-yearly-example = 1990-05-14 または --05-14

# Acting on a contact

card-copied = { $name } を vCard としてコピーしました。
chat-open = チャットを開く
chat-open-of = チャットを開く：{ $what }
chat-allow-title = { $service } でチャットを開きますか？
chat-allow-text = システムが { $service } またはブラウザーのページを開き、この電話番号を渡します。Kith 自身は何も送信しません。
chat-allow-later = 確認は今回だけで、すべてのサービスに適用されます。「設定 › プライバシーとデータ」でオフにできます。
chat-allow-do = { $service } を開く
code-title = { $name } の QR コード
code-label = { $name } の QR コード
code-text = スマートフォンのカメラを向けると、この連絡先を追加できます。
code-left-out = コードに含まれないもの：{ $fields }。
print-about = 連絡先 { $count } 件、{ $date }
print-first = 連絡先 { $total } 件中、最初の { $shown } 件、{ $date }
print-only-first = 最初の連絡先 { $count } 件のみ印刷されます。すべて印刷するには、リストをエクスポートしてください。
print-date = { $date }

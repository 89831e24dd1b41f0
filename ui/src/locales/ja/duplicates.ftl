# Duplicates and merging

duplicates = 重複
duplicates-pairs = 重複の候補
duplicates-count = { $count } 組の候補
duplicates-kept = { $count } 組のうち可能性の高い { $kept } 組
duplicates-place = { $count } 組中 { $place } 組目
duplicates-range = { $count } 組中 { $first }–{ $last }
duplicates-earlier = 前の候補
duplicates-later = 次の候補
duplicates-previous = 前の組
duplicates-next = 次の組
duplicates-reason-same-email-and-name = メールと名前が同じ
duplicates-reason-same-name-near-phone = 名前が同じで、電話がほぼ同じ
duplicates-reason-same-email = メールが同じ
duplicates-reason-same-name = 名前が同じ
duplicates-reason-near-name = 名前がほぼ同じ
duplicates-searching = 重複を検索中
duplicates-looking = 連絡先 { $count } 件の名前、メール、電話を比較しています。その間も作業を続けられます。
duplicates-idle-title = 重複を検索
duplicates-idle-text = メールが同じ、名前がほぼ同じ、または名前が同じで電話がほぼ同じ連絡先を検索します。
duplicates-find = 重複を検索
duplicates-again = 再検索
duplicates-failed = 検索に失敗しました
duplicates-none-title = 重複はありません
duplicates-none-text = 同一人物と思われる連絡先はありません。
duplicates-merge = 統合
duplicates-deny = 重複ではない
duplicates-skip = スキップ
duplicates-denied = 別の人物として記憶しました。
merged-done = { $name } に統合しました。
merge-title = 連絡先 { $count } 件を統合
merge-text = 1 件の連絡先になります。異なる部分は、残す値を選択してください。
merge-do =
    { $count ->
        [1] 統合
       *[other] 連絡先 { $count } 件を統合
    }
merge-take-all = すべてこの値を使う
merge-history = 履歴
merge-groups-united = すべてのグループが残ります。
merge-messages = メッセージ { $count } 件が 1 つの履歴になります（{ $parts }）
merge-nothing-lost = 選択しなかった電話番号とメールアドレスは履歴に記録されます。統合は元に戻せます。
bulk-merge = 統合…

# What was done

starred-done = 連絡先 { $count } 件にスターを付けました。
unstarred-done = 連絡先 { $count } 件のスターを外しました。
grouped-done =
    { $count ->
        [0] 既に「{ $group }」に入っていました。
       *[other] 連絡先 { $count } 件を「{ $group }」に追加しました。
    }
ungrouped-done =
    { $count ->
        [0] 「{ $group }」に入っているものはありませんでした。
       *[other] 連絡先 { $count } 件を「{ $group }」から外しました。
    }
deleted-done =
    { $messages ->
        [0] 連絡先 { $count } 件を削除しました。
       *[other] 連絡先 { $count } 件と履歴を削除しました。
    }
exported-done = 連絡先 { $count } 件を「{ $file }」に保存しました。
template-done = テンプレートを「{ $file }」として保存しました。
work-star = スターを付けています…
work-unstar = スターを外しています…
work-group = グループに追加中…
work-ungroup = グループから外しています…
work-delete = 連絡先を削除中…
work-undo = 元に戻しています…
work-redo = やり直しています…
work-saving = 保存中…
edited-done =
    { $count ->
        [0] 変更が必要な連絡先はありませんでした。
       *[other] 連絡先 { $count } 件の「{ $field }」を変更しました。
    }
work-edit = 連絡先を変更中…

# Dialogs

delete-title =
    { $count ->
        [1] この連絡先を削除しますか？
       *[other] 連絡先 { $count } 件を削除しますか？
    }
delete-title-name = { $name } を削除しますか？
delete-text =
    { $messages ->
        [0] 連絡先 { $count } 件が完全に削除されます。
       *[other] 連絡先 { $count } 件とメッセージ { $messages } 件が完全に削除されます。
    }
delete-undo =
    { $messages ->
        [0] この操作は元に戻せます。
       *[other] この操作は元に戻せますが、チャットの履歴は戻りません。メッセージ { $messages } 件が完全に削除されます。
    }
delete-no-undo = この操作は元に戻せません。
delete-backups = 以前のバックアップには残っています。
delete-for-good = 完全に削除
delete-for-good-help = 元に戻すためのデータを残しません。残す場合は、さらに 50 回変更するか、「プライバシーとデータ」で消去するまで、このコンピューターに残ります。
delete-do =
    { $count ->
        [1] 連絡先を削除
       *[other] 連絡先 { $count } 件を削除
    }
export-title = 連絡先をエクスポート
export-scope = エクスポートする連絡先
export-scope-selected =
    { $count ->
        [1] 選択した連絡先
       *[other] 選択した連絡先 { $count } 件
    }
export-scope-shown =
    { $count ->
        [1] リストに表示されている連絡先
       *[other] リストに表示されている連絡先 { $count } 件
    }
export-scope-all =
    { $count ->
        [1] 唯一の連絡先
       *[other] すべての連絡先 { $count } 件
    }
export-format = 形式
export-xlsx = Excel ブック (.xlsx)
export-csv = CSV テキスト (.csv)
export-vcard = vCard、ほかのアドレス帳用 (.vcf)
export-do = エクスポート…
group-title = グループ
group-help = グループを選択して、選択した連絡先を追加するか、外します。
group-find = グループを検索、または名前を入力
group-add-to = 追加
group-take-out = 外す
group-add-to-name = { $name } に追加
group-take-out-name = { $name } から外す
group-create-name = 「{ $name }」を作成して追加
shortcuts-title = キーボードショートカット
shortcuts-app = どこでも
shortcuts-list = リスト内
shortcuts-contact = 連絡先内
palette-title = コマンドパレット
palette-placeholder = コマンドと連絡先を検索
palette-none = 一致するコマンドや連絡先はありません。
palette-contacts = 連絡先
drop-import = ファイルをドロップしてインポート
licences-title = ライセンス
licences-own = Kith は、MIT ライセンスまたは Apache 2.0 ライセンスのいずれかで利用できる自由ソフトウェアです。
licences-others = ほかの作者によるパッケージ { $count } 個が、次のライセンスで含まれています。
licences-failed = 一覧を読み込めませんでした。一覧は Kith のソースコードにも含まれています。
bulk-edit-title = フィールドを編集
bulk-edit-field = フィールド
bulk-edit-choose = フィールドを選択
bulk-edit-way = 操作
bulk-edit-set = 値を設定
bulk-edit-replace = 文字を置換
bulk-edit-empty = 空にする
bulk-edit-find = 検索
bulk-edit-find-help = 大文字と小文字、アクセント記号は区別されません。
bulk-edit-with = 置換後
bulk-edit-counting = 数えています…
bulk-edit-changes =
    { $count ->
        [0] { $contacts ->
            [1] 連絡先は変わりません。
           *[other] { $contacts } 件の連絡先はどれも変わりません。
        }
       *[other] { $contacts ->
            [1] 連絡先を変更します。
           *[other] 連絡先 { $contacts } 件中 { $count } 件を変更します。
        }
    }
bulk-edit-overwrites = { $count } 件には現在別の値があり、置き換えられます。
bulk-edit-unfit = 結果がフィールドに合わないため、連絡先 { $count } 件は変わりません。
bulk-edit-do =
    { $count ->
        [0] 連絡先を変更
       *[other] 連絡先 { $count } 件を変更
    }
undo-title = 変更の履歴
undo-text = 変更を選択すると、それ以降のすべての変更とともに元に戻ります。
undo-none = 元に戻す操作はありません。
undo-do = 変更 { $count } 件を元に戻す
undo-step-edit = 「{ $name }」を編集
undo-step-edit-many = 連絡先 { $count } 件を編集
undo-step-star = 連絡先 { $count } 件にスターを付けた
undo-step-unstar = 連絡先 { $count } 件のスターを外した
undo-step-group = 連絡先 { $count } 件を「{ $name }」に追加
undo-step-ungroup = 連絡先 { $count } 件を「{ $name }」から外した
undo-step-merge = 連絡先 { $count } 件を「{ $name }」に統合
undo-step-not-duplicate = 2 件の連絡先を別の人物と指定
undo-step-rename-group = グループの名前を「{ $name }」に変更
undo-step-delete-group = グループ「{ $name }」を削除
undo-step-delete = 連絡先 { $count } 件を削除
undo-step-delete-name = 「{ $name }」を削除
undo-step-delete-field = フィールド「{ $name }」を削除
undo-step-add-smart-group = スマートグループ「{ $name }」を追加
undo-step-change-smart-group = スマートグループ「{ $name }」を変更
undo-step-delete-smart-group = スマートグループ「{ $name }」を削除
undo-step-unknown = その他の変更

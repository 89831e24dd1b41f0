# Settings

settings-pages = 設定のページ
settings-general = 一般
settings-fields = 連絡先フィールド
settings-subscription = サブスクリプション
settings-imports = インポート
settings-backups = バックアップ
settings-privacy = プライバシーとデータ
settings-about = Kith について
settings-system = システムに合わせる
settings-language = 言語
settings-theme = 外観
settings-theme-light = ライト
settings-theme-dark = ダーク
settings-zoom = ズーム
settings-date-order = ファイル内の日付
settings-date-order-help = 03/04/2026 のような日付で、ファイルからどちらが日でどちらが月か分からない場合に使います。
settings-date-order-ask = ファイルごとに確認
settings-name-order = 名前の順序
settings-name-order-help = 名前はこの順序で表示され、並べ替えられます。
settings-first-last = 名 姓
settings-last-first = 姓 名
settings-columns = リストの列
settings-columns-text = リスト上部のボタンで列を選択できます。見出しをドラッグすると移動、端をドラッグすると幅の変更ができます。
settings-columns-open = リストへ移動

fields-text = 名前、電話、メール、グループ、住所に加える自分のフィールド。エディター、リスト、フィルター、ファイル、テンプレートに表示されます。
fields-none = 自分のフィールドはまだありません
fields-add = フィールドを追加
fields-add-title = フィールドを追加
fields-edit-title = 「{ $name }」を編集
fields-save = 保存
fields-required = 必須
fields-shown = リストに表示
fields-yearly = 毎年
fields-inactive = オフ
fields-move = { $name } を移動
fields-move-help = ドラッグするか、Alt+↑ と Alt+↓ を押して移動
fields-moved = { $name } は { $count } 個中 { $place } 番目になりました。
fields-up = { $name } を上へ移動
fields-down = { $name } を下へ移動
fields-actions = { $name } の操作
fields-edit = 編集…
fields-activate = オンにする
fields-deactivate = オフにする
fields-delete = 削除…
fields-delete-title = フィールド「{ $name }」を削除しますか？
fields-delete-text =
    { $count ->
        [0] 値のある連絡先はありません。
       *[other] 連絡先 { $count } 件に値があります。
    }
fields-delete-instead = 代わりにフィールドをオフにすると、非表示になり、値は残ります。
fields-delete-do = フィールドを削除
fields-deleted = フィールド「{ $name }」を削除しました。

plans-active = 使用中のプラン
plans-limit = 連絡先 { $limit } 件
plans-unlimited = 上限なし
plans-full = { $plan } プランの上限に達しているため、連絡先を追加できません。大きなプランを選択するか、上限を上げてください。
plans-over = 連絡先が { $plan } プランの上限を超えています。何も削除されませんが、連絡先は追加できません。
plans-add = プランを追加
plans-add-title = プランを追加
plans-add-do = プランを追加
plans-edit = { $plan } を編集
plans-edit-title = 「{ $plan }」を編集
plans-name = 名前
plans-name-empty = プランの名前を入力してください。
plans-contacts-limit = 連絡先の上限
plans-limit-wrong = 1000 のような整数を入力してください。
plans-remove = { $plan } を削除
plans-remove-active = { $plan } は使用中です。削除するには別のプランを選択してください
plans-remove-title = プラン「{ $plan }」を削除しますか？
plans-remove-text = 連絡先は変わりません。
plans-remove-do = プランを削除
plans-trial-title = 試用期間の上限
plans-trial-text = Trial プランで使える連絡先の数です。現在の数より少なくしても、何も削除されません。
plans-trial-saved = 試用の上限を保存しました。

imports-none-title = まだ何もインポートされていません
imports-none-text = インポートしたファイルと各行の結果がここに表示されます。
imports-undone = 取り消し済み
imports-rows = 行

about-text = プライベートな連絡先管理アプリ
about-version = バージョン
about-platform = システム
about-store = 連絡先ファイル
about-contacts = 連絡先
about-private = すべてこのコンピューターのこのファイルに保存されます。Kith はどこにも何も送信しません。
about-copy = 診断情報をコピー
about-copy-help = 問い合わせに添えるバージョンと設定。名前や電話番号は含まれません。
about-logs = ログを開く
about-licences = ライセンス

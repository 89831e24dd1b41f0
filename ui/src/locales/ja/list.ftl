# List

list = 連絡先
list-count = 連絡先 { $count } 件
list-found =
    { $count ->
        [0] 見つかりません
       *[other] 連絡先 { $count } 件が見つかりました
    }
list-selected = { $count } 件を選択中
list-place = { $total } 件中 { $row } 件目
list-columns = 列を選択
list-columns-reset = 既定の列に戻す
list-select-all = すべて選択
list-select = { $name } を選択
list-star = { $name } にスターを付ける
list-unstar = { $name } のスターを外す
list-failed-title = 連絡先を表示できません
column-name = 名前
column-resize = { $column }の幅
search = 連絡先を検索
search-clear = 検索をクリア
new = 新規
import = インポート
more-actions = その他の操作
bulk-star = スター
bulk-group = グループ
bulk-group-long = グループに追加、またはグループから外す
bulk-group-menu = グループ…
bulk-edit = フィールドを編集
bulk-edit-menu = フィールドを編集…
bulk-export = エクスポート
bulk-delete = 削除
bulk-clear = 選択を解除

empty-title = すべての連絡先を 1 か所に
empty-text = 1 人ずつ追加することも、どんな大きさの表でもインポートすることもできます。すべてこのコンピューター内に保存されます。
empty-add = 連絡先を追加
empty-import = ファイルをインポート
empty-template = テンプレートをダウンロード
empty-template-hint = テンプレートは、正しい列がそろった、すぐに記入できる表です。
empty-found-title = 一致する連絡先がありません
empty-found-text = つづりを確認するか、すべての連絡先から検索してください。
empty-found-clear = すべての連絡先を表示
empty-group-title = 「{ $name }」にはまだ誰もいません
empty-group-text = 連絡先をサイドバーのグループにドラッグするか、ここで新しく追加してください。
empty-starred-title = スター付きの連絡先はありません
empty-starred-text = よく探す人にスターを付けましょう。リストの連絡先で S を押します。

# Sample people

empty-samples = サンプルの人物で試す
empty-samples-hint = グループと誕生日のある架空の人物を 20 人あまり追加します。クリック 1 回で削除できます。
sample-heading = サンプルの人物
sample-banner = お試し用の架空の人物が { $count } 人います。
sample-remove = サンプルの人物を削除
sample-added = サンプルの人物 { $count } 人を追加しました。
sample-removed = サンプルの人物 { $count } 人を削除しました。
sample-family = 家族
sample-friends = 友人
sample-work = 仕事
sample-company = 会社
sample-birthday = 誕生日

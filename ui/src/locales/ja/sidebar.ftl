# Sidebar

sidebar = 場所
sidebar-show = 場所を表示
sidebar-section = { $name } セクション
place-all = すべての連絡先
place-starred = スター付き
groups = グループ
group-add = 新しいグループ
group-actions = { $name } の操作
group-rename = 名前を変更…
group-delete = グループを削除…
group-new-title = 新しいグループ
group-rename-title = グループの名前を変更
group-name = 名前
group-name-bar = グループ名に「|」は使えません。
group-name-empty = グループの名前を入力してください。
group-create = グループを作成
group-rename-do = 名前を変更
group-delete-title = グループ「{ $name }」を削除しますか？
group-delete-text =
    { $count ->
        [0] 連絡先は入っていません。
       *[other] 入っている連絡先 { $count } 件は Kith に残り、グループから外れるだけです。
    }
group-delete-do = グループを削除
group-deleted = グループ「{ $name }」を削除しました。
groups-none = グループはまだありません
groups-not-found = 名前にこれを含むグループはありません。
groups-find = グループを検索
groups-sort = グループを名前順に並べ替え
group-color = 色
group-color-none = 色なし
group-color-red = 赤
group-color-orange = オレンジ
group-color-yellow = 黄
group-color-green = 緑
group-color-teal = 青緑
group-color-blue = 青
group-color-purple = 紫
group-color-gray = グレー
smart-groups = スマートグループ
smart-save = スマートグループとして保存
smart-save-changes = 変更を保存
smart-save-new = 新しいスマートグループとして保存…
smart-discard = 変更を破棄
smart-changes = 変更したスマートグループのその他の操作
smart-save-title = スマートグループとして保存
smart-save-do = 保存
smart-rename-title = スマートグループの名前を変更
smart-help = スマートグループには、検索とフィルターに一致する連絡先が常に表示されます。
smart-changed = スマートグループ「{ $name }」を変更しました。
smart-delete = スマートグループを削除…
smart-delete-title = スマートグループ「{ $name }」を削除しますか？
smart-delete-text = 検索とフィルターは削除されます。連絡先はすべて残ります。
smart-delete-do = スマートグループを削除
smart-deleted = スマートグループ「{ $name }」を削除しました。
place-up = 上へ移動
place-down = 下へ移動
overview = 概要
settings = 設定
plan-used = 連絡先 { $count } 件
plan-used-of = 連絡先 { $limit } 件中 { $used } 件
plan-near = まもなく上限
plan-full = プランの上限に達しました
plan-label = { $plan } プラン

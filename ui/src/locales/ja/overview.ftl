# Overview

overview-empty-title = まだ表示するものがありません
overview-empty-text = 連絡先を追加すると、どの国の人か、どのようにグループ分けされているか、どれだけ情報がそろっているかがここに表示されます。
overview-contacts = 件の連絡先
overview-starred = 件のスター付き
overview-countries = 国別
overview-country-none = 国なし
overview-groups = グループ別
overview-group-none = グループなし
overview-days = 近日
overview-days-more = 1 か月以内の { $total } 件中、次の { $shown } 件。
overview-day = { $field }、{ $date }
overview-months = 月ごとの追加
overview-completeness = 情報の充実度
overview-completeness-text = 各バーを押すと、値のない連絡先が開きます。
overview-name = 名前
overview-count = 連絡先
overview-more = さらに { $count } 件を表示
overview-less = 表示を減らす
overview-open = { $name }：連絡先 { $count } 件を表示
overview-missing =
    { $missing ->
        [0] { $field }：すべての連絡先に値があります
       *[other] { $field }：{ $percent }。値のない連絡先 { $missing } 件を表示
    }

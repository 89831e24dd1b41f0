# The guide

guide-title = Kith ガイド
guide-contents = ガイドの目次
guide-search = ガイドを検索
guide-back = 戻る
guide-forward = 進む
guide-results =
    { $count ->
        [0] 見つかりません
       *[other] { $count } 個の節が見つかりました
    }
guide-in-english = ガイドは英語です。
guide-why-left-out = 行が除外された理由
guide-what-to-do = 対処方法
guide-get-file = ファイルの入手方法
guide-from-google = Google コンタクト
guide-from-outlook = Outlook
guide-from-icloud = iCloud または Mac
guide-from-phone = 電話
guide-from-spreadsheet = 表計算ソフト
guide-about-duplicates = 重複の検索方法
guide-about-backups = バックアップの仕組み
guide-about-privacy = Kith が保存するもの
guide-about-fields = フィールドについて
guide-first-steps = はじめに

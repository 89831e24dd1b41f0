# Import wizard

import-title = 連絡先をインポート
import-close = 閉じる
import-background = バックグラウンドで続ける
import-steps = インポートの手順
import-step-choose = ファイル選択
import-step-read = 確認
import-step-match = 列の割り当て
import-step-preview = プレビュー
import-step-import = インポート
import-step-done = 完了
import-step-past = （完了）
import-back = 戻る
import-next = 次へ
import-do = インポート
import-change-reading = 読み取り方を変更
import-busy = 「{ $file }」のインポートがまだ続いています。終了してから別のファイルを選択してください。
import-leave-title = このインポートを中止しますか？
import-leave-text = まだ何も保存されていません。ここでの選択は失われますが、ファイルは変わりません。
import-leave-stay = 続ける
import-leave-do = 中止
import-swap-title = 代わりに「{ $file }」をインポートしますか？
import-swap-text = 「{ $file }」のインポートの途中です。まだ何も保存されていません。
import-swap-keep = 続ける
import-swap-do = ファイルを切り替え

import-choose-title = ファイルを選択
import-opening = 「{ $file }」を開いています…
import-drop = ここに表をドロップ
import-pick = ファイルを選択…
import-paste = クリップボードから貼り付け
import-paste-keys = 表計算ソフトでセルをコピーし、ここで { $keys } を押してください。
import-kinds = 表 (.xlsx, .xlsm, .xlsb, .xls, .ods)、テキスト (.csv, .tsv, .txt)、カード (.vcf, .ldif)。サイズは問いません
import-promise = 「インポート」を押すまで何も保存されません。
import-template-title = テンプレートから始める
import-template-text = 自分のフィールドも含め、正しい列がそろった表です。
import-template-xlsx = テンプレートをダウンロード (Excel)
import-template-csv = テンプレートをダウンロード (CSV)
import-recent = 最近使ったファイル

import-read-title = ファイルの読み取り結果を確認
import-read-text = 見出しは認識され、名前や文字は正しく表示されていますか？正しくない場合は、ここで設定を変更してください。
import-read-cards = 名前や文字は正しく表示されていますか？正しくない場合は、別のエンコードを選択してください。カードの各プロパティが列になります。
import-sheet = シート
import-header-row = 見出し行
import-header-none = 見出し行なし
import-header-row-n = { $row } 行目
import-encoding = エンコード
import-separator = 区切り文字
import-sample-label = ファイルの最初の行
import-sample-row = 行
import-sample-none = 見出しの下に行がありません。
import-sample-count =
    { $count ->
        [0] 表示する行がありません。
        [1] 見つかった唯一の行
       *[other] 最初の { $count } 行
    }
import-blocked-read = ファイルの読み取り方を選択してください。
separator-comma = コンマ ( , )
separator-semicolon = セミコロン ( ; )
separator-tab = タブ
separator-bar = 縦棒 ( | )
encoding-utf-8 = Unicode (UTF-8)
encoding-utf-16le = Unicode (UTF-16 LE)
encoding-utf-16be = Unicode (UTF-16 BE)
encoding-windows-1252 = 西ヨーロッパ言語 (Windows-1252)
encoding-windows-1250 = 中央ヨーロッパ言語 (Windows-1250)
encoding-windows-1251 = キリル文字 (Windows-1251)
encoding-windows-1253 = ギリシャ語 (Windows-1253)
encoding-windows-1254 = トルコ語 (Windows-1254)
encoding-windows-1255 = ヘブライ語 (Windows-1255)
encoding-windows-1256 = アラビア語 (Windows-1256)
encoding-windows-1257 = バルト語 (Windows-1257)
encoding-windows-1258 = ベトナム語 (Windows-1258)
encoding-windows-874 = タイ語 (Windows-874)
encoding-iso-8859-2 = 中央ヨーロッパ言語 (ISO 8859-2)
encoding-koi8-r = キリル文字 (KOI8-R)
encoding-ibm866 = キリル文字 (DOS 866)
encoding-ibm850 = 西ヨーロッパ言語 (DOS 850)
encoding-ibm437 = 米国英語 (DOS 437)
encoding-ibm852 = 中央ヨーロッパ言語 (DOS 852)
encoding-ibm855 = キリル文字 (DOS 855)
encoding-ibm737 = ギリシャ語 (DOS 737)
encoding-ibm869 = ギリシャ語 (DOS 869)
encoding-ibm857 = トルコ語 (DOS 857)
encoding-ibm862 = ヘブライ語 (DOS 862)
encoding-ibm775 = バルト語 (DOS 775)
encoding-ibm860 = ポルトガル語 (DOS 860)
encoding-ibm861 = アイスランド語 (DOS 861)
encoding-ibm863 = カナダフランス語 (DOS 863)
encoding-ibm865 = 北欧言語 (DOS 865)
encoding-macintosh = 西ヨーロッパ言語 (Mac)
encoding-x-mac-ce = 中央ヨーロッパ言語 (Mac)
encoding-shift_jis = 日本語 (Shift-JIS)
encoding-euc-jp = 日本語 (EUC-JP)
encoding-iso-2022-jp = 日本語 (ISO-2022-JP)
encoding-gb18030 = 中国語 (GB18030)
encoding-big5 = 繁体字中国語 (Big5)
encoding-euc-kr = 韓国語 (EUC-KR)

import-match-title = 列の割り当て
import-match-count =
    { $all ->
        [1] 唯一の列：{ $count ->
            [0] まだインポートされません。
           *[other] インポートされます。
        }
       *[other] { $all } 列中 { $count } 列がインポートされます。ほかは除外されます。
    }
import-columns = ファイルの列
import-columns-empty = 空の列 { $count } 個
import-columns-empty-start = 最初の { $rows } 行が空の列 { $count } 個
import-column-in-file = ファイルの列
import-column-field = 割り当て先
import-column-n = 列 { $number }
import-column-empty = 空
import-column-empty-start = 最初の { $rows } 行は空
import-field-of = 「{ $column }」のフィールド
import-field-create = フィールドを作成…
import-field-new = 新規：{ $field }（{ $type }）
import-keep-all = すべての列を残す
import-keep-all-help = 値があり、どのフィールドにも一致しない列ごとに新しいフィールドが作成されます。インポートを取り消すと、これらのフィールドは削除されます。
import-looking = ファイル全体を調べています…
import-fields-standard = 標準フィールド
import-fields-own = 自分のフィールド
import-full-name = 氏名（分割）
import-phone-country = 電話の国
import-not-imported = インポートしない
import-freed = 氏名に含まれるため除外：{ $columns }。
import-shared = { $columns } が空の場合に使用されます。
import-badge-exact = 一致
import-badge-guessed = 推測
import-badge-chosen = 選択済み
import-badge-new = 新規
import-badge-none = 対象外
import-missing = 列のない必須フィールド：{ $fields }。それぞれに列を選択してください。
import-blocked-missing = 未割り当て：{ $fields }
import-blocked-dates = 日付の書き方を選択してください。
import-create-title = 「{ $column }」のフィールドを作成
import-dates-title = 日付はどのように書かれていますか？
import-dates-title-of = 「{ $column }」の日付はどのように書かれていますか？
import-dates-text = { $columns } の日付はどちらにも読めます：{ $example }
date-order-dmy = 日が先 (31/12/2026)
date-order-mdy = 月が先 (12/31/2026)
date-order-ymd = 年が先 (2026-12-31)
import-phones-title = 国番号のない電話番号
import-phones-refuse = その行を除外
import-phones-international = + を省いた国際番号として読み取る
import-phones-international-help = 国内の番号が、別の人の国際番号でもある場合があります。プレビューを確認してください。
import-phones-country = 1 つの国の番号として読み取る
import-phones-other = 別の国の番号として読み取る
import-phones-in = { $country }の番号として読み取る
import-phones-address = 各行の住所の国の番号として読み取る
import-phones-which = 国
import-phones-valid =
    { $count ->
        [0] 有効な番号なし
       *[other] { $count } 件が有効
    }
import-phones-bare = ファイル内の番号 { $count } 件に国番号がありません。

import-preview-title = プレビュー
import-previewing = すべての行を確認中
import-previewing-rows =
    { $count ->
        [0] すべての行を確認中…
       *[other] { $count } 行を確認済み
    }
import-preview-said = プレビューの準備ができました。新規 { $created } 件、インポートできない行 { $invalid } 件。
import-preview-created = 新規
import-preview-updated = 更新予定
import-preview-duplicates = 既存
import-preview-invalid = インポート不可
import-preview-over-limit = プランの上限を超過
import-preview-blank = 空白
import-preview-cancelled = キャンセル
import-summary-created = 作成
import-summary-updated = 更新
import-summary-duplicates = 重複、スキップ
import-summary-invalid = 未インポート
import-summary-over-limit = プランの上限を超過
import-summary-blank = 空白
import-summary-cancelled = キャンセル
import-rows-total = 行（ファイル全体）
import-rows-read = 行を読み取り済み
import-blocked-empty = この設定でインポートできる行がファイルにありません。
import-blocked-full = プランの上限に達しているため、このファイルの行は入りません。
import-duplicates-title = 既に存在する連絡先
import-duplicates-skip = スキップ
import-duplicates-update = 更新
import-duplicates-update-help = ファイルの値が保存済みの値に置き換わります。
import-duplicates-fill = 空の項目を埋める
import-duplicates-fill-help = 保存済みの値は変わりません。
import-groups = すべての連絡先をグループに追加
import-groups-help = ファイル内のグループに加えて追加されます。
import-fields-new = 作成されるフィールド：{ $fields }。
import-fields-made = 作成されたフィールド：{ $fields }。
import-groups-new = 作成されるグループ：{ $groups }。
import-groups-made = 作成されたグループ：{ $groups }。
import-ignored = インポートされない列：{ $columns }。
import-ignored-done = { $count } 列はインポートされませんでした
import-plan-after = 現在 { $limit } 件中 { $used } 件を使用、インポート後は { $after } 件
import-plan-unlimited = 上限なし。インポート後の連絡先は { $after } 件
import-plan-over = { $count } 行が入りません。ファイルの最後の行です。
import-plan-change = プランを変更
import-problems = インポートされない行
import-problems-done = インポートされなかった行
import-several =
    { $count ->
        [1] 1 個のファイルを選択しました。
       *[other] { $count } 個のファイルを選択しました。それぞれ別にインポートされます。
    }
import-together = まとめてインポート
import-files-name = { $file } とほか { $count } 個のファイル
import-group-separator = セル内のグループの区切り文字
import-separator-none = | のみ
import-separator-line = 改行
import-values-left = 連絡先により適切な値があるため、「{ $column }」の値 { $count } 個を除外します：{ $values }。
import-warnings = インポート対象ですが、確認が必要です
import-problem-line = 行
import-problem-columns = { $count } 列
import-problem-elsewhere = 列なし
import-problem-value = 値
import-problem-reason = 理由
import-problem-empty = 空
import-problem-more = ほか { $count } 行
import-stored-title = 最初の行の保存イメージ
import-failed-save = 失敗した行を保存…
import-failed-help = 失敗した行を理由とともに表として保存します。修正してからそのファイルをインポートしてください。
import-failed-saved = { $count } 行を「{ $file }」に保存しました。

fix-do = これらの行を修正…
fix-title = 行を修正
fix-text = ここでの変更はこのインポートにのみ使用されます。ファイルは変わりません。
fix-show = 表示
fix-all-causes = すべての問題
fix-cause = { $cause }（{ $count }）
fix-only-problems = 問題のみ
fix-discard = すべての変更を破棄
fix-done = 完了
fix-remaining =
    { $count ->
        [0] 問題のある行はなくなりました。
       *[other] 問題のある行が { $count } 行残っています。
    }
fix-everywhere = すべての「{ $old }」に「{ $value }」を使う
fix-import = インポート
fix-import-row = { $line } 行目をインポート
fix-cell = { $column }、{ $line } 行目
fix-fine = 問題なし
fix-left-out = 除外
fix-keys = 矢印キーで移動、{ $edit } または F2 で編集、{ $apply } で同じ値すべてに適用、{ $out } で行を除外、{ $leave } で戻ります。
fix-note =
    { $count ->
        [0] 行の変更が使用されます。
       *[other] 行の変更が使用され、{ $count } 行は除外されます。
    }

import-run-title = 「{ $file }」をインポート中
import-run-progress = インポート
import-run-rows =
    { $total ->
        [0] 行
       *[other] / { $total } 行
    }
import-rate = 毎秒 { $rate } 行
import-left-moment = 残り数秒
import-left-seconds = 残り約 { $count } 秒
import-left-minutes = 残り約 { $count } 分
import-finishing = 保存中…
import-cancelling = キャンセル中…
import-run-text = その間も作業を続けられます。キャンセルすると、連絡先は元のままです。
import-pill-running = インポート中
import-pill-finishing = 保存中…
import-pill-cancelling = キャンセル中…
import-pill-waiting = インポート未完了
import-pill-continue = 続ける

import-done-title =
    { $count ->
        [0] インポートされた連絡先はありません
       *[other] 連絡先 { $count } 件をインポートしました
    }
import-cancelled-title = インポートをキャンセルしました
import-failed-title = インポートに失敗しました
import-unchanged = 何も保存されていません。連絡先は元のままです。
import-show = インポートした連絡先を表示
import-show-of = インポートした連絡先を表示：「{ $file }」
import-another = 別のファイルをインポート
import-next-file = 次のファイル：「{ $file }」
import-undo = インポートを取り消す
import-undo-of = 「{ $file }」のインポートを取り消す
import-undo-title = このインポートを取り消しますか？
import-undo-text = 「{ $file }」からインポートした連絡先は削除され、変更された連絡先は以前の値に戻ります。その後に変更した連絡先は残ります。インポートのために作成されたグループとフィールドは、空であれば削除されます。
import-undo-do = インポートを取り消す
import-undo-work = インポートを取り消し中…
import-undone =
    { $restored ->
        [0] 「{ $file }」のインポートを取り消しました：連絡先 { $count } 件を削除。
       *[other] 「{ $file }」のインポートを取り消しました：{ $count } 件を削除、{ $restored } 件を復元。
    }
import-kept-title = 連絡先 { $count } 件を残しました
import-kept-text = インポート後に編集、スター、グループへの追加、または新しい履歴項目がありました：
import-back-to-preview = プレビューに戻る
import-show-summary = 概要を表示

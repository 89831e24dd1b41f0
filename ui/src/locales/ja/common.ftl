# Kith、日本語。です・ます調、ボタンは動詞の名詞形。各メッセージは何が、どこで起き、どうすればよいかを伝える。

close = 閉じる
cancel = キャンセル
undo = 元に戻す
redo = やり直し
undone = 元に戻しました。
undone-over-limit = 連絡先 { $count } 件は戻りませんでした。プランに空きがありません。空きを作ってから、やり直し、元に戻してください。
undone-phone-taken = 連絡先 { $count } 件は戻りませんでした。ほかの連絡先がその番号を使用しています。
redone-kept = 連絡先 { $count } 件は再び削除されませんでした。履歴が追加されています。
toasts = メッセージ
field-required = 必須
show-in-folder = フォルダーで表示
try-again = 再試行
look-again = ファイルを再度読み取る
loading = 読み込み中…

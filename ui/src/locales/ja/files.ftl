# The native file dialogs: titles, proposed names, kinds of files

files-import-title = 連絡先をインポート
files-export-title = 連絡先をエクスポート
files-export-name = Kith の連絡先
files-template-title = テンプレートを保存
files-template-name = 連絡先テンプレート
files-failed-title = 失敗した行を保存
files-failed-name = 失敗した行
files-backup-title = バックアップを保存
files-restore-title = バックアップを復元
files-kind-sources = 連絡先ファイル
files-kind-every = すべてのファイル
files-kind-csv = コンマ区切り値
files-kind-xlsx = Excel ブック
files-kind-backup = Kith バックアップ
files-kind-chat = WhatsApp チャット

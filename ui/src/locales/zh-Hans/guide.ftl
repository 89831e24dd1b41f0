# The guide

guide-title = Kith 指南
guide-contents = 指南目录
guide-search = 搜索指南
guide-back = 后退
guide-forward = 前进
guide-results =
    { $count ->
        [0] 没有找到
       *[other] 找到 { $count } 节
    }
guide-in-english = 指南为英文。
guide-why-left-out = 为什么有些行被略去？
guide-what-to-do = 解决办法
guide-get-file = 如何从以下来源取得文件
guide-from-google = Google 通讯录
guide-from-outlook = Outlook
guide-from-icloud = iCloud 或 Mac
guide-from-phone = 手机
guide-from-spreadsheet = 电子表格
guide-about-duplicates = 如何查找重复项
guide-about-backups = 备份的工作方式
guide-about-privacy = Kith 存储的内容
guide-about-fields = 关于字段
guide-first-steps = 入门

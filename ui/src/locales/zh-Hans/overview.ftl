# Overview

overview-empty-title = 还没有内容
overview-empty-text = 有了联系人之后，此页会显示他们来自哪里、如何分组，以及资料是否完整。
overview-contacts = 个联系人
overview-starred = 个星标
overview-countries = 按国家/地区
overview-country-none = 无国家/地区
overview-groups = 按群组
overview-group-none = 不在任何群组中
overview-days = 即将到来
overview-days-more = 一个月内 { $total } 个中的前 { $shown } 个。
overview-day = { $field }，{ $date }
overview-months = 每月添加
overview-completeness = 资料完整程度
overview-completeness-text = 点按每个条形可打开没有该值的联系人。
overview-name = 名称
overview-count = 联系人
overview-more = 再显示 { $count } 个
overview-less = 显示更少
overview-open = { $name }：显示 { $count } 个联系人
overview-missing =
    { $missing ->
        [0] { $field }：所有联系人都有值
       *[other] { $field }：{ $percent }。显示 { $missing } 个没有值的联系人
    }

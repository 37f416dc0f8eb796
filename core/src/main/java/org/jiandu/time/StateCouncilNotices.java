package org.jiandu.time;

/** The notices of the General Office of the State Council, in the format of {@link CalendarFile}. */
final class StateCouncilNotices {
    static final String TEXT = """
            year 2022
            notice 国务院办公厅关于2022年部分节假日安排的通知 | Notice of the General Office of the State Council on the holidays of 2022 | \
            http://www.gov.cn/zhengce/zhengceku/2021-10/25/content_5644835.htm
            holiday 2022-01-01..2022-01-03 元旦 | New Year's Day
            holiday 2022-01-31..2022-02-06 春节 | Spring Festival
            workday 2022-01-29
            workday 2022-01-30
            holiday 2022-04-03..2022-04-05 清明节 | Qingming Festival
            workday 2022-04-02
            holiday 2022-04-30..2022-05-04 劳动节 | Labour Day
            workday 2022-04-24
            workday 2022-05-07
            holiday 2022-06-03..2022-06-05 端午节 | Dragon Boat Festival
            holiday 2022-09-10..2022-09-12 中秋节 | Mid-Autumn Festival
            holiday 2022-10-01..2022-10-07 国庆节 | National Day
            workday 2022-10-08
            workday 2022-10-09

            year 2023
            notice 国务院办公厅关于2023年部分节假日安排的通知 | Notice of the General Office of the State Council on the holidays of 2023 | \
            http://www.gov.cn/zhengce/zhengceku/2022-12/08/content_5730844.htm
            holiday 2022-12-31..2023-01-02 元旦 | New Year's Day
            holiday 2023-01-21..2023-01-27 春节 | Spring Festival
            workday 2023-01-28
            workday 2023-01-29
            holiday 2023-04-05 清明节 | Qingming Festival
            holiday 2023-04-29..2023-05-03 劳动节 | Labour Day
            workday 2023-04-23
            workday 2023-05-06
            holiday 2023-06-22..2023-06-24 端午节 | Dragon Boat Festival
            workday 2023-06-25
            holiday 2023-09-29..2023-10-06 中秋节、国庆节 | Mid-Autumn Festival and National Day
            workday 2023-10-07
            workday 2023-10-08

            year 2024
            notice 国务院办公厅关于2024年部分节假日安排的通知 | Notice of the General Office of the State Council on the holidays of 2024 | \
            https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm
            holiday 2024-01-01 元旦 | New Year's Day
            holiday 2024-02-10..2024-02-17 春节 | Spring Festival
            workday 2024-02-04
            workday 2024-02-18
            holiday 2024-04-04..2024-04-06 清明节 | Qingming Festival
            workday 2024-04-07
            holiday 2024-05-01..2024-05-05 劳动节 | Labour Day
            workday 2024-04-28
            workday 2024-05-11
            holiday 2024-06-10 端午节 | Dragon Boat Festival
            holiday 2024-09-15..2024-09-17 中秋节 | Mid-Autumn Festival
            workday 2024-09-14
            holiday 2024-10-01..2024-10-07 国庆节 | National Day
            workday 2024-09-29
            workday 2024-10-12

            year 2025
            notice 国务院办公厅关于2025年部分节假日安排的通知 | Notice of the General Office of the State Council on the holidays of 2025 | \
            https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm
            holiday 2025-01-01 元旦 | New Year's Day
            holiday 2025-01-28..2025-02-04 春节 | Spring Festival
            workday 2025-01-26
            workday 2025-02-08
            holiday 2025-04-04..2025-04-06 清明节 | Qingming Festival
            holiday 2025-05-01..2025-05-05 劳动节 | Labour Day
            workday 2025-04-27
            holiday 2025-05-31..2025-06-02 端午节 | Dragon Boat Festival
            holiday 2025-10-01..2025-10-08 国庆节、中秋节 | National Day and Mid-Autumn Festival
            workday 2025-09-28
            workday 2025-10-11

            year 2026
            notice 国务院办公厅关于2026年部分节假日安排的通知 | Notice of the General Office of the State Council on the holidays of 2026 | \
            https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm
            holiday 2026-01-01..2026-01-03 元旦 | New Year's Day
            workday 2026-01-04
            holiday 2026-02-15..2026-02-23 春节 | Spring Festival
            workday 2026-02-14
            workday 2026-02-28
            holiday 2026-04-04..2026-04-06 清明节 | Qingming Festival
            holiday 2026-05-01..2026-05-05 劳动节 | Labour Day
            workday 2026-05-09
            holiday 2026-06-19..2026-06-21 端午节 | Dragon Boat Festival
            holiday 2026-09-25..2026-09-27 中秋节 | Mid-Autumn Festival
            holiday 2026-10-01..2026-10-07 国庆节 | National Day
            workday 2026-09-20
            workday 2026-10-10
            """;

    private StateCouncilNotices() {}
}

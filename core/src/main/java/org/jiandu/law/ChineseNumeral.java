package org.jiandu.law;

/** Chinese numerals as articles are numbered: 五, 十, 十六, 二十, 一百零五, 一百一十. */
final class ChineseNumeral {
    static final int LARGEST = 999;
    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private ChineseNumeral() {}

    static String of(int number) {
        if (number < 20 && number >= 10) {
            return "十" + DIGITS[number % 10];
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String head = hundreds == 0 ? "" : DIGITS[hundreds] + "百";
        String middle = tens > 0 ? DIGITS[tens] + "十" : hundreds > 0 && ones > 0 ? "零" : "";
        return head + middle + DIGITS[ones];
    }
}

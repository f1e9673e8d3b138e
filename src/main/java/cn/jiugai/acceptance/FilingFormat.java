package cn.jiugai.acceptance;

import java.util.regex.Pattern;

/**
 * How a filing number of the approval management system is written (JA-3.7-2); a process owner sets it on the step.
 *
 * @param form the number with a {@code 9} for each digit, e.g. {@code 9999-9999-9999}; everything else stands as it is
 */
record FilingFormat(String form) {

    FilingFormat {
        if (form.indexOf('9') < 0) {
            throw new IllegalArgumentException("格式里没有用9表示的数字");
        }
    }

    boolean fits(String number) {
        StringBuilder pattern = new StringBuilder();
        form.codePoints()
                .forEach(sign -> pattern.append(sign == '9' ? "[0-9]" : Pattern.quote(Character.toString(sign))));
        return number.matches(pattern.toString());
    }
}

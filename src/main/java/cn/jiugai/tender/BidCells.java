package cn.jiugai.tender;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The kinds of cells in the sheets of bids; what cannot be read becomes a fault and an empty answer. */
final class BidCells {

    private static final BigDecimal MOST_YUAN = new BigDecimal("100000000000");
    private static final Pattern ACCOUNT = Pattern.compile("[\\d-]{5,40}");

    /** What Excel makes of a longer number that was not entered as text: the digits behind the 15th are lost. */
    private static final Pattern CUT_ACCOUNT = Pattern.compile("\\d{15}0+");

    private BidCells() {}

    /** An amount to the fen. */
    static Optional<Fen> yuan(Line line, Column column, String least) {
        return line.decimal(column, 2, new BigDecimal(least), MOST_YUAN).map(Fen::ofYuan);
    }

    static Optional<String> creditCode(Line line) {
        return key(line, BidColumns.CODE, CreditCode::isValid, "18位统一社会信用代码（末位是校验码）");
    }

    static Optional<String> phone(Line line) {
        return key(
                line,
                BidColumns.PHONE,
                text -> PhoneNumber.of(text).isPresent(),
                "一个完整的电话号码：手机11位，固定电话带区号，如0564-5500001");
    }

    static Optional<String> account(Line line) {
        Predicate<String> whole = CUT_ACCOUNT.asMatchPredicate().negate();
        return key(
                line,
                BidColumns.BOND_ACCOUNT,
                ACCOUNT.asMatchPredicate().and(whole),
                "完整的账号；单元格设为文本格式再填，否则Excel只保留前15位");
    }

    /** 是 or 否. */
    static Optional<Boolean> yesOrNo(Line line, Column column) {
        String text = CellText.key(line.raw(column));
        if (text.equals("是") || text.equals("否")) {
            return Optional.of(text.equals("是"));
        }
        line.fault(column, "是或否");
        return Optional.empty();
    }

    /** √ or 是 for yes; empty or 否 for no. */
    static Optional<Boolean> ticked(Line line, Column column) {
        String text = CellText.key(line.raw(column));
        if (List.of("√", "✓", "是").contains(text)) {
            return Optional.of(true);
        }
        if (List.of("", "否").contains(text)) {
            return Optional.of(false);
        }
        line.fault(column, "“√”或空白");
        return Optional.empty();
    }

    /** Names in one cell, divided by 、 ，；/ + or a line break; the same name once. */
    static List<String> names(Line line, Column column) {
        return Arrays.stream(line.raw(column).split("[、，,；;/／+＋|｜\\n\\r]"))
                .map(CellText::clean)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toMap(CellText::key, name -> name, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** A text that may be missing; null if it is. */
    static String optional(Line line, Column column, int most) {
        return line.optionalText(column, most).filter(text -> !text.isEmpty()).orElse(null);
    }

    private static Optional<String> key(Line line, Column column, Predicate<String> rule, String expected) {
        Optional<String> key = Optional.of(CellText.key(line.raw(column)).toUpperCase(Locale.ROOT))
                .filter(rule);
        if (key.isEmpty()) {
            line.fault(column, expected);
        }
        return key;
    }
}

package cn.jiugai.plan;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.math.BigDecimal;
import java.util.Optional;

/** What a district's plan can sensibly hold; what lies beyond is a slip of the pen or a wrong unit. */
final class Bounds {

    static final int MOST_PROJECTS = 500;
    static final int MOST_COMMUNITIES = 2_000;
    static final int MOST_HOUSEHOLDS = 1_000_000;
    static final int MOST_BUILDINGS = 50_000;

    /** Of what is said about the change of a date, in characters. */
    static final int LONGEST_REASON = 1_000;

    static final int LONGEST_DOCUMENT = 200;

    static final BigDecimal LEAST_AMOUNT = new BigDecimal("0.01");
    static final BigDecimal MOST_AREA_WAN = BigDecimal.valueOf(10_000);
    static final BigDecimal MOST_AREA = BigDecimal.valueOf(10_000_000);

    /** 10,000 yuan are 1,000,000 fen: so many decimals are exact. */
    private static final int DECIMALS_OF_TEN_THOUSAND_YUAN = 6;

    private static final BigDecimal LEAST_INVESTMENT = new BigDecimal("0.000001");
    private static final BigDecimal MOST_INVESTMENT = BigDecimal.valueOf(10_000_000);

    private Bounds() {}

    /** An amount in units of 10,000 yuan (万元), exact to the fen. */
    static Optional<BigDecimal> tenThousandYuan(Line line, Column column) {
        return line.decimal(column, DECIMALS_OF_TEN_THOUSAND_YUAN, LEAST_INVESTMENT, MOST_INVESTMENT);
    }

    /** The same amount in units of 10,000 yuan. */
    static BigDecimal tenThousandYuan(Fen amount) {
        return amount.yuan().movePointLeft(4);
    }

    static Fen fen(BigDecimal tenThousandYuan) {
        return Fen.ofYuan(tenThousandYuan.movePointRight(4));
    }
}

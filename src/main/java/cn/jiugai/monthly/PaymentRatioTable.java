package cn.jiugai.monthly;

import cn.jiugai.engine.TableColumn;
import cn.jiugai.engine.TableReader;
import cn.jiugai.rule.Ratio;
import java.util.List;
import org.springframework.stereotype.Component;

/** What may stand in the table {@code paymentRatio}: a rate of at most 100 % in every row (HG-4.2-4). */
@Component
class PaymentRatioTable implements TableReader {

    private static final Ratio ALL = new Ratio(1, 1);

    @Override
    public String table() {
        return RankContractors.TABLE;
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(new TableColumn(
                "ratio", "不超过100%的比例，例如 \"85%\"", (district, value) -> value instanceof String text && isRate(text)));
    }

    private static boolean isRate(String text) {
        try {
            return Ratio.parse(text).compareTo(ALL) <= 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}

package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Line;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the cells that both sheets of a funding plan have; what cannot be read is a fault of the row. */
final class FundingCells {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("10000000000");

    private final Set<Integer> items;

    /** @param items numbers of the works items */
    FundingCells(Set<Integer> items) {
        this.items = items;
    }

    Optional<Fen> amount(Line line, Column column) {
        return line.decimal(column, 2, LEAST, MOST).map(Fen::ofYuan);
    }

    /** The works item that the money is meant for; empty if none is named or it is not in the list, which is a fault. */
    Optional<Integer> item(Line line, Column column) {
        String text = line.raw(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> item = items.stream()
                .filter(number ->
                        number.toString().equals(text.replaceAll("[第项]", "").strip()))
                .findFirst();
        if (item.isEmpty()) {
            String known = items.isEmpty()
                    ? "空白，改造内容清单还没有项目"
                    : "改造内容清单的序号（%s），不限用途的留空"
                            .formatted(
                                    items.stream().sorted().map(String::valueOf).collect(Collectors.joining("、")));
            line.fault(column, known);
        }
        return item;
    }
}

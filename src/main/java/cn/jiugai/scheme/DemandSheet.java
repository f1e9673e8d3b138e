package cn.jiugai.scheme;

import cn.jiugai.consultation.Demand;
import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheet 居民诉求 of a works list: what the scheme says to each demand (HG-4.1-6). A row without 处理 says nothing. */
final class DemandSheet {

    static final String NAME = "居民诉求";
    static final String INCLUDED = "列入";
    static final String LEFT_OUT = "不列入";
    static final Column PLACE = Column.optionalText("名次");
    static final Column DEMAND = Column.text("诉求");
    static final Column HOUSEHOLDS = Column.optionalText("户数");
    static final Column REPLY = Column.text("处理");
    static final Column REASON = Column.text("不列入的理由");
    static final List<Column> COLUMNS = List.of(PLACE, DEMAND, HOUSEHOLDS, REPLY, REASON);

    private static final int LONGEST_REASON = 500;

    private final List<Demand> menu;
    private final Map<Demand, Line> lines = new EnumMap<>(Demand.class);

    /** @param menu the works that the households could choose */
    DemandSheet(List<Demand> menu) {
        this.menu = menu;
    }

    /** The replies of the rows that can be read; the others are faults. */
    List<DemandReply> read(Workbook workbook, Faults faults) {
        return Table.read(workbook, NAME, COLUMNS, faults).stream()
                .filter(line -> !line.raw(REPLY).isEmpty() || !line.raw(REASON).isEmpty())
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<DemandReply> read(Line line) {
        Optional<Demand> demand = demand(line).filter(found -> isNew(line, found));
        String reply = CellText.key(line.raw(REPLY));
        boolean included = reply.equals(INCLUDED);
        Optional<String> reason = line.optionalText(REASON, LONGEST_REASON).filter(text -> !text.isEmpty());
        if (!included && !reply.equals(LEFT_OUT)) {
            line.fault(REPLY, "列入或不列入，还没有处理的留空");
            return Optional.empty();
        }
        if (!included && line.raw(REASON).isEmpty()) {
            line.fault(REASON, "不列入的理由（HG-4.1-6）");
            return Optional.empty();
        }
        return demand.map(found -> new DemandReply(found, included, reason.orElse(null)));
    }

    private Optional<Demand> demand(Line line) {
        Optional<Demand> demand = menu.stream()
                .filter(each -> each.title().equals(CellText.key(line.raw(DEMAND))))
                .findFirst();
        if (demand.isEmpty()) {
            line.fault(DEMAND, "点菜单中的一项，请用系统下载的清单");
        }
        return demand;
    }

    private boolean isNew(Line line, Demand demand) {
        Line first = lines.putIfAbsent(demand, line);
        if (first != null) {
            line.fault(DEMAND, "与第%d行不同的诉求".formatted(first.number()));
        }
        return first == null;
    }
}

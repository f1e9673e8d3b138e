package cn.jiugai.board;

import cn.jiugai.sheet.CellText;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.Faults;
import cn.jiugai.sheet.FaultyWorkbookException;
import cn.jiugai.sheet.Line;
import cn.jiugai.sheet.Table;
import cn.jiugai.sheet.Workbook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the sheet 主要材料: one product a row, with how it is worked (HG-4.2-1). */
final class MaterialSheet {

    static final String NAME = "主要材料";
    static final Column MATERIAL = Column.text("材料或产品");
    static final Column SPECIFICATION = Column.text("规格型号");
    static final Column PRODUCER = Column.text("品牌或生产厂家");
    static final Column USED_AT = Column.text("使用部位");
    static final Column METHOD = Column.text("主要工艺做法");
    static final List<Column> COLUMNS = List.of(MATERIAL, SPECIFICATION, PRODUCER, USED_AT, METHOD);

    private static final int NAME_LENGTH = 100;
    private static final int LENGTH = 200;
    private static final int METHOD_LENGTH = 500;

    private final List<Material> materials = new ArrayList<>();
    private final Map<String, Line> rows = new HashMap<>();
    private final Faults faults = new Faults();

    /** @throws FaultyWorkbookException with every fault at once; nothing of the workbook is to be used then */
    List<Material> read(byte[] content) {
        Table.read(Workbook.open(content), NAME, COLUMNS, faults).forEach(this::read);
        if (materials.isEmpty() && faults.all().isEmpty()) {
            faults.sheet(NAME, "一种材料也没有", "每种主要材料一行（HG-4.2-1）");
        }
        faults.throwIfAny();
        return materials;
    }

    private void read(Line line) {
        Optional<String> name = line.text(MATERIAL, NAME_LENGTH);
        Optional<String> specification = line.text(SPECIFICATION, LENGTH);
        Optional<String> producer = line.text(PRODUCER, LENGTH);
        Optional<String> usedAt = line.text(USED_AT, LENGTH);
        Optional<String> method = line.text(METHOD, METHOD_LENGTH);
        if (name.isPresent()
                && specification.isPresent()
                && producer.isPresent()
                && usedAt.isPresent()
                && method.isPresent()) {
            add(line, new Material(name.get(), specification.get(), producer.get(), usedAt.get(), method.get()));
        }
    }

    private void add(Line line, Material material) {
        String key = CellText.key(material.name() + "/" + material.specification() + "/" + material.usedAt());
        Line first = rows.putIfAbsent(key, line);
        if (first == null) {
            materials.add(material);
        } else {
            line.fault(MATERIAL, "与第%d行不同的材料、规格或使用部位".formatted(first.number()));
        }
    }
}

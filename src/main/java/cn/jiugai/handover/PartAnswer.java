package cn.jiugai.handover;

import cn.jiugai.acceptance.ManagementPart;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.List;

/** The fields in which a side says what it thinks of a part of the management plan. */
record PartAnswer(ManagementPart part) {

    static List<PartAnswer> all() {
        return Arrays.stream(ManagementPart.values()).map(PartAnswer::new).toList();
    }

    /** The text about which the side is asked; without it the side is not asked. */
    Variable<String> asked() {
        return Variable.text(part.variable().name() + "Asked");
    }

    Variable<String> stance() {
        return Variable.text(part.variable().name() + "Stance");
    }

    Variable<String> reason() {
        return Variable.text(part.variable().name() + "Reason");
    }
}

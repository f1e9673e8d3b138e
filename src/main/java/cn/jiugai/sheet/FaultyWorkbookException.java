package cn.jiugai.sheet;

import java.util.List;
import java.util.function.UnaryOperator;

/** The workbook was not taken over, not even in part; carries every fault that was found. */
public class FaultyWorkbookException extends RuntimeException {

    private final transient List<Fault> faults;

    public FaultyWorkbookException(List<Fault> faults) {
        super("表格有%d处需要更正，没有导入任何内容：%s"
                .formatted(
                        faults.size(),
                        String.join("；", faults.stream().map(Fault::sentence).toList())));
        this.faults = List.copyOf(faults);
    }

    FaultyWorkbookException(Fault fault, Throwable cause) {
        this(List.of(fault));
        initCause(cause);
    }

    public List<Fault> faults() {
        return faults;
    }

    /** The same with other words for what should stand in a cell, e.g. the clauses of another plan. */
    public FaultyWorkbookException expecting(UnaryOperator<String> words) {
        FaultyWorkbookException told = new FaultyWorkbookException(faults.stream()
                .map(fault -> new Fault(
                        fault.sheet(), fault.row(), fault.column(), fault.found(), words.apply(fault.expected())))
                .toList());
        told.initCause(this);
        return told;
    }

    /** What stands above the list of faults. */
    public String summary() {
        return "表格有%d处需要更正，没有导入任何内容".formatted(faults.size());
    }
}

package cn.jiugai.sheet;

import java.util.List;

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

    /** What stands above the list of faults. */
    public String summary() {
        return "表格有%d处需要更正，没有导入任何内容".formatted(faults.size());
    }
}

package cn.jiugai.desk;

import cn.jiugai.calendar.WorkdayFaults;
import cn.jiugai.engine.Caller;
import cn.jiugai.engine.WorkdayTables;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** An administrator brings in the working days of a year, for all districts. */
@DeskApi
class WorkdayController {

    /** A table of one year has some thirty lines. */
    private static final int LARGEST_BYTES = 64 * 1024;

    private final WorkdayTables tables;
    private final Caller caller;

    WorkdayController(WorkdayTables tables, Caller caller) {
        this.tables = tables;
        this.caller = caller;
    }

    /**
     * @param moved open tasks whose due date moved
     * @param message the same in Chinese
     */
    record Taken(int year, int off, int work, int replaced, int moved, String message) {}

    /** @param faults one Chinese sentence each, with the line of the file */
    record Refused(String message, List<String> faults) {}

    /** All or nothing, in place of what was known of that year, see {@link WorkdayTables}. */
    @PostMapping(path = "/calendar", consumes = "text/csv")
    Taken take(InputStream body) throws IOException {
        String user = caller.user()
                .filter(id -> caller.isAdministrator())
                .orElseThrow(() -> new NotYoursException("工作日表各区共用，只有系统管理员可以导入；请把文件交给系统管理员"));
        byte[] content = body.readNBytes(LARGEST_BYTES + 1);
        if (content.length > LARGEST_BYTES) {
            throw new UnfitPaperException("文件超过64KB，一年的工作日表只有几十行，请核对文件");
        }
        WorkdayTables.Taken taken = tables.take(content, user);
        return new Taken(
                taken.table().year(),
                taken.table().off(),
                taken.table().work(),
                taken.table().replaced(),
                taken.moved(),
                taken.sentence());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Refused faulty(WorkdayFaults refused) {
        return new Refused("工作日表有%d处错误，没有导入；请改好后重新导入".formatted(refused.faults().size()), refused.faults());
    }
}

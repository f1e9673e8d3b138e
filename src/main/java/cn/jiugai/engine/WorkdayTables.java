package cn.jiugai.engine;

import cn.jiugai.calendar.WorkCalendar;
import cn.jiugai.calendar.WorkDays;
import cn.jiugai.calendar.WorkdayImport;
import cn.jiugai.calendar.WorkdayImport.Imported;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the working days of a year, and counts the terms that run already by them. */
@Service
public class WorkdayTables {

    private final WorkdayImport imports;
    private final WorkCalendar calendar;
    private final RunningTerms terms;

    WorkdayTables(WorkdayImport imports, WorkCalendar calendar, RunningTerms terms) {
        this.imports = imports;
        this.calendar = calendar;
        this.terms = terms;
    }

    /**
     * All or nothing, the terms too.
     *
     * @param content the file, see {@link WorkdayImport}
     * @param user who imports it
     * @throws cn.jiugai.calendar.WorkdayFaults if the file has a fault, or days of more than one year
     */
    @Transactional
    public Taken take(byte[] content, String user) {
        WorkDays before = calendar.days();
        Imported table = imports.take(content, user);
        return new Taken(table, terms.recount(before, calendar.days()));
    }

    /** @param moved open tasks whose due date moved */
    public record Taken(Imported table, int moved) {

        /** The same in Chinese for the administrator. */
        public String sentence() {
            return table.sentence() + "按工作日计算的在办期限已按新表重算，%d项任务的截止日期有变动；计划规定的日期不变。".formatted(moved);
        }
    }
}

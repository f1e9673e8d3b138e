package cn.jiugai.calendar;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes the table of one year that the State Council's notice has settled, in place of what was known of that year. */
@Service
public class WorkdayImport {

    private final CalendarTable table;

    WorkdayImport(CalendarTable table) {
        this.table = table;
    }

    /**
     * All or nothing. Terms that run already are not touched here, see {@code cn.jiugai.engine.WorkdayTables}.
     *
     * @param content the file, see {@link WorkdayFile}
     * @param user who imports it
     * @throws WorkdayFaults if the file has a fault, or days of more than one year
     */
    public Imported take(byte[] content, String user) {
        List<WorkdayException> rows = WorkdayFile.read(content);
        int year = rows.get(0).year();
        List<String> strangers = new ArrayList<>();
        rows.stream()
                .filter(row -> row.year() != year)
                .forEach(row -> strangers.add("%s不在%d年，一次只能导入一年，请核对日期或分开导入".formatted(row.date(), year)));
        if (!strangers.isEmpty()) {
            throw new WorkdayFaults(strangers);
        }
        int replaced = table.replace(year, rows, user);
        int off = (int) rows.stream().filter(row -> row.kind() == DayKind.OFF).count();
        return new Imported(year, off, rows.size() - off, replaced);
    }

    /**
     * What was imported.
     *
     * @param year the year
     * @param off weekdays that are holidays
     * @param work weekend days that are worked
     * @param replaced rows of the same year that were there before
     */
    public record Imported(int year, int off, int work, int replaced) {

        /** The same as a Chinese sentence for the administrator. */
        public String sentence() {
            return "已导入%d年工作日表：工作日放假%d天，周末上班%d天，替换原有%d行。".formatted(year, off, work, replaced);
        }
    }
}

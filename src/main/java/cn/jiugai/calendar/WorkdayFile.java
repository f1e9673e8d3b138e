package cn.jiugai.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a table of working days: CSV with the columns {@code date,kind,holiday} ({@code 日期,类型,节日}), lines with # are
 * comments. UTF-8, or GB18030 as Chinese spreadsheet programs save it. Every fault is collected with its line.
 */
final class WorkdayFile {

    private static final List<List<String>> HEADERS =
            List.of(List.of("date", "kind", "holiday"), List.of("日期", "类型", "节日"));
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT);
    private static final int LONGEST_NAME = 20;

    private final Map<LocalDate, Integer> lineOfDate = new LinkedHashMap<>();
    private final List<WorkdayException> rows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private WorkdayFile() {}

    /** @throws WorkdayFaults with every fault of the file */
    static List<WorkdayException> read(byte[] content) {
        WorkdayFile file = new WorkdayFile();
        file.readLines(decode(content).lines().toList());
        if (!file.faults.isEmpty()) {
            throw new WorkdayFaults(file.faults);
        }
        return file.rows;
    }

    private void readLines(List<String> lines) {
        boolean headed = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells =
                    List.of(line.split(",", -1)).stream().map(String::strip).toList();
            if (headed) {
                readRow(i + 1, cells);
            } else if (HEADERS.contains(cells)) {
                headed = true;
            } else {
                fault(i + 1, "表头是“%s”，应为“日期,类型,节日”或“date,kind,holiday”，请补上表头".formatted(line));
                return;
            }
        }
        if (rows.isEmpty() && faults.isEmpty()) {
            faults.add("表中没有日期，应每行一个与周一至周五不同的日子，请核对文件");
        }
    }

    private void readRow(int line, List<String> cells) {
        if (cells.size() != 3) {
            fault(line, "有%d列，应为3列：日期、类型、节日".formatted(cells.size()));
            return;
        }
        int before = faults.size();
        LocalDate date = date(line, cells.get(0));
        DayKind kind = DayKind.read(cells.get(1)).orElse(null);
        if (kind == null) {
            fault(line, "类型“%s”不认识，应为 休（off）或 班（work）".formatted(cells.get(1)));
        }
        String holiday = cells.get(2);
        if (holiday.isEmpty() || holiday.length() > LONGEST_NAME) {
            fault(line, "节日“%s”应为1至%d个字".formatted(holiday, LONGEST_NAME));
        }
        if (date != null && kind != null && !kind.differsFromWeek(date)) {
            fault(line, kind == DayKind.OFF ? date + "是周末，本来就休息，请核对日期或删去本行" : date + "不是周末，本来就上班，请核对日期或删去本行");
        }
        if (faults.size() == before) {
            rows.add(new WorkdayException(date, kind, holiday));
        }
    }

    private LocalDate date(int line, String text) {
        try {
            LocalDate date = LocalDate.parse(text.replace('/', '-'), DATE);
            Integer earlier = lineOfDate.putIfAbsent(date, line);
            if (earlier != null) {
                fault(line, "%s在第%d行已经有了，请删去一行".formatted(date, earlier));
            }
            return date;
        } catch (DateTimeException e) {
            fault(line, "日期“%s”不存在或写法不对，应写成 2027-01-01".formatted(text));
            return null;
        }
    }

    private void fault(int line, String text) {
        faults.add("第%d行：%s".formatted(line, text));
    }

    private static String decode(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("GB18030"));
        }
    }
}

package cn.jiugai.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Brings the years that Jiugai ships with into the register, at the first start and after an upgrade that knows more. */
@Component
class BuiltInCalendar implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(BuiltInCalendar.class);
    private static final ClassPathResource FILE = new ClassPathResource("calendar/workdays-cn.csv");

    private final CalendarTable table;

    BuiltInCalendar(CalendarTable table) {
        this.table = table;
    }

    /** A year that an administrator has imported is left alone. */
    @Override
    public void afterPropertiesSet() {
        Map<Integer, List<WorkdayException>> years = WorkdayFile.read(content()).stream()
                .collect(Collectors.groupingBy(WorkdayException::year, TreeMap::new, Collectors.toList()));
        years.forEach(this::add);
    }

    /** Of two nodes that start at once one is too late; what it would have written is there. */
    private void add(int year, List<WorkdayException> rows) {
        try {
            if (table.addIfUnknown(year, rows, "内置")) {
                LOG.info("Working days of {} loaded: {} days differ from Monday-Friday", year, rows.size());
            }
        } catch (DuplicateKeyException e) {
            LOG.info("Working days of {} have just been loaded by another node", year);
        }
    }

    private static byte[] content() {
        try {
            return FILE.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package cn.jiugai.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The sample files {@code samples/<district>/} of the districts, and the plan year for which they are entered. */
@Component
@Profile("!production")
public class Samples {

    private final Clock clock;
    private final Integer planYear;

    /** @param planYear null for the running year */
    Samples(Clock clock, @Value("${jiugai.sample.plan-year:}") Integer planYear) {
        this.clock = clock;
        this.planYear = planYear;
    }

    /** The year that is set, else the running one. */
    public int year() {
        return planYear == null ? LocalDate.now(clock).getYear() : planYear;
    }

    /** Content of a file; empty in a district that has none of this name. */
    public Optional<byte[]> find(String district, String name) {
        ClassPathResource file = new ClassPathResource("samples/%s/%s".formatted(district, name));
        return file.exists() ? Optional.of(read(file)) : Optional.empty();
    }

    /** A blank page that stands for any paper. */
    public byte[] paper() {
        return read(new ClassPathResource("samples/paper.pdf"));
    }

    private static byte[] read(ClassPathResource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }
}

package cn.jiugai.cockpit;

import cn.jiugai.engine.Caller;
import cn.jiugai.rule.Fen;
import cn.jiugai.scheme.Purpose;
import cn.jiugai.scheme.SchemeRecords;
import cn.jiugai.scheme.WorksClass;
import cn.jiugai.scheme.WorksFigure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The works items of a plan year by class and purpose (JA-4.2-1), for whoever belongs to the district. */
@RestController
class WorksFiguresPage {

    private static final String PATH = "/jiugai/cockpit/works-figures";

    private final Caller caller;
    private final SchemeRecords schemes;

    WorksFiguresPage(Caller caller, SchemeRecords schemes) {
        this.caller = caller;
        this.schemes = schemes;
    }

    /**
     * @param worksClass Chinese title
     * @param purpose Chinese title
     * @param cost in yuan, with its unit
     */
    record Row(String worksClass, String purpose, int items, String cost) {}

    /** Items of one class together come behind those by purpose, with the purpose 合计. */
    record Figures(int year, List<Row> rows) {}

    /** @return 401 without a login; only items of the caller's own districts are counted */
    @GetMapping({"/camunda/api" + PATH, PATH})
    Figures figures(@RequestParam("year") int year) {
        if (caller.user().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "请先登录");
        }
        List<WorksFigure> all = caller.districts().stream()
                .flatMap(district -> schemes.worksFigures(district, year).stream())
                .toList();
        return new Figures(
                year,
                Arrays.stream(WorksClass.values())
                        .flatMap(worksClass -> rows(worksClass, all))
                        .toList());
    }

    private static Stream<Row> rows(WorksClass worksClass, List<WorksFigure> all) {
        List<WorksFigure> own =
                all.stream().filter(figure -> figure.worksClass() == worksClass).toList();
        Stream<Row> byPurpose = Arrays.stream(Purpose.values())
                .map(purpose -> row(
                        worksClass,
                        purpose.title(),
                        own.stream()
                                .filter(figure -> figure.purpose() == purpose)
                                .toList()))
                .filter(row -> row.items() > 0);
        return Stream.concat(byPurpose, Stream.of(row(worksClass, "合计", own)));
    }

    private static Row row(WorksClass worksClass, String purpose, List<WorksFigure> figures) {
        return new Row(
                worksClass.title(),
                purpose,
                figures.stream().mapToInt(WorksFigure::items).sum(),
                figures.stream()
                        .map(WorksFigure::cost)
                        .reduce(Fen.ZERO, Fen::plus)
                        .toString());
    }
}

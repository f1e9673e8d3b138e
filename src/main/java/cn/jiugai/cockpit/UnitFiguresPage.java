package cn.jiugai.cockpit;

import cn.jiugai.assessment.AssessmentRecords;
import cn.jiugai.assessment.Grade;
import cn.jiugai.assessment.UnitFigures;
import cn.jiugai.engine.Caller;
import cn.jiugai.office.District;
import cn.jiugai.office.Offices;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** What the record says about the units in a year (JA-4.1-1), for the department in charge and the leading group's office. */
@RestController
class UnitFiguresPage {

    private static final String PATH = "/jiugai/cockpit/unit-figures";
    private static final String LEADING_GROUP = "leadingGroupOffice";

    private final Caller caller;
    private final Offices offices;
    private final AssessmentRecords assessments;

    UnitFiguresPage(Caller caller, Offices offices, AssessmentRecords assessments) {
        this.caller = caller;
        this.offices = offices;
        this.assessments = assessments;
    }

    /**
     * @param unit Chinese name
     * @param onTimeRate e.g. {@code 47/50（94.0%）}
     * @param grade Chinese name; {@code —} while the year's assessment does not stand
     */
    record Row(String unit, String onTimeRate, int late, int owed, int returned, int escalations, String grade) {}

    /** @return 401 without a login, 403 for other units */
    @GetMapping({"/camunda/api" + PATH, PATH})
    List<Row> figures(@RequestParam("year") int year) {
        if (caller.user().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "请先登录");
        }
        List<String> districts = offices.districts().stream()
                .map(District::id)
                .filter(this::mayLook)
                .toList();
        if (districts.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "各单位的考核数据由主管部门和领导小组办公室查看，您的单位没有这项权限");
        }
        return districts.stream().flatMap(district -> rows(district, year)).toList();
    }

    private Stream<Row> rows(String district, int year) {
        Map<String, Grade> grades = assessments.grades(district, year);
        return assessments.figures(district, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(figures -> row(figures, Optional.ofNullable(grades.get(figures.unit()))));
    }

    private Row row(UnitFigures figures, Optional<Grade> grade) {
        return new Row(
                offices.nameOf(figures.unit()),
                figures.onTimeRate(),
                figures.late(),
                figures.owed(),
                figures.returned(),
                figures.escalations(),
                grade.map(Grade::label).orElse("—"));
    }

    private boolean mayLook(String district) {
        return caller.districts().contains(district)
                && (caller.units().contains(offices.inCharge(district).id())
                        || offices.candidates(district, LEADING_GROUP).stream()
                                .anyMatch(unit -> caller.units().contains(unit.id())));
    }
}

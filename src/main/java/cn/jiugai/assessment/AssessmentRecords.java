package cn.jiugai.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What others may read of the assessment of units. */
@Component
public class AssessmentRecords {

    private final UnitRecord record;
    private final AssessmentRegister register;
    private final FaultsAndAnswers answers;

    AssessmentRecords(UnitRecord record, AssessmentRegister register, FaultsAndAnswers answers) {
        this.record = record;
        this.register = register;
        this.answers = answers;
    }

    /** A line for each unit of a district with something to count in the period; both days belong to it. */
    public List<UnitFigures> figures(String district, LocalDate first, LocalDate last) {
        return record.between(district, first, last);
    }

    /** The grades of a year that stand, by the id of the unit. */
    public Map<String, Grade> grades(String district, int year) {
        return register.concluded(district, year).stream()
                .collect(Collectors.toMap(AssessmentLine::unit, AssessmentLine::grade));
    }

    /** The faults that were found in an assessment that stands, with their ground; empty while it does not (HG-7-3). */
    public List<Fault> faults(String businessKey) {
        return find(businessKey)
                .filter(assessment -> assessment.concludedAt() != null)
                .map(assessment -> answers.faults(assessment.id()))
                .orElse(List.of());
    }

    /** @param businessKey of a process; empty if it is none of an assessment */
    public Optional<UnitAssessment> find(String businessKey) {
        return register.find(businessKey);
    }
}

package cn.jiugai.correction;

import cn.jiugai.project.FactSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What pages and later phases may know of the corrections. */
@Component
public class CorrectionRecords {

    /**
     * A correction as it is shown.
     *
     * @param fact Chinese name of subject and fact
     * @param state Chinese name of how far it has come
     * @param oldValue as a clerk reads it; null before the application
     * @param unit id of the unit that applied
     * @param document number of the document of approval, null without one
     * @param remark why it was refused, null if it was not
     * @param result what came of it, null until it is written
     */
    public record CorrectedFact(
            int number,
            String fact,
            String state,
            String oldValue,
            String newValue,
            String reason,
            String applicant,
            String unit,
            OffsetDateTime appliedAt,
            String approver,
            String document,
            String remark,
            OffsetDateTime decidedAt,
            String result) {}

    private final Corrections corrections;
    private final List<FactSource> sources;

    CorrectionRecords(Corrections corrections, List<FactSource> sources) {
        this.corrections = corrections;
        this.sources = sources;
    }

    /** All corrections of a project that were applied for, the first one first. */
    public List<CorrectedFact> of(String project) {
        Map<String, Map<String, String>> choices = sources.stream()
                .flatMap(source -> source.facts().stream())
                .collect(Collectors.toMap(fact -> fact.id(), fact -> fact.type().choices()));
        return corrections.of(project).stream()
                .filter(correction -> correction.appliedAt() != null)
                .map(correction -> shown(correction, choices.getOrDefault(correction.fact(), Map.of())))
                .toList();
    }

    private static CorrectedFact shown(Correction correction, Map<String, String> choices) {
        return new CorrectedFact(
                correction.number(),
                correction.subjectLabel() + "：" + correction.factLabel(),
                correction.state().label(),
                choices.getOrDefault(correction.oldValue(), correction.oldValue()),
                choices.getOrDefault(correction.newValue(), correction.newValue()),
                correction.reason(),
                correction.applicant(),
                correction.unit(),
                correction.appliedAt(),
                correction.approver(),
                correction.document(),
                correction.remark(),
                correction.decidedAt(),
                correction.result());
    }
}

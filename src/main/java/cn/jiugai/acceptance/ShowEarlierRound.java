package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.office.Offices;
import cn.jiugai.rectification.RectificationRecords;
import cn.jiugai.rectification.RectificationRecords.SettledFinding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the meeting before found, and how each defect was put right: all parties meet again, those that agreed before see
 * here what has changed since (JA-3.7-1: the parties meet again).
 */
@Component
class ShowEarlierRound extends View {

    private final AcceptanceRegister acceptances;
    private final Defects defects;
    private final RectificationRecords rectifications;
    private final Offices offices;

    ShowEarlierRound(
            AcceptanceRegister acceptances, Defects defects, RectificationRecords rectifications, Offices offices) {
        this.acceptances = acceptances;
        this.defects = defects;
        this.rectifications = rectifications;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "列出上一轮意见和整改情况";
    }

    @Override
    protected String show(Step step) {
        List<AcceptanceOpinion> before = acceptances.opinionsBefore(step.instance());
        if (before.isEmpty()) {
            return "";
        }
        List<SettledFinding> settled = rectifications.settled(step.project());
        String refusing = before.stream()
                .filter(opinion -> !opinion.agrees())
                .map(opinion -> offices.nameOf(opinion.unit()))
                .collect(Collectors.joining("、"));
        String head = "第%d轮。上一轮%d家中%d家同意%s。各方重新验收，下列问题已经整改："
                .formatted(
                        acceptances.round(step.instance()),
                        before.size(),
                        before.stream().filter(AcceptanceOpinion::agrees).count(),
                        refusing.isEmpty() ? "" : "，" + refusing + "不同意");
        return Stream.concat(
                        Stream.of(head, ""),
                        defects.earlier(step.instance()).stream().map(defect -> line(defect, settled)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Defect defect, List<SettledFinding> settled) {
        return settled.stream()
                .filter(finding -> finding.finding().equals(defect.finding()))
                .reduce((earlier, later) -> later)
                .map(finding -> "- %s。%s完成：%s".formatted(defect.finding(), finding.finishedOn(), finding.measures()))
                .orElse("- %s".formatted(defect.finding()));
    }
}

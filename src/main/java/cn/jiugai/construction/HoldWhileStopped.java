package cn.jiugai.construction;

import cn.jiugai.engine.CompletionRule;
import cn.jiugai.engine.OpenTask;
import cn.jiugai.rule.Finding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * While works stand still, no concealed works are accepted, nobody reports the works as finished, and the other checkpoints
 * of the supervision plan wait (JA-3.6-2): nothing is built that could be looked at.
 */
@Component
class HoldWhileStopped implements CompletionRule {

    private static final Set<String> STEPS = Set.of(
            "userTask_inspectCheckpoint",
            "userTask_requestConcealed",
            "userTask_acceptConcealed",
            "userTask_reportFinish",
            "userTask_confirmFinish");

    private final WorksStops stops;

    HoldWhileStopped(WorksStops stops) {
        this.stops = stops;
    }

    @Override
    public List<String> faults(OpenTask task, Map<String, Object> answer) {
        if (!STEPS.contains(task.step())) {
            return List.of();
        }
        List<String> standing = stops.standing(task.project());
        return standing.isEmpty() ? List.of() : List.of(finding(standing).sentence());
    }

    /** What is said wherever works would have to go on. */
    static Finding finding(List<String> standing) {
        return new Finding(
                "JA-3.6-2",
                standing.size() + "次停工没有复工",
                "严重安全问题整改合格后复工",
                "还差%d次：%s".formatted(standing.size(), String.join("；", standing)),
                "停工整改期间不得继续施工，请整改、复查合格并由质量安全监督站签发复工令后再办");
    }
}

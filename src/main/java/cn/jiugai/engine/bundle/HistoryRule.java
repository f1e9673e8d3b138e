package cn.jiugai.engine.bundle;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every process and decision says how long its history is kept: a project archive must not vanish by a default. */
@Component
class HistoryRule implements BundleRule {

    private static final String FAULT = "没有填写历史保存期限（History time to live）。请填写，例如 P3650D（十年）";

    @Override
    public Stream<String> faults(BundleModels models) {
        return Stream.concat(
                models.processes().values().stream()
                        .filter(process -> process.getCamundaHistoryTimeToLiveString() == null)
                        .map(process -> "流程“%s”（%s）：%s".formatted(process.getName(), process.getId(), FAULT)),
                models.decisions().values().stream()
                        .filter(decision -> decision.getCamundaHistoryTimeToLiveString() == null)
                        .map(decision -> "决策“%s”（%s）：%s".formatted(decision.getName(), decision.getId(), FAULT)));
    }
}

package cn.jiugai.correction;

import cn.jiugai.project.MatterAnswers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of an application for 更正. */
@Component
class CorrectionAnswers implements MatterAnswers {

    private final Corrections corrections;

    CorrectionAnswers(Corrections corrections) {
        this.corrections = corrections;
    }

    @Override
    public Optional<String> answer(String instance) {
        return corrections.find(instance).flatMap(CorrectionAnswers::answer);
    }

    private static Optional<String> answer(Correction asked) {
        return switch (asked.state()) {
            case REFUSED -> Optional.of("%s未获批准：%s".formatted(asked.cause(), asked.remark()));
            case WRITTEN ->
                Optional.of("%s已批准（%s）并写入登记簿；%s".formatted(asked.cause(), asked.document(), asked.result()));
            case CHOSEN, APPLIED, WITHDRAWN -> Optional.empty();
        };
    }
}

package cn.jiugai.carryover;

import cn.jiugai.carryover.CarryOver.Decision;
import cn.jiugai.project.MatterAnswers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What became of a carry-over that a unit has started. */
@Component
class CarryOverAnswers implements MatterAnswers {

    private final CarryOverRegister register;

    CarryOverAnswers(CarryOverRegister register) {
        this.register = register;
    }

    @Override
    public Optional<String> answer(String instance) {
        return register.find(instance).flatMap(asked -> asked.decision().flatMap(decision -> text(asked, decision)));
    }

    private Optional<String> text(CarryOver asked, Decision decision) {
        return switch (decision.answer()) {
            case APPROVED ->
                Optional.of("项目已结转到%d年度（%s，%s）".formatted(asked.toYear(), decision.document(), decision.day()))
                        .filter(text -> register.isEffected(asked.instance()));
            case REFUSED ->
                Optional.of("不予结转（%s，%s）：%s".formatted(decision.document(), decision.day(), decision.opinion()));
            case RETURNED -> Optional.empty();
        };
    }
}

package cn.jiugai.inspection;

import cn.jiugai.project.MatterAnswers;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the implementing entity what became of its application for a replacement. */
@Component
class ReplacementAnswers implements MatterAnswers {

    private final ReplacementRegister replacements;

    ReplacementAnswers(ReplacementRegister replacements) {
        this.replacements = replacements;
    }

    @Override
    public Optional<String> answer(String instance) {
        return replacements
                .decision(instance)
                .filter(decision -> !decision.approved()
                        || replacements.replacedOn(instance).isPresent())
                .map(decision -> decision.approved()
                        ? "更换参建单位：区住建局已批准（%s），新单位已接办全部在办事项。".formatted(decision.document())
                        : "更换参建单位：区住建局不同意（%s），%s".formatted(decision.document(), decision.opinion()));
    }
}

package cn.jiugai.publicity;

import cn.jiugai.acceptance.AcceptanceRecords;
import cn.jiugai.engine.MatterCondition;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A project is put forward as a model once it was accepted, and not again after it was recognised (JA-4.8-3). */
@Component
class ModelUndecided implements MatterCondition {

    private final AcceptanceRecords acceptances;
    private final ModelProjects models;

    ModelUndecided(AcceptanceRecords acceptances, ModelProjects models) {
        this.acceptances = acceptances;
        this.models = models;
    }

    @Override
    public Optional<String> obstacle(String project) {
        if (!acceptances.comprehensivelyAccepted(project)) {
            return Optional.of("项目%s还没有通过综合验收，通过以后才能申请认定示范项目".formatted(project));
        }
        return models.decided(project)
                .filter(ModelProject::recognised)
                .map(model -> "项目%s已认定为示范项目（%s），不必再次认定".formatted(project, model.document()));
    }
}

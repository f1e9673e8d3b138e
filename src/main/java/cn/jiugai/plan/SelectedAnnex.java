package cn.jiugai.plan;

import cn.jiugai.project.ProjectsSelected;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the projects that a selection has found the annex of their plan. */
@Component
class SelectedAnnex {

    private final AnnualPlans plans;
    private final PlanRegister register;

    SelectedAnnex(AnnualPlans plans, PlanRegister register) {
        this.plans = plans;
        this.register = register;
    }

    @EventListener
    void selected(ProjectsSelected selected) {
        register.replaceAnnex(plans.get(selected.plan()), selected.projects());
    }
}

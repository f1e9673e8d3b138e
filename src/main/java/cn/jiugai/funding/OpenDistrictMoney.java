package cn.jiugai.funding;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.plan.PlanRecords;
import cn.jiugai.project.Projects;
import org.springframework.stereotype.Component;

/** Brings the affordability report on which the budget of the year's plan rests (HG-6-7). */
@Component
class OpenDistrictMoney extends Opener {

    private final PlanRecords plans;
    private final Projects projects;

    OpenDistrictMoney(PlanRecords plans, Projects projects) {
        this.plans = plans;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "带出年度预算依据的评估报告";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        int year = projects.get(step.project()).planYear();
        plans.budget(step.district(), year).ifPresent(budget -> {
            sheet.fill(TenureVariables.AFFORDABILITY_REPORT, budget.reportNumber());
            sheet.fill(TenureVariables.REPORTED_ON, budget.reportedOn().toString());
        });
    }
}

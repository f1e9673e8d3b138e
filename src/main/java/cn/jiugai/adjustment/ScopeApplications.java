package cn.jiugai.adjustment;

import cn.jiugai.engine.ProjectRuns;
import cn.jiugai.project.Communities;
import cn.jiugai.rule.Verdict;
import org.springframework.stereotype.Component;

/** Judges an application for 范围调整 against the register as it is now. */
@Component
class ScopeApplications {

    private final ScopeChangeRegister applications;
    private final Situations situations;
    private final Communities communities;
    private final ProjectRuns runs;

    ScopeApplications(
            ScopeChangeRegister applications, Situations situations, Communities communities, ProjectRuns runs) {
        this.applications = applications;
        this.situations = situations;
        this.communities = communities;
        this.runs = runs;
    }

    Verdict judge(String instance) {
        ScopeApplication asked = applications.get(instance);
        Situation project = situations.of(asked.project());
        Verdict mayJoin = asked.kind() == ScopeKind.ADD
                ? communities.mayJoin(asked.project(), asked.community())
                : Verdict.pass();
        return new ScopeChangeRule(
                        project,
                        asked,
                        mayJoin,
                        runs.openAbout(project.project().district(), asked.project(), asked.community()))
                .check();
    }
}

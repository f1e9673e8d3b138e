package cn.jiugai.monthly;

import cn.jiugai.engine.Choices;
import cn.jiugai.engine.Step;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The sites of the month, as choices. */
@Component
class RankedSites extends Choices {

    private final RankingRegister register;
    private final RankedSiteRegister sites;
    private final Projects projects;

    RankedSites(RankingRegister register, RankedSiteRegister sites, Projects projects) {
        this.register = register;
        this.sites = sites;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "当月的在建现场";
    }

    @Override
    protected List<Choice> choices(Step step) {
        return sites.sites(register.get(step.project()).id()).stream()
                .map(site -> new Choice(projects.get(site.project()).name(), site.project()))
                .toList();
    }
}

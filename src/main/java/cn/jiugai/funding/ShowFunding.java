package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import cn.jiugai.project.Projects;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sources of the plan with their amounts, and how their sum stands to the estimate (JA-2-1). */
@Component
class ShowFunding extends View {

    private final FundingRegister funding;
    private final ContributionRegister contributions;
    private final Projects projects;

    ShowFunding(FundingRegister funding, ContributionRegister contributions, Projects projects) {
        this.funding = funding;
        this.contributions = contributions;
        this.projects = projects;
    }

    @Override
    public String label() {
        return "列出各渠道资金";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String project) {
        List<Share> shares = funding.shares(project);
        String lines = shares.stream()
                .map(share -> "- %s %s%s%s"
                        .formatted(
                                share.title(),
                                share.amount(),
                                share.item() == null ? "" : "，用于第%d项".formatted(share.item()),
                                share.grant().text()))
                .collect(Collectors.joining("\n"));
        String balance = new FundingTotal(projects.get(project).estimate(), funding.total(project)).balance();
        return "%s\n\n**%s**%s".formatted(shares.isEmpty() ? "还没有上传资金筹措表。" : lines, balance, inKind(project));
    }

    private String inKind(String project) {
        String given = contributions.of(project).stream()
                .filter(contribution -> !contribution.way().isMoney())
                .map(contribution -> "- %s %s：%s"
                        .formatted(contribution.household(), contribution.way().title(), contribution.contents()))
                .collect(Collectors.joining("\n"));
        return given.isEmpty() ? "" : "\n\n捐物、投工投劳（不计入合计）\n\n" + given;
    }
}

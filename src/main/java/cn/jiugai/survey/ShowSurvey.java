package cn.jiugai.survey;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the survey found, a paragraph a community. */
@Component
class ShowSurvey extends View {

    private static final int LONGEST_QUOTE = 60;

    private final SurveyRegister surveys;

    ShowSurvey(SurveyRegister surveys) {
        this.surveys = surveys;
    }

    @Override
    public String label() {
        return "显示摸底结果";
    }

    @Override
    protected String show(Step step) {
        return surveys.facts(step.project(), step.instance()).stream()
                .map(ShowSurvey::community)
                .collect(Collectors.joining("\n\n"));
    }

    private static String community(CommunityFacts community) {
        String facts = Arrays.stream(FactKind.values())
                .map(kind -> line(kind, community.of(kind)))
                .collect(Collectors.joining("\n"));
        int stairwells = community.elevatorStairwells() == null ? 0 : community.elevatorStairwells();
        String elevators = stairwells == 0 ? "暂无需求" : "%d个单元有需求".formatted(stairwells);
        return "**%s**\n\n%s\n- 加装电梯：%s".formatted(community.community(), facts, elevators);
    }

    private static String line(FactKind kind, Fact fact) {
        return "- %s：%s；%s".formatted(kind.title(), measure(kind, fact.measure()), shorten(fact.condition()));
    }

    private static String shorten(String text) {
        if (text == null) {
            return "—";
        }
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }

    private static String measure(FactKind kind, BigDecimal number) {
        String digits = number == null ? "—" : number.stripTrailingZeros().toPlainString();
        return switch (kind) {
            case HOUSING -> "屋面渗漏或有隐患%s栋".formatted(digits);
            case ENVIRONMENT -> "绿地%s㎡".formatted(digits);
            case FACILITIES -> "停车位%s个".formatted(digits);
            case PUBLIC_SERVICES -> "周边公共服务设施%s处".formatted(digits);
            case SHOPS -> "周边便民商业网点%s家".formatted(digits);
            case MUNICIPAL -> "雨天积水点%s处".formatted(digits);
            case PUBLIC_SPACE -> "公共活动空间%s㎡".formatted(digits);
            case ECONOMY -> "常住%s人".formatted(digits);
        };
    }
}

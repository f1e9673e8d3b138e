package cn.jiugai.survey;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the survey found, a paragraph a community. */
@Component
class ShowSurvey extends View {

    private static final int LONGEST_QUOTE = 60;

    private final SurveyRegister surveys;
    private final DemandRegister demands;

    ShowSurvey(SurveyRegister surveys, DemandRegister demands) {
        this.surveys = surveys;
        this.demands = demands;
    }

    @Override
    public String label() {
        return "显示摸底结果";
    }

    @Override
    protected String show(Step step) {
        Map<String, CommunityDemand> asked = demands.of(step.project()).stream()
                .collect(Collectors.toMap(CommunityDemand::community, demand -> demand));
        return surveys.facts(step.project()).stream()
                .map(community -> community(community, asked.get(community.community())))
                .collect(Collectors.joining("\n\n"));
    }

    private static String community(CommunityFacts community, CommunityDemand demand) {
        String facts = Arrays.stream(FactKind.values())
                .map(kind -> line(kind, community.of(kind)))
                .collect(Collectors.joining("\n"));
        return "**%s**\n\n%s\n%s\n%s\n%s"
                .formatted(
                        community.community(),
                        figures(community.figures()),
                        facts,
                        tenure(community.tenure()),
                        demand(demand));
    }

    private static String figures(Figures figures) {
        return "- 核实%d户、%d栋、%s㎡"
                .formatted(
                        figures.households(),
                        figures.buildings(),
                        figures.areaM2().stripTrailingZeros().toPlainString());
    }

    private static String tenure(Tenure tenure) {
        String state = housing("直管公房", tenure.stateFlats(), tenure.stateOwner());
        String unit = housing("自管公房", tenure.unitFlats(), tenure.unitOwner());
        String staff = tenure.originalOwner() == null ? "不是原职工小区" : "原职工小区（%s）".formatted(tenure.originalOwner());
        return "- 产权：%s，%s，%s".formatted(state, unit, staff);
    }

    private static String housing(String kind, Integer flats, String owner) {
        return flats == null || flats == 0 ? "没有" + kind : "%s%d户（%s）".formatted(kind, flats, owner);
    }

    private static String demand(CommunityDemand demand) {
        String elevators =
                demand.elevatorStairwells() == 0 ? "暂无需求" : "%d个单元有需求".formatted(demand.elevatorStairwells());
        return "- 加装电梯：%s\n- 电动车%d辆，希望新增充电位%d个\n- 闲置房屋、土地%d处，违法违规线索%d处"
                .formatted(
                        elevators,
                        demand.electricVehicles(),
                        demand.chargingPlaces(),
                        demand.idleSites(),
                        demand.violations());
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

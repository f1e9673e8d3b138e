package cn.jiugai.funding;

import cn.jiugai.play.Player;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import cn.jiugai.survey.PublicHousing;
import cn.jiugai.survey.SurveyRecords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Plays the funding of a project, or leaves it in the register for later phases. */
@Component
public class FundingPlay {

    private static final Fen CENTRAL = Fen.ofYuan("3000000");
    private static final Fen OF_OWNER = Fen.ofYuan("1000");

    private final Player player;
    private final FundingRegister funding;
    private final FundingPlans plans;
    private final FundingImport sheets;
    private final FundedWorks works;
    private final SurveyRecords surveys;
    private final Projects projects;

    FundingPlay(
            Player player,
            FundingRegister funding,
            FundingPlans plans,
            FundingImport sheets,
            FundedWorks works,
            SurveyRecords surveys,
            Projects projects) {
        this.player = player;
        this.funding = funding;
        this.plans = plans;
        this.sheets = sheets;
        this.works = works;
        this.surveys = surveys;
        this.projects = projects;
    }

    /** Completes all steps of the process {@code fundingPlan}, whoever has started it. */
    public void play(String project) {
        sheets.take(project, FundingLayout.PLAN, balanced(project));
        boolean telecom = works.of(project).stream().anyMatch(Works::telecom);
        player.complete(project, "userTask_planFunding", telecom ? plan(Carrier.values()) : plan());
        player.completeAll(project, "userTask_declareCharges", Map.of("declaration", "none"));
        player.complete(project, "userTask_publishFunding", notice());
    }

    /** A settled plan for an estimate of 8,000,000 yuan: central money of 3,000,000 and municipal money of 5,000,000. */
    public void settled(String project) {
        funding.setShares(
                project,
                List.of(
                        new Share(FundingKind.CENTRAL, null, CENTRAL, null),
                        new Share(FundingKind.MUNICIPAL, null, Fen.ofYuan("5000000"), null)));
        plans.put(
                project,
                new FundingHead(
                        Optional.of(new InvestmentPlanEntry("六政投〔2026〕第18项", 2026)), Set.of(), Set.of(), null, null));
        plans.settle(project);
    }

    /** A workbook in which everybody pays what it should; the city pays the rest. */
    public byte[] balanced(String project) {
        return rows(project, Fen.ZERO, true);
    }

    /** One that has to be refused: a fen short, or without the utilities. */
    public byte[] wrong(String project, int fault) {
        return fault == 0 ? rows(project, new Fen(1), true) : rows(project, Fen.ZERO, false);
    }

    private byte[] rows(String project, Fen shortOf, boolean withUtilities) {
        FundingRows rows = new FundingRows();
        Fen rest = projects.get(project).estimate().minus(shortOf);
        for (Works item : works.of(project)) {
            if (withUtilities && item.utility() != null) {
                rows.source(FundingKind.UTILITIES, item.utility(), item.cost().yuan(), item.number());
                rest = rest.minus(item.cost());
            }
        }
        for (PublicHousing housing : surveys.publicHousing(project)) {
            rows.source(FundingKind.PUBLIC_HOUSING, housing.owner(), OF_OWNER.yuan(), "");
            rest = rest.minus(OF_OWNER);
        }
        Fen central = rest.isMoreThan(CENTRAL) ? CENTRAL : rest;
        Fen municipal = rest.minus(central);
        if (central.isMoreThan(Fen.ZERO)) {
            rows.source(FundingKind.CENTRAL, "", central.yuan(), "");
        }
        if (municipal.isMoreThan(Fen.ZERO)) {
            rows.source(FundingKind.MUNICIPAL, "", municipal.yuan(), "");
        }
        return rows.build();
    }

    /** The answer for a scheme without telecom lines. */
    static Map<String, Object> plan() {
        return new HashMap<>(Map.of("investmentPlanNumber", "六政投〔2026〕第18项", "investmentPlanYear", 2026));
    }

    /** The answer for one with telecom lines, whose cost covers these carriers. */
    static Map<String, Object> plan(Carrier... carriers) {
        Map<String, Object> plan = plan();
        plan.put("carriers", Stream.of(carriers).map(Carrier::name).toList());
        return plan;
    }

    static Map<String, Object> notice() {
        return Map.of("publishedOn", "2026-03-10", "publishedAt", "小区公告栏和居民微信群");
    }
}

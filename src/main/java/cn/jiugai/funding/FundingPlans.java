package cn.jiugai.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The heads of the funding plans: what they say beside their amounts, and whether they have passed their checks. */
@Component
class FundingPlans {

    private final JdbcClient jdbc;
    private final Clock clock;

    FundingPlans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes the plan's head in the place of an earlier one; the plan has to pass its checks again. */
    void put(String project, FundingHead head) {
        for (String table : List.of("funding_carrier", "funding_service", "funding_plan")) {
            jdbc.sql("delete from " + table + " where project = ?")
                    .param(project)
                    .update();
        }
        jdbc.sql("""
                        insert into funding_plan (project, investment_plan_number, investment_plan_year, other_services,
                                                  original_owner_answer)
                        values (?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        project,
                        head.entry().map(InvestmentPlanEntry::number).orElse(null),
                        head.entry().map(InvestmentPlanEntry::year).orElse(null),
                        head.otherServices(),
                        head.originalOwnerAnswer()))
                .update();
        put("insert into funding_carrier (project, carrier) values (?, ?)", project, head.carriers());
        put("insert into funding_service (project, service) values (?, ?)", project, head.services());
    }

    private void put(String insert, String project, Collection<? extends Enum<?>> values) {
        values.forEach(value -> jdbc.sql(insert).params(project, value.name()).update());
    }

    /** The head of the newest plan, if there is one. */
    Optional<FundingHead> find(String project) {
        return jdbc.sql("select * from funding_plan where project = ?")
                .param(project)
                .query((row, number) -> {
                    String entry = row.getString("investment_plan_number");
                    int year = row.getInt("investment_plan_year");
                    return new FundingHead(
                            Optional.ofNullable(entry).map(found -> new InvestmentPlanEntry(found, year)),
                            carriers(project),
                            services(project),
                            row.getString("other_services"),
                            row.getString("original_owner_answer"));
                })
                .optional();
    }

    Set<Carrier> carriers(String project) {
        Set<Carrier> carriers = EnumSet.noneOf(Carrier.class);
        jdbc.sql("select carrier from funding_carrier where project = ?")
                .param(project)
                .query(String.class)
                .list()
                .forEach(carrier -> carriers.add(Carrier.valueOf(carrier)));
        return carriers;
    }

    private Set<CommunityService> services(String project) {
        Set<CommunityService> services = EnumSet.noneOf(CommunityService.class);
        jdbc.sql("select service from funding_service where project = ?")
                .param(project)
                .query(String.class)
                .list()
                .forEach(service -> services.add(CommunityService.valueOf(service)));
        return services;
    }

    void settle(String project) {
        jdbc.sql("update funding_plan set settled_at = ? where project = ?")
                .params(OffsetDateTime.now(clock), project)
                .update();
    }

    /** A plan whose amounts change has to pass its checks again. */
    void reopen(String project) {
        jdbc.sql("update funding_plan set settled_at = null where project = ?")
                .param(project)
                .update();
    }

    boolean settled(String project) {
        return jdbc.sql("select count(*) from funding_plan where project = ? and settled_at is not null")
                        .param(project)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** When and where residents were told; empty while they were not. */
    Optional<DeclaredTariff.Notice> notice(String project) {
        return jdbc.sql("""
                        select published_on as published, published_at as place from funding_plan
                        where project = ? and published_on is not null""").param(project).query(DeclaredTariff.Notice.class).optional();
    }

    /** Keeps that residents were told who pays, and which charges the utilities have declared (JA-2-6). */
    void publish(String project, LocalDate day, String place) {
        jdbc.sql("update funding_plan set published_on = ?, published_at = ? where project = ?")
                .params(day, place, project)
                .update();
    }
}

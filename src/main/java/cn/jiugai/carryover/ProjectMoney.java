package cn.jiugai.carryover;

import cn.jiugai.funding.FundingRecords;
import cn.jiugai.funding.FundingSource;
import cn.jiugai.payment.PaymentRecords;
import cn.jiugai.project.Projects;
import cn.jiugai.rule.Fen;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads what is planned and paid of a project's money, by source. */
@Component
class ProjectMoney {

    private final FundingRecords funding;
    private final PaymentRecords payments;
    private final Projects projects;

    ProjectMoney(FundingRecords funding, PaymentRecords payments, Projects projects) {
        this.funding = funding;
        this.payments = payments;
        this.projects = projects;
    }

    /** A project that has no funding plan yet goes over with its whole estimate. */
    List<SourceMoney> of(String project) {
        List<FundingSource> sources = funding.sources(project);
        if (sources.isEmpty()) {
            return List.of(new SourceMoney("概算（还没有资金方案）", projects.get(project).estimate(), Fen.ZERO));
        }
        Map<Long, Fen> paid = payments.paidBySource(project);
        return sources.stream()
                .map(source ->
                        new SourceMoney(source.title(), source.amount(), paid.getOrDefault(source.id(), Fen.ZERO)))
                .toList();
    }

    /** The same, and holds the sources until the transaction ends: nothing is paid meanwhile. */
    List<SourceMoney> hold(String project) {
        funding.hold(project);
        return of(project);
    }
}

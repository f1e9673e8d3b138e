package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sources of a project's money (JA-2-1). A source keeps its row as long as a new plan has one with its code. */
@Component
class FundingRegister {

    private static final String SOURCE = """
            select id, code, kind, payer, amount_fen, item, applied_fen, granted_fen, grant_document
            from funding_source where project = ? order by position, id""";

    private final JdbcClient jdbc;

    FundingRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the shares in the place of the project's earlier sources; what is left out must not be booked against. */
    void setShares(String project, List<Share> shares) {
        Map<String, Share> coded = coded(project, shares);
        jdbc.sql("select code from funding_source where project = ?").param(project).query(String.class).list().stream()
                .filter(code -> !coded.containsKey(code))
                .forEach(code -> jdbc.sql("delete from funding_source where project = ? and code = ?")
                        .params(project, code)
                        .update());
        int position = 0;
        for (var source : coded.entrySet()) {
            put(project, source.getKey(), source.getValue(), ++position);
        }
    }

    /**
     * The shares by the codes that they get: {@code CENTRAL}; a second source of the kind is {@code CENTRAL-2}. One that the
     * project has already, of the same payer and for the same item, keeps its code, wherever it stands in the new plan.
     */
    Map<String, Share> coded(String project, List<Share> shares) {
        Map<String, String> known = new HashMap<>();
        sourceRows(project).forEach((code, share) -> known.putIfAbsent(identity(share), code));
        Map<Share, String> codes = new IdentityHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Share share : shares) {
            String code = known.remove(identity(share));
            if (code != null) {
                codes.put(share, code);
                taken.add(code);
            }
        }
        Map<String, Share> coded = new LinkedHashMap<>();
        for (Share share : shares) {
            String code = codes.getOrDefault(share, share.kind().name());
            for (int next = 2; !codes.containsKey(share) && !taken.add(code); next++) {
                code = "%s-%d".formatted(share.kind().name(), next);
            }
            coded.put(code, share);
        }
        return coded;
    }

    private static String identity(Share share) {
        return "%s/%s/%s".formatted(share.kind(), share.payer(), share.item());
    }

    private Map<String, Share> sourceRows(String project) {
        Map<String, Share> rows = new LinkedHashMap<>();
        jdbc.sql(SOURCE).param(project).query(row -> {
            rows.put(row.getString("code"), share(row));
        });
        return rows;
    }

    private void put(String project, String code, Share share, int position) {
        int known = write("""
                update funding_source set kind = :kind, payer = :payer, amount_fen = :amount, item = :item,
                    position = :position, applied_fen = :applied, granted_fen = :granted, grant_document = :document
                where project = :project and code = :code""", project, code, share, position);
        if (known == 0) {
            write("""
                    insert into funding_source (project, code, kind, payer, amount_fen, item, position, applied_fen,
                                                granted_fen, grant_document)
                    values (:project, :code, :kind, :payer, :amount, :item, :position, :applied, :granted,
                            :document)""", project, code, share, position);
        }
    }

    private int write(String sql, String project, String code, Share share, int position) {
        return jdbc.sql(sql)
                .param("project", project)
                .param("code", code)
                .param("kind", share.kind().name())
                .param("payer", share.payer())
                .param("amount", share.amount().value())
                .param("item", share.item())
                .param("position", position)
                .param("applied", fen(share.grant().applied()))
                .param("granted", fen(share.grant().granted()))
                .param("document", share.grant().document())
                .update();
    }

    List<Share> shares(String project) {
        return jdbc.sql(SOURCE)
                .param(project)
                .query((row, number) -> share(row))
                .list();
    }

    Share share(String project, String code) {
        return sourceRows(project).get(code);
    }

    /** The public money that is not granted as far as it was applied for, by code. */
    Map<String, Share> awaited(String project) {
        Map<String, Share> rows = sourceRows(project);
        rows.values()
                .removeIf(share -> share.grant().applied() == null
                        || !share.grant().applied().isMoreThan(share.granted()));
        return rows;
    }

    List<FundingSource> sources(String project) {
        return jdbc.sql(SOURCE)
                .param(project)
                .query((row, number) -> {
                    Share share = share(row);
                    return new FundingSource(row.getLong("id"), row.getString("code"), share.title(), share.amount());
                })
                .list();
    }

    Fen total(String project) {
        return shares(project).stream().map(Share::amount).reduce(Fen.ZERO, Fen::plus);
    }

    void lock(String project) {
        jdbc.sql("select id from funding_source where project = ? order by id for update")
                .param(project)
                .query(Long.class)
                .list();
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(
                FundingKind.valueOf(row.getString("kind")),
                row.getString("payer"),
                new Fen(row.getLong("amount_fen")),
                row.getObject("item", Integer.class),
                new Grant(
                        fen(row.getObject("applied_fen", Long.class)),
                        fen(row.getObject("granted_fen", Long.class)),
                        row.getString("grant_document")));
    }

    private static Long fen(Fen amount) {
        return amount == null ? null : amount.value();
    }

    private static Fen fen(Long amount) {
        return amount == null ? null : new Fen(amount);
    }
}

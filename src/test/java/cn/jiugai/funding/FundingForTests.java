package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sources of a project in a database without the rest of the house. */
public final class FundingForTests {

    private FundingForTests() {}

    /** Central money of so many yuan for the project. */
    public static FundingRecords central(JdbcClient jdbc, String project, String yuan) {
        FundingRegister funding = new FundingRegister(jdbc);
        funding.setShares(project, List.of(new Share(FundingKind.CENTRAL, null, Fen.ofYuan(yuan), null)));
        return new FundingRecords(funding, null, null, null, null);
    }
}

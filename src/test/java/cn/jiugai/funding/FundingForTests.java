package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The funding's records over a database without the rest of the house. */
public final class FundingForTests {

    private FundingForTests() {}

    /** Central money of so many yuan for the project. */
    public static FundingRecords central(JdbcClient jdbc, String project, String yuan) {
        FundingRegister funding = new FundingRegister(jdbc, Clock.systemUTC());
        funding.setSources(project, Map.of(FundingKind.CENTRAL, Fen.ofYuan(yuan)));
        return new FundingRecords(funding);
    }
}

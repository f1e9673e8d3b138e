package cn.jiugai.application;

import cn.jiugai.office.Assignments;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import cn.jiugai.sheet.Column;
import cn.jiugai.sheet.SheetBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays and writes applications, for tests of this phase and of the selection. */
@Component
public class ApplicationPlay {

    static final String STREET = "wenhuaStreet";
    static final String COMMUNITY = "wenhuaCommunity";

    static final Map<String, Object> BENCH = Map.of(
            "benchHeldOn", "2024-01-08",
            "benchPlace", "社区活动室",
            "benchStreet", "街道主任王某",
            "benchCommunity", "社区书记李某",
            "benchResidents", "居民代表赵某、钱某",
            "benchMinutes", "同意先改本小区");

    static final Map<String, Object> ARRANGED = Map.of(
            "workingBody", "文化路街道旧改办",
            "bodyContact", "王某",
            "bodyPhone", "0335-3000000",
            "partyOrganisation", "新北里社区党委",
            "partySecretary", "李某",
            "surveyBegunOn", "2024-01-10",
            "formsGivenOut", 100,
            "onlineNotice", "“河北老旧小区改造”公众号，1月10日");

    static final Map<String, Object> CONSULTED = Map.of(
            "propertyHeldOn", "2024-01-20",
            "propertyPlace", "社区活动室",
            "propertyStreet", "王某",
            "propertyCommunity", "李某",
            "propertyParticipants", 60,
            "propertyMinutes", "同意聘请物业企业");

    static final Map<String, Object> AGREED = Map.of(
            "managementWay", "FIRM",
            "manager", "海港物业公司",
            "propertyFee", 0.5,
            "consensusForm", "PAPER",
            "consensusDocument", "业主共识书（2024）1号",
            "consensusOn", "2024-01-22");

    static final Map<String, Object> NOT_PLANNED = Map.of(
            "demolitionPlanned", "none", "demolitionSource", "区征收办证明2024-3号", "demolitionCheckedOn", "2024-01-24");

    static final Map<String, Object> SHEET = Map.of(
            "structureSafety",
            "hidden",
            "pipesCondition",
            "mostly",
            "fireCondition",
            "incomplete",
            "parkingPerHundred",
            19.5,
            "feeArrearsPercent",
            5,
            "contributionPerHousehold",
            499.99);

    private final ApplicationRegister register;
    private final ScoreRegister scores;
    private final Assignments assignments;
    private final ConsentImport consents;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ApplicationPlay(
            ApplicationRegister register,
            ScoreRegister scores,
            Assignments assignments,
            ConsentImport consents,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.register = register;
        this.scores = scores;
        this.assignments = assignments;
        this.consents = consents;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What the community enters for an application of the year 2024; the answers of the form. */
    static Map<String, Object> filing(String name, int builtYear, int households) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("communityName", name);
        answer.put("street", STREET);
        answer.put("applicantKind", "RESIDENTS");
        answer.put("applicant", "赵某");
        answer.put("applicantPhone", "13900000000");
        answer.put("filedOn", "2024-01-05");
        answer.put("nationalScope", "建成年代久，失养失修，配套不完善");
        answer.put("ownership", "ORDINARY");
        answer.put("builtYear", builtYear);
        answer.put("households", households);
        answer.put("buildings", 3);
        answer.put("areaM2", 7500);
        answer.put("estimate", 4000000);
        return answer;
    }

    /** An application whose facts are on record, for the plan of 2024. */
    public String filed(int builtYear, int households) {
        return filed("试验小区", builtYear, households, Fen.ofYuan("4000000"), 2024);
    }

    private String filed(String name, int builtYear, int households, Fen estimate, int planYear) {
        return transaction.execute(status -> {
            String number = register.open(Player.HAIGANG, COMMUNITY, COMMUNITY);
            assignments.name(Player.HAIGANG, number, "community", COMMUNITY, "test");
            assignments.name(Player.HAIGANG, number, "streetOffice", STREET, "test");
            register.setFacts(
                    number,
                    new ApplicationFacts(
                            planYear,
                            name,
                            STREET,
                            ApplicantKind.RESIDENTS,
                            "赵某",
                            "13900000000",
                            LocalDate.of(2024, 1, 5),
                            "失养失修",
                            Ownership.ORDINARY,
                            null,
                            builtYear,
                            households,
                            3,
                            new BigDecimal("7500"),
                            estimate),
                    COMMUNITY);
            return number;
        });
    }

    /**
     * An application that was reported with a claimed score in one item, for tests of the selection.
     *
     * @return its number
     */
    public String reported(String name, int builtYear, Fen estimate, int points, int planYear) {
        String number = filed(name, builtYear, 100, estimate, planYear);
        scores.set(
                number,
                ScoreSide.CLAIMED,
                List.of(new ItemScore("builtYear", "建成年代", "试验", points, 100, "房屋产权档案", "产权档案")));
        jdbc.sql("update application set state = 'REPORTED' where number = ?")
                .param(number)
                .update();
        jdbc.sql("""
                        insert into application_report (application, document_number, reported_on, recorded_by, recorded_at)
                        values (?, '文化路街道〔2024〕5号', date '2024-02-01', 'test', current_timestamp)""").param(number).update();
        return number;
    }

    /** So many households agree and so many do not, all on paper: 1栋 1, 1栋 2 … */
    static byte[] sheet(String community, int agreeing, int refusing) {
        List<List<Object>> rows = new ArrayList<>();
        for (int door = 1; door <= agreeing + refusing; door++) {
            rows.add(List.of(community, "1栋", String.valueOf(door), door <= agreeing ? "同意" : "不同意", "纸质", ""));
        }
        return sheet(rows);
    }

    static byte[] sheet(List<List<Object>> answers) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(ConsentSheet.columns().stream().map(Column::header).toList()));
        rows.addAll(answers);
        return new SheetBuilder().sheet(ConsentSheet.NAME, rows).build();
    }

    ConsentReceipt consents(String application, byte[] sheet) {
        return transaction.execute(status -> consents.take(application, sheet, "test", COMMUNITY));
    }

    /** Score sheet of the street with its evidence, but for the items that are left out. */
    static Map<String, Object> evidence(String... left) {
        Map<String, Object> answer = new HashMap<>(SHEET);
        List.of("builtYear", "consent", "structureSafety", "pipes", "fire", "parking", "feeArrears", "contribution")
                .forEach(item -> answer.put(item + "Evidence", "佐证" + item));
        for (String item : left) {
            answer.remove(item + "Evidence");
        }
        return answer;
    }
}

package cn.jiugai.acceptance;

import cn.jiugai.play.Player;
import cn.jiugai.sheet.SheetFiller;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tests of the two acceptances do again and again. */
@Component
class AcceptancePlay {

    static final Map<String, Object> AGREE = Map.of("representative", "李建国", "stance", "agree");

    private final Player player;
    private final ComparisonImport comparison;
    private final ComparisonTemplate template;
    private final JdbcClient jdbc;

    AcceptancePlay(Player player, ComparisonImport comparison, ComparisonTemplate template, JdbcClient jdbc) {
        this.player = player;
        this.comparison = comparison;
        this.template = template;
        this.jdbc = jdbc;
    }

    static Map<String, Object> refuse(String... defects) {
        Map<String, Object> answer = new HashMap<>(Map.of("representative", "王秀英", "stance", "refuse"));
        for (int number = 0; number < defects.length; number += 2) {
            String suffix = number == 0 ? "" : String.valueOf(number / 2 + 1);
            answer.put("defect" + suffix, defects[number]);
            answer.put("responsible" + suffix, defects[number + 1]);
        }
        return answer;
    }

    void completeWorks(String project) {
        jdbc.sql("insert into construction (project, completed_on) values (?, date '2026-09-28')")
                .param(project)
                .update();
    }

    void acceptJointly(String project) {
        jdbc.sql("""
                        insert into acceptance_meeting (instance, round, project, kind, filing_number, held_on, place,
                                                        passed, conclusion_number, concluded_on)
                        values (?, 1, ?, 'JOINT', '3415-2026-0108', date '2026-10-12', '项目现场', true, '8号',
                                date '2026-10-15')""").params("joint-" + project, project).update();
    }

    /** A filing number that only this project has. */
    static String filing(String project) {
        return "3415-2026-%04d".formatted(Integer.parseInt(project.substring(project.lastIndexOf('-') + 1)));
    }

    /** Fills in the sheet that the task offers and takes it over, as an upload does. */
    void compare(String project, Map<String, Map<String, String>> cells) {
        String instance = player.task(project, "userTask_compareWorks").getProcessInstanceId();
        byte[] sheet = template.of(
                project, instance, comparison.responsible(Player.JINAN, project).keySet());
        comparison.take(Player.JINAN, project, instance, SheetFiller.fill(sheet, cells));
    }

    /** Answers every item as built as planned, and completes the step. */
    void compareAll(String project) {
        compare(project, Map.of("每项", Map.of("比对结果", "一致")));
        player.complete(project, "userTask_compareWorks", Map.of());
    }

    /** An open case about a charge, as if the community had raised it. */
    void charge(String project, int number, String item) {
        jdbc.sql("""
                        insert into charge_case (instance, project, number, utility, fault, item, place, facts, person,
                                                 raised_at)
                        values (?, ?, ?, 'luanGas', 'BUNDLED', ?, '甲小区3栋', '捆绑收取', 'test', current_timestamp)""")
                .params("charge-%s-%d".formatted(project, number), project, number, item)
                .update();
    }

    void settleCharges(String project) {
        jdbc.sql("update charge_case set closed_at = current_timestamp where project = ?")
                .param(project)
                .update();
    }
}

package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.engine.AnswerRefusedException;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import cn.jiugai.rule.Fen;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "propertyConsensus", district = "haigang")
@DisplayName("商定物业管理")
class PropertyConsensusTest {

    private static final String CONSULT = "userTask_consultOnProperty";
    private static final String CONFIRM = "userTask_confirmConsensus";
    private static final String DECIDE = "userTask_decideOnConsensus";
    private static final Map<String, Object> AGAIN = Map.of("refusalAnswer", "again");

    @Autowired
    private Player player;

    @Autowired
    private ApplicationPlay play;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ApplicationRecords records;

    @Autowired
    private PropertyRegister register;

    private String number;
    private ProcessInstance process;

    @BeforeEach
    void consult() {
        number = play.filed(1996, 100);
        process = player.start("propertyConsensus", number);
        assertThat(player.unit(player.task(number, CONSULT))).isEqualTo(ApplicationPlay.STREET);
        player.complete(number, CONSULT, ApplicationPlay.CONSULTED);
    }

    @Test
    @DisplayName("HG-4.1-7、HG-7-4：镇街和社区组织协商有记录，居民书面确认方式和收费，共识入册")
    void reached() {
        assertThat(player.unit(player.task(number, CONFIRM))).isEqualTo("haigangResidents");
        assertThat((String) player.variable(number, CONFIRM, "consultation")).contains("业主60人参加；镇街：王某；社区：李某");
        player.complete(number, CONFIRM, ApplicationPlay.AGREED);

        assertThat(player.ends(process)).containsExactly("endEvent_consensusReached");
        assertThat(register.consultation(number).orElseThrow().participants()).isEqualTo(60);
        PropertyConsensus consensus = records.consensus(number).orElseThrow();
        assertThat(consensus.way()).isEqualTo(ManagementWay.FIRM);
        assertThat(consensus.fee()).isEqualTo(Fen.ofYuan("0.5"));
        assertThat(consensus.form()).isEqualTo(ConsentWay.PAPER);
    }

    @Test
    @DisplayName("HG-3-6：没有达成共识、没有约定收费的，由镇街决定再次协商，到不了评分")
    void notReached() {
        player.complete(number, CONFIRM, Map.of("noConsensus", true));
        assertThat(player.unit(player.task(number, DECIDE))).isEqualTo(ApplicationPlay.STREET);
        player.complete(number, DECIDE, AGAIN);
        assertThat((String) player.variable(number, CONSULT, "reasons"))
                .contains("现为没有书面或线上共识", "缺1份共识文件", "再次组织协商", "（依据 HG-3-6）");
        assertThat(records.consensus(number)).isEmpty();

        player.complete(number, CONSULT, ApplicationPlay.CONSULTED);
        Map<String, Object> free = new HashMap<>(ApplicationPlay.AGREED);
        free.put("propertyFee", 0);
        player.complete(number, CONFIRM, free);
        player.complete(number, DECIDE, AGAIN);
        assertThat((String) player.variable(number, CONSULT, "reasons")).contains("没有约定收费标准");

        player.complete(number, CONSULT, ApplicationPlay.CONSULTED);
        player.complete(number, CONFIRM, ApplicationPlay.AGREED);
        assertThat(player.ends(process)).containsExactly("endEvent_consensusReached");
    }

    @Test
    @DisplayName("HG-3-6：协商不成，镇街停止协商，没有共识入册")
    void givenUp() {
        player.complete(number, CONFIRM, Map.of("noConsensus", true));
        assertThat((String) player.variable(number, DECIDE, "reasons")).contains("缺1份共识文件", "HG-3-6");
        player.complete(number, DECIDE, Map.of("refusalAnswer", "close", "told", "物业费谈不拢，今年不报"));

        assertThat(player.ends(process)).containsExactly("endEvent_consensusMissed");
        assertThat(records.consensus(number)).isEmpty();
    }

    @Test
    @DisplayName("HG-7-4：说已达成共识，却没有上传共识文件，不收")
    void withoutDocument() {
        String task = player.task(number, CONFIRM).getId();

        assertThatThrownBy(() -> player.as(
                        Player.HAIGANG, "haigangResidents", () -> tasks.complete(task, ApplicationPlay.AGREED)))
                .isInstanceOf(AnswerRefusedException.class)
                .hasMessageContaining("物业管理共识文件");
        assertThat(records.consensus(number)).isEmpty();
    }
}

package cn.jiugai.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiugai.JiugaiTest;
import cn.jiugai.play.Covers;
import cn.jiugai.play.Player;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@Covers(value = "demolitionCheck", district = "haigang")
@DisplayName("HG-3-7 核实拆改计划")
class DemolitionCheckTest {

    private static final String CHECK = "userTask_checkDemolitionPlan";
    private static final String ANSWER = "userTask_answerResidents";

    @Autowired
    private Player player;

    @Autowired
    private ApplicationPlay play;

    @Autowired
    private ApplicationRecords records;

    private String number;
    private ProcessInstance process;

    @BeforeEach
    void start() {
        number = play.filed(1996, 100);
        process = player.start("demolitionCheck", number);
    }

    @Test
    @DisplayName("没有列入，继续申报")
    void none() {
        player.complete(number, CHECK, ApplicationPlay.NOT_PLANNED);

        assertThat(player.ends(process)).containsExactly("endEvent_noDemolition");
    }

    @Test
    @DisplayName("列入的退回，说明谁核实的；填错的更正后通过")
    void corrected() {
        player.complete(number, CHECK, planned());
        assertThat((String) player.variable(number, ANSWER, "reasons"))
                .contains("要求无拆改计划", "现为已列入拆改计划（区征收办证明2024-3号，2024-01-24核实）", "（依据 HG-3-7）");
        player.complete(number, ANSWER, Map.of("refusalAnswer", "again"));
        player.complete(number, CHECK, ApplicationPlay.NOT_PLANNED);

        assertThat(player.ends(process)).containsExactly("endEvent_noDemolition");
    }

    @Test
    @DisplayName("确已列入，告知居民，申报终止")
    void ended() {
        player.complete(number, CHECK, planned());
        player.complete(number, ANSWER, Map.of("refusalAnswer", "close", "told", "已列入征收计划"));

        assertThat(player.ends(process)).containsExactly("endEvent_demolitionPlanned");
        assertThat(records.find(number).orElseThrow().outcome()).isEqualTo(Outcome.DEMOLITION);
    }

    private static Map<String, Object> planned() {
        Map<String, Object> planned = new HashMap<>(ApplicationPlay.NOT_PLANNED);
        planned.put("demolitionPlanned", "planned");
        return planned;
    }
}

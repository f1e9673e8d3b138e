package cn.jiugai.board;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps which boards stand at the site since when, and where (HG-4.2-1). */
@Component
class RecordBoards extends Recorder {

    private final BoardRegister register;

    RecordBoards(BoardRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "登记公示牌设置";
    }

    @Override
    public List<Variable<?>> reads() {
        return BoardVariables.fields().collect(Collectors.toList());
    }

    @Override
    protected void record(Step step) {
        register.putUp(
                step.project(),
                Arrays.stream(BoardKind.values())
                        .flatMap(kind -> step.find(BoardVariables.putUpOn(kind)).stream()
                                .map(day -> new StandingBoard(
                                        kind,
                                        day,
                                        step.get(BoardVariables.place(kind)).trim())))
                        .toList(),
                step.person());
    }
}

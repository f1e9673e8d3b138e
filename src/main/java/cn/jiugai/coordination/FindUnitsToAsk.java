package cn.jiugai.coordination;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds out which of the units have to be asked now: all of them at first, then those that could not work along (HG-4.1-2). */
@Component
class FindUnitsToAsk extends Action {

    private static final String TO_ASK = "toAsk";

    private final CoordinationRegister register;

    FindUnitsToAsk(CoordinationRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "列出要征询的单位";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(CoordinationVariables.UNITS);
    }

    @Override
    public List<String> results() {
        return List.of(TO_ASK);
    }

    @Override
    protected void act(Step step, Results results) {
        List<String> units = Stream.of(step.get(CoordinationVariables.UNITS).split(","))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        register.ask(step.instance(), units);
        results.put(
                TO_ASK,
                register.answers(step.instance()).entrySet().stream()
                        .filter(asked -> !asked.getValue().isSettled())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.joining(",")));
    }
}

package cn.jiugai.construction;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Names that a form offers as a checklist with some lines for others. */
final class NameList {

    private NameList() {}

    /** The ticked and the added names, each once. */
    static List<String> of(Step step, Variable<List<String>> ticked, List<Variable<String>> added) {
        return Stream.concat(
                        step.find(ticked).stream().flatMap(Collection::stream),
                        added.stream().flatMap(variable -> step.find(variable).stream()))
                .map(String::trim)
                .distinct()
                .toList();
    }
}

package cn.jiugai.acceptance;

import cn.jiugai.engine.Parameter;
import java.util.Arrays;
import java.util.List;

/** A list of role or procedure ids as a parameter of a step; {@code 无} stands for none. */
final class PartyList {

    private static final String NONE = "无";

    private PartyList() {}

    static Parameter<List<String>> parameter(String name, String label) {
        return new Parameter<>(name, label, "编号，逗号分隔；没有的填“无”", PartyList::read);
    }

    private static List<String> read(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("不能为空");
        }
        return NONE.equals(text.strip())
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .toList();
    }
}

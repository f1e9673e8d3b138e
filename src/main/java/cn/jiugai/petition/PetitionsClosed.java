package cn.jiugai.petition;

import cn.jiugai.rule.Finding;
import java.util.List;

/**
 * That no petition of a project is open any more (HG-4.1-4).
 *
 * @param open the open ones, by number and subject
 */
record PetitionsClosed(List<String> open) {

    /** Empty if none is open. */
    List<Finding> findings() {
        return open.isEmpty()
                ? List.of()
                : List.of(new Finding(
                        "HG-4.1-4",
                        "%d件信访没有办结".formatted(open.size()),
                        "信访都已答复办结",
                        "未办结：" + String.join("、", open),
                        "请镇街牵头调解、答复信访人后再办理"));
    }
}

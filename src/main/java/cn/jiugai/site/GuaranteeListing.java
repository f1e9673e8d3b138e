package cn.jiugai.site;

import cn.jiugai.rule.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A project's entry in the list of works that go on when the air is heavily polluted (重污染天气保障清单, HG-5.3-1).
 *
 * @param list title or number of the list
 * @param entry number of the project's line in it
 */
record GuaranteeListing(String list, String entry, LocalDate listedOn) {

    static List<Finding> findings(Optional<GuaranteeListing> listing) {
        return listing.isPresent()
                ? List.of()
                : List.of(
                        new Finding("HG-5.3-1", "没有列入保障清单", "在建项目列入重污染天气保障清单，预警期间连续施工", "缺保障清单的列入登记", "请区住建局列入清单并登记"));
    }
}

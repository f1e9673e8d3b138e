package cn.jiugai.warranty;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Arrays;
import java.util.Map;

/**
 * Whether no part of the works is under warranty for less than it has to be (HG-4.3-3). The least periods are those of the
 * national rules on the quality of construction (建设工程质量管理条例第四十条); for the other works they are 执行口径.
 *
 * @param months what the draft has for each part
 * @param minimum what each part has to have at least
 */
record WarrantyTerms(Map<WarrantyPart, Integer> months, Map<WarrantyPart, Integer> minimum) {

    Verdict check() {
        return new Verdict(Arrays.stream(WarrantyPart.values())
                .filter(part -> months.get(part) < minimum.get(part))
                .map(part -> new Finding(
                        "HG-4.3-3",
                        "%d个月".formatted(months.get(part)),
                        "%s的保修期不少于%d个月".formatted(part.title(), minimum.get(part)),
                        "还差%d个月".formatted(minimum.get(part) - months.get(part)),
                        "请修改协议的保修期后重新提交"))
                .toList());
    }
}

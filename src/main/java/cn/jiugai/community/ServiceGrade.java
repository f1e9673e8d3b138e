package cn.jiugai.community;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;

/**
 * Whether the property management after the renovation is not below the city's lowest grade (HG-7-4).
 *
 * @param grade of the service that was agreed
 * @param acceptable grades that will do, the lowest one first
 */
record ServiceGrade(String grade, List<String> acceptable) {

    Verdict check() {
        if (acceptable.contains(grade)) {
            return Verdict.pass();
        }
        String lowest = acceptable.get(0);
        return Verdict.refuse(new Finding(
                "HG-7-4",
                "“%s”".formatted(grade),
                "改造后物业服务不低于全市最低等级标准（%s）".formatted(lowest),
                "低于%s".formatted(lowest),
                "请与居民和管理单位重新协商，达到%s以上再提交".formatted(lowest)));
    }
}

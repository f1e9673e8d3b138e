package cn.jiugai.site;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What has to be there before the works of a project start.
 *
 * @param boards what the two boards lack (HG-4.2-1)
 * @param persons what speaks against those who answer for the parties on them
 * @param group residents' supervision group (HG-2-6)
 * @param schedule with its milestones (HG-4.2-8)
 * @param consensus the document in which the owners have agreed on the property management (HG-7-4)
 * @param listing entry in the guarantee list (HG-5.3-1)
 * @param leastMembers fewest residents of a group
 */
record SiteStart(
        List<Finding> boards,
        List<Finding> persons,
        Optional<SupervisionGroup> group,
        WorksSchedule schedule,
        Optional<String> consensus,
        Optional<GuaranteeListing> listing,
        int leastMembers) {

    /** Everything that is missing, at once. */
    Verdict check() {
        return new Verdict(Stream.of(
                        boards,
                        persons.stream()
                                .map(finding -> finding.under("HG-4.2-1"))
                                .toList(),
                        SupervisionGroup.findings(group, leastMembers),
                        schedule.findings(),
                        withoutConsensus(consensus),
                        GuaranteeListing.findings(listing))
                .flatMap(List::stream)
                .toList());
    }

    /** @param consensus number or title of the document in which the owners have agreed */
    static List<Finding> withoutConsensus(Optional<String> consensus) {
        return consensus.isPresent()
                ? List.of()
                : List.of(new Finding(
                        "HG-7-4",
                        "没有物业管理共识文件",
                        "改造前业主协商确定物业管理方式（聘企业、自治、社区托管）并书面或线上确认",
                        "缺共识文件",
                        "请镇街、社区和业主委员会组织协商，形成共识并登记后再开工"));
    }
}

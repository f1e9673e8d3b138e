package cn.jiugai.project;

import cn.jiugai.rule.Finding;
import cn.jiugai.rule.Verdict;
import java.util.Optional;

/**
 * A community is in one project of a plan year (JA-3.1-2); asked before it joins a project, on whatever way.
 *
 * @param community its name
 * @param wanted the project that it is to join
 * @param holder the project of the same district and year in which it is now
 */
public record OneProjectAYear(String community, Project wanted, Optional<Project> holder) {

    private static final String CLAUSE = "JA-3.1-2";

    /** Refuses a community that another project holds, or that is in this one already. */
    public Verdict check() {
        return holder.map(found -> Verdict.refuse(finding(found))).orElseGet(Verdict::pass);
    }

    private Finding finding(Project found) {
        boolean same = found.number().equals(wanted.number());
        return new Finding(
                CLAUSE,
                "“%s”已在%s（%s）中".formatted(community, found.number(), found.name()),
                "同一小区在%d年度只在1个改造项目中".formatted(wanted.planYear()),
                same ? "不能重复列入" : "不能再列入%s（%s）".formatted(wanted.number(), wanted.name()),
                same ? "请核对小区名称；同名的小区请在名称中加以区别" : "请先按程序把它从%s调出或调整过来；同名的小区请在名称中加以区别".formatted(found.number()));
    }
}

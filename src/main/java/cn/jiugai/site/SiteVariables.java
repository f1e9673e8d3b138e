package cn.jiugai.site;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of the forms of a site, and what the processes of sections are called with. */
final class SiteVariables {

    static final Variable<LocalDate> FOUNDED_ON = Variable.day("foundedOn");
    static final Variable<String> LEADER = Variable.text("leader");
    static final Variable<String> LEADER_PHONE = Variable.text("leaderPhone");

    static final Variable<String> LIST_NAME = Variable.text("listName");
    static final Variable<String> LIST_ENTRY = Variable.text("listEntry");
    static final Variable<LocalDate> LISTED_ON = Variable.day("listedOn");

    /** Number of the section in the order of the works. */
    static final Variable<Integer> WORKS_SECTION = Variable.count("worksSection");

    static final Variable<LocalDate> SECTION_FINISHED_ON = Variable.day("sectionFinishedOn");
    static final Variable<String> SELF_CHECK = Variable.text("selfCheck");
    static final Variable<String> PARTY = Variable.text("party");
    static final Variable<LocalDate> SEEN_ON = Variable.day("seenOn");
    static final Variable<String> ACCEPTANCE = Variable.text("acceptance");
    static final Variable<String> ACCEPTANCE_REMARK = Variable.text("acceptanceRemark");
    static final Variable<Boolean> DEPARTS = Variable.yes("departs");
    static final Variable<String> DEPARTURE = Variable.text("departure");
    static final Variable<String> CHANGE = Variable.text("change");

    static final Variable<Boolean> WITHDRAWN = Variable.yes("withdrawn");
    static final Variable<String> ALERT_LEVEL = Variable.text("alertLevel");
    static final Variable<String> ALERT_NOTICE = Variable.text("alertNotice");
    static final Variable<LocalDate> ALERT_FROM = Variable.day("alertFrom");
    static final Variable<Integer> ALERT_DAYS = Variable.count("alertDays");
    static final Variable<String> ALERT_MEASURES = Variable.text("alertMeasures");
    static final Variable<String> WORKED_ON = Variable.text("workedOn");

    /** So many members fit on the form beside the leader. */
    private static final int MEMBERS = 6;

    /** So many sections fit on the form. */
    private static final int SECTIONS = 12;

    static final Parameter<Integer> LEAST_MEMBERS = Parameter.count("leastMembers", "监督小组最少人数", 1, 20);

    static final Parameter<Integer> LEAST_MILESTONES = Parameter.count("leastMilestones", "进度计划最少节点数", 1, 12);

    private SiteVariables() {}

    /** A line of a form: a name, and what belongs to it. */
    record TwoFields<T>(Variable<String> name, Variable<T> second) {

        Stream<Variable<?>> both() {
            return Stream.of(name, second);
        }
    }

    static List<TwoFields<String>> members() {
        return lines(MEMBERS)
                .mapToObj(line -> new TwoFields<>(Variable.text("member" + line), Variable.text("home" + line)))
                .toList();
    }

    static List<TwoFields<LocalDate>> sections() {
        return lines(SECTIONS)
                .mapToObj(line -> new TwoFields<>(Variable.text("section" + line), Variable.day("plannedOn" + line)))
                .toList();
    }

    private static IntStream lines(int count) {
        return IntStream.rangeClosed(1, count);
    }
}

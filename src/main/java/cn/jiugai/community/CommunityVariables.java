package cn.jiugai.community;

import cn.jiugai.application.ManagementWay;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The fields of the forms of the fourth and the fifth round, and the numbers of their steps. */
final class CommunityVariables {

    static final Variable<ManagementWay> WAY =
            new Variable<>("agreedWay", "管理方式", value -> ManagementWay.valueOf(value.toString()));
    /** Firm or body that manages the community. */
    static final Variable<String> MANAGER = Variable.text("managingBody");

    static final Variable<String> GRADE = Variable.text("serviceGrade");
    static final Variable<LocalDate> AGREED_ON = Variable.day("agreedOn");
    /** Households that took part when it was agreed. */
    static final Variable<Integer> HOUSEHOLDS = Variable.count("attendingHouseholds");

    static final Variable<String> MECHANISM = Variable.text("mechanism");

    static final Variable<String> ACTIVITY = Variable.text("activityName");
    static final Variable<LocalDate> HELD_ON = Variable.day("activityDay");
    static final Variable<String> FACILITY = Variable.text("facilityUsed");
    static final Variable<Integer> PARTICIPANTS = Variable.count("participants");
    static final Variable<String> RESULT = Variable.text("activityResult");

    /** Id of the suggestion that one of several answers is about. */
    static final Variable<Long> SUGGESTION_ID =
            new Variable<>("suggestion", "建议编号", value -> Long.valueOf(value.toString()));
    /** {@code ADOPTED}, or it is answered with a reason. */
    static final Variable<String> SUGGESTION_ANSWER = Variable.text("suggestionAnswer");

    static final Variable<String> ANSWER_TEXT = Variable.text("answerText");

    static final Parameter<List<String>> ACCEPTABLE_GRADES =
            new Parameter<>("acceptableGrades", "达标的服务等级", "由低到高，用顿号分开，最低等级标准写在最前面", text -> {
                List<String> grades = Arrays.stream(text.split("、"))
                        .map(String::strip)
                        .filter(grade -> !grade.isEmpty())
                        .distinct()
                        .toList();
                if (grades.isEmpty()) {
                    throw new IllegalArgumentException("不能为空");
                }
                return grades;
            });
    static final Parameter<Integer> MINIMUM_ACTIVITIES = Parameter.count("minimumActivities", "最少活动次数", 1, 12);
    static final Parameter<Integer> MINIMUM_SUGGESTIONS = Parameter.count("minimumSuggestions", "最少建议条数", 0, 50);

    private CommunityVariables() {}
}

package cn.jiugai.evaluation;

import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Variable;
import java.time.LocalDate;
import java.util.List;

/** The fields of the forms of the evaluation; those of the indicators are at {@link Indicator} and {@link ResultUse}. */
final class EvaluationVariables {

    static final Variable<LocalDate> EVALUATED_ON = Variable.day("evaluatedOn");
    static final Variable<String> EVALUATION_DOCUMENT = Variable.text("evaluationDocument");
    static final Variable<List<String>> RESULT_USES = Variable.choices("resultUses");

    static final Parameter<Weights> WEIGHTS = new Parameter<>(
            "weights", "各项指标的权重", "五项指标各写一个正整数、合计100，如：资金管理 25，实施进度 20，质量和验收 20，群众满意度 20，建后管养 15", Weights::parse);

    static final Parameter<Integer> EXCELLENT_FROM = Parameter.count("excellentFrom", "多少分起为优", 86, 100);

    static final Parameter<Integer> GOOD_FROM = Parameter.count("goodFrom", "多少分起为良", 71, 85);

    static final Parameter<Integer> FAIR_FROM = Parameter.count("fairFrom", "多少分起为中", 50, 70);

    private EvaluationVariables() {}
}

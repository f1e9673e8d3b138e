package cn.jiugai.project;

import java.util.List;

/** How earlier projects were evaluated, for those who make the next plan (JA-2-3): a bean of the phase that evaluates. */
public interface EarlierEvaluations {

    /** Those of the newest plan year before this one in which a project was evaluated, by number. */
    List<EvaluatedProject> before(String district, int planYear);
}

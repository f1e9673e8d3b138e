package cn.jiugai.project;

import java.time.LocalDate;
import java.util.List;

/**
 * What came out of a project's performance evaluation (绩效评价, JA-2-3).
 *
 * @param project its number
 * @param planYear the plan year in which it ran last
 * @param points 0 to 100
 * @param grade in Chinese
 * @param document number of the report
 * @param uses for what the result is used and how, in Chinese; empty until that is recorded
 */
public record EvaluatedProject(
        String project,
        int planYear,
        int points,
        String grade,
        String document,
        LocalDate evaluatedOn,
        List<String> uses) {}

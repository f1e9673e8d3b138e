package cn.jiugai.desk;

import cn.jiugai.engine.Clause;
import cn.jiugai.engine.Clauses;
import cn.jiugai.engine.OpenTask;
import java.util.List;

/**
 * The basis of a step (依据): the clauses that stand on it in the model, and the dates of the plan year.
 *
 * @param plan title of the district's plan, null if the district has none listed
 * @param dates the dates of the project's plan year, empty if there are none
 */
record Basis(String plan, List<Line> clauses, List<PlanDates.PlanDate> dates) {

    /**
     * @param at chapter and section of the plan, null if the clause is not listed
     * @param kind what it asks for, in Chinese, e.g. 核验
     * @param text Chinese paraphrase
     * @param reading 执行口径, null if the plan leaves nothing open
     */
    record Line(String id, String at, String kind, String text, String reading) {

        private static Line of(Clause clause) {
            return new Line(clause.id(), clause.at(), clause.kind().label(), clause.text(), clause.reading());
        }

        private static Line unlisted(String id) {
            return new Line(id, null, null, "条款清单中没有登记这一条，请流程负责人核对步骤上的条款编号", null);
        }
    }

    static Basis of(OpenTask task, Clauses clauses, List<PlanDates.PlanDate> dates) {
        List<Line> lines = task.clauses().stream()
                .map(id -> clauses.find(id).map(Line::of).orElseGet(() -> Line.unlisted(id)))
                .toList();
        return new Basis(clauses.plan(task.district()).orElse(null), lines, dates);
    }
}

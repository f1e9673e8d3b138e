package cn.jiugai.consultation;

import cn.jiugai.engine.Action;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Ranks the works of the menu by the households that chose them; the scheme goes by it (HG-2-3). */
@Component
class RankMenu extends Action {

    private final AnswerFigures figures;
    private final MenuRegister menus;

    RankMenu(AnswerFigures figures, MenuRegister menus) {
        this.figures = figures;
        this.menus = menus;
    }

    @Override
    public String label() {
        return "按户数排出点菜结果";
    }

    @Override
    protected void act(Step step, Results results) {
        menus.put(step.project(), MenuRanking.of(figures.demands(step.project(), Rounds.DEMAND)));
    }
}

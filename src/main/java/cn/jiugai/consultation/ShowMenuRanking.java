package cn.jiugai.consultation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the households chose from the menu, ranked (HG-2-3). */
@Component
class ShowMenuRanking extends View {

    private final MenuRegister menus;

    ShowMenuRanking(MenuRegister menus) {
        this.menus = menus;
    }

    @Override
    public String label() {
        return "显示点菜结果";
    }

    @Override
    protected String show(Step step) {
        List<RankedDemand> ranking = menus.of(step.project());
        return ranking.isEmpty()
                ? "没有住户选择改造内容。"
                : ranking.stream()
                        .map(ranked -> "- 第%d位 %s：%d户"
                                .formatted(ranked.place(), ranked.demand().title(), ranked.households()))
                        .collect(Collectors.joining("\n"));
    }
}

package cn.jiugai.consultation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import org.springframework.stereotype.Component;

/** The way to the forms that are printed for households (JA-3.2-1). */
@Component
class ShowHouseholdForms extends View {

    private final Offers offers;

    ShowHouseholdForms(Offers offers) {
        this.offers = offers;
    }

    @Override
    public String label() {
        return "显示调查表打印入口";
    }

    @Override
    protected String show(Step step) {
        return "[打印《%s》](/camunda/api/jiugai/projects/%s/household-forms)（没有答复的每户一张，门牌已填好；另有空白表）"
                .formatted(offers.of(step.project()).form(), step.project());
    }
}

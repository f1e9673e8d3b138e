package cn.jiugai.funding;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who has to pay or was asked: mixed-use housing, public housing, original owners with their answers (HG-6-3, HG-6-4). */
@Component
class ShowTenure extends View {

    private final HousingTenures tenures;
    private final OwnerOffers offers;

    ShowTenure(HousingTenures tenures, OwnerOffers offers) {
        this.tenures = tenures;
        this.offers = offers;
    }

    @Override
    public String label() {
        return "列出产权情况和原产权单位答复";
    }

    @Override
    protected String show(Step step) {
        List<String> lines = new ArrayList<>();
        for (HousingTenure tenure : tenures.of(step.project())) {
            if (tenure.mixedUse()) {
                lines.add(tenure.community() + "：商住两用房，全体住户、商户应出资");
            }
            if (tenure.publicFlats() > 0) {
                lines.add(
                        "%s：公房%d户，产权单位%s应出资".formatted(tenure.community(), tenure.publicFlats(), tenure.publicOwner()));
            }
        }
        offers.of(step.project()).forEach(offer -> lines.add(offer.text()));
        return lines.isEmpty()
                ? "没有商住两用房、公房和原职工小区。"
                : lines.stream().map(line -> "- " + line).collect(Collectors.joining("\n"));
    }
}

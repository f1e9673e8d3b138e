package cn.jiugai.warranty;

import cn.jiugai.engine.Check;
import cn.jiugai.engine.Parameter;
import cn.jiugai.engine.Step;
import cn.jiugai.rule.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends a draft back whose warranty is shorter than it has to be (HG-4.3-3). */
@Component
class CheckWarrantyTerms extends Check {

    private final AgreementRegister agreements;

    CheckWarrantyTerms(AgreementRegister agreements) {
        this.agreements = agreements;
    }

    @Override
    public String label() {
        return "核对保修期";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return Arrays.stream(WarrantyPart.values())
                .<Parameter<?>>map(WarrantyPart::minimum)
                .toList();
    }

    @Override
    protected Verdict verdict(Step step) {
        Map<WarrantyPart, Integer> minimum = new EnumMap<>(WarrantyPart.class);
        for (WarrantyPart part : WarrantyPart.values()) {
            minimum.put(part, step.get(part.minimum()));
        }
        return new WarrantyTerms(agreements.newest(step.instance()).months(), minimum).check();
    }
}

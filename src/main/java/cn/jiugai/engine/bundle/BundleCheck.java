package cn.jiugai.engine.bundle;

import java.util.List;
import org.springframework.stereotype.Component;

/** Says whether a bundle is whole: all its models, tables and forms fit each other and the beans that they name. */
@Component
class BundleCheck {

    private final List<BundleRule> rules;

    BundleCheck(List<BundleRule> rules) {
        this.rules = rules;
    }

    /** @throws IllegalArgumentException in Chinese, a line for each fault */
    void requireWhole(String district, Bundle bundle) {
        List<String> faults = faults(district, bundle);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    /** What does not fit, in Chinese; empty if the bundle is whole. */
    List<String> faults(String district, Bundle bundle) {
        BundleModels models = BundleModels.of(district, bundle);
        return rules.stream().flatMap(rule -> rule.faults(models)).distinct().toList();
    }
}

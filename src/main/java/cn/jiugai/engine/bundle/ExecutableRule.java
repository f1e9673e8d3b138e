package cn.jiugai.engine.bundle;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every process of a bundle can be run: the engine passes over one that cannot, and the old version would stay. */
@Component
class ExecutableRule implements BundleRule {

    @Override
    public Stream<String> faults(BundleModels models) {
        return models.processes().values().stream()
                .filter(process -> !process.isExecutable())
                .map(process ->
                        "流程“%s”（%s）：没有勾选“Executable”，部署后不会启用。请勾选".formatted(process.getName(), process.getId()));
    }
}

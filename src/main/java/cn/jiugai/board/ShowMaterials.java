package cn.jiugai.board;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The materials that were uploaded last. */
@Component
class ShowMaterials extends View {

    private final BoardRegister register;

    ShowMaterials(BoardRegister register) {
        this.register = register;
    }

    @Override
    public String label() {
        return "已上传的主要材料";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String project) {
        List<Material> materials = register.materials(project);
        return materials.isEmpty()
                ? "还没有上传。"
                : materials.stream()
                        .map(material -> "- %s（%s，%s）：%s"
                                .formatted(
                                        material.name(),
                                        material.specification(),
                                        material.producer(),
                                        material.usedAt()))
                        .collect(Collectors.joining("\n"));
    }
}

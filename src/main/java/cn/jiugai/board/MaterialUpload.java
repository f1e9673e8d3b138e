package cn.jiugai.board;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import cn.jiugai.project.Projects;
import java.util.List;
import org.springframework.stereotype.Component;

/** The main materials of the works, which the board on the site names (HG-4.2-1). */
@Component
class MaterialUpload implements TaskUpload {

    /** What the sender is told. */
    record Receipt(int materials, String message) {}

    private final UploadTasks tasks;
    private final BoardRegister register;
    private final Projects projects;
    private final ShowMaterials shown;

    MaterialUpload(UploadTasks tasks, BoardRegister register, Projects projects, ShowMaterials shown) {
        this.tasks = tasks;
        this.register = register;
        this.projects = projects;
        this.shown = shown;
    }

    @Override
    public String address() {
        return "main-materials";
    }

    @Override
    public String fileName() {
        return "主要材料表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return MaterialTemplate.of(projects.get(task.project()).name(), register.materials(task.project()));
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        List<Material> materials = new MaterialSheet().read(content);
        register.setMaterials(task.project(), materials, person);
        tasks.show(task, BoardVariables.MATERIALS, shown.text(task.project()));
        return new Receipt(materials.size(), "已登记%d种主要材料".formatted(materials.size()));
    }
}

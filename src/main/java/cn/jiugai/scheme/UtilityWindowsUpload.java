package cn.jiugai.scheme;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import org.springframework.stereotype.Component;

/** The windows that a utility wants for its own trenches (JA-4.3-2). */
@Component
class UtilityWindowsUpload implements TaskUpload {

    private final TrenchImport imports;

    UtilityWindowsUpload(TrenchImport imports) {
        this.imports = imports;
    }

    @Override
    public String address() {
        return "utility-windows";
    }

    @Override
    public String fileName() {
        return "施工期表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return TrenchTemplate.of(imports.of(task.district(), task.project(), unit(task)));
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        return imports.counter(task.district(), task.project(), unit(task), content, person);
    }

    /** The utility that the task was given to. */
    private static String unit(OpenTask task) {
        return task.units().get(0);
    }
}

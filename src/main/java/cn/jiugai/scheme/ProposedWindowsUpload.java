package cn.jiugai.scheme;

import cn.jiugai.engine.OpenTask;
import cn.jiugai.engine.TaskUpload;
import cn.jiugai.engine.UploadTasks;
import org.springframework.stereotype.Component;

/** The windows for all trenches as they are proposed (JA-4.3-2). */
@Component
class ProposedWindowsUpload implements TaskUpload {

    private final UploadTasks tasks;
    private final TrenchImport imports;
    private final ScheduleRegister schedules;
    private final ShowJointSchedule shown;

    ProposedWindowsUpload(
            UploadTasks tasks, TrenchImport imports, ScheduleRegister schedules, ShowJointSchedule shown) {
        this.tasks = tasks;
        this.imports = imports;
        this.schedules = schedules;
        this.shown = shown;
    }

    @Override
    public String address() {
        return "trench-windows";
    }

    @Override
    public String fileName() {
        return "施工期表.xlsx";
    }

    @Override
    public byte[] template(OpenTask task) {
        return TrenchTemplate.of(
                schedules.schedule(task.district(), task.project()).trenches());
    }

    @Override
    public Object take(OpenTask task, byte[] content, String person) {
        TrenchImport.Receipt receipt = imports.propose(task.district(), task.project(), content, person);
        tasks.show(task, SchemeVariables.JOINT_SCHEDULE.name(), shown.text(task.district(), task.project()));
        return receipt;
    }
}

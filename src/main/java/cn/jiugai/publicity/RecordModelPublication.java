package cn.jiugai.publicity;

import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import cn.jiugai.office.Offices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts on record where the department in charge has made a model project known (JA-4.8-3). */
@Component
class RecordModelPublication extends Recorder {

    private final Publications publications;
    private final Offices offices;

    RecordModelPublication(Publications publications, Offices offices) {
        this.publications = publications;
        this.offices = offices;
    }

    @Override
    public String label() {
        return "登记示范项目的宣传推广";
    }

    @Override
    public List<Variable<?>> reads() {
        return PublicationReader.FIELDS;
    }

    @Override
    protected void record(Step step) {
        String unit = offices.inCharge(step.district()).id();
        publications.add(step.project(), PublicationReader.read(step, unit, Topic.MODEL), step.person());
    }
}

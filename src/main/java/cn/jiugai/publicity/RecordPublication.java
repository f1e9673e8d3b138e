package cn.jiugai.publicity;

import cn.jiugai.engine.Parties;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts on record what a street or the department in charge has published, where and when (JA-4.8-1). */
@Component
class RecordPublication extends Recorder {

    private final Publications publications;
    private final Parties parties;

    RecordPublication(Publications publications, Parties parties) {
        this.publications = publications;
        this.parties = parties;
    }

    @Override
    public String label() {
        return "登记宣传报道";
    }

    @Override
    public List<Variable<?>> reads() {
        return Stream.concat(
                        Stream.<Variable<?>>of(PublicityVariables.WITHDRAWN, PublicityVariables.TOPIC),
                        PublicationReader.FIELDS.stream())
                .toList();
    }

    @Override
    protected void record(Step step) {
        if (step.yes(PublicityVariables.WITHDRAWN)) {
            return;
        }
        String unit = parties.unit(step, step.get(PublicityVariables.INITIATOR));
        Topic topic = Topic.valueOf(step.get(PublicityVariables.TOPIC));
        publications.add(step.project(), PublicationReader.read(step, unit, topic), step.person());
    }
}

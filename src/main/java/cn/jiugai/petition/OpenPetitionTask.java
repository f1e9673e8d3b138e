package cn.jiugai.petition;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import org.springframework.stereotype.Component;

/** Says in the name of a task which petition it is about, as a unit may hold several at once. */
@Component
class OpenPetitionTask extends Opener {

    private final Petitions petitions;

    OpenPetitionTask(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public String label() {
        return "注明是哪一件信访";
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        sheet.about(petitions.get(step.instance()).title());
    }
}

package cn.jiugai.acceptance;

import cn.jiugai.acceptance.AcceptanceResidents.Resident;
import cn.jiugai.engine.Recorder;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Keeps who comes to the acceptance for community and residents, as the street has arranged it (HG-4.1-5). */
@Component
class RecordResidentsSide extends Recorder {

    private static final Variable<String> SIDE = Variable.text("residentsSide");
    private static final Variable<String> NAMES = Variable.text("residentsNames");
    private static final Variable<String> COMMUNITY = Variable.text("communityNames");

    private final AcceptanceResidents residents;

    RecordResidentsSide(AcceptanceResidents residents) {
        this.residents = residents;
    }

    @Override
    public String label() {
        return "登记参加验收的社区和居民代表";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(SIDE, NAMES, COMMUNITY);
    }

    @Override
    protected void record(Step step) {
        residents.name(
                step,
                Stream.concat(
                                named(ResidentsSide.valueOf(step.get(SIDE)), step.get(NAMES)),
                                named(ResidentsSide.COMMUNITY, step.get(COMMUNITY)))
                        .toList());
    }

    /** A name each line, or several with 、 between them. */
    private static Stream<Resident> named(ResidentsSide side, String names) {
        return Arrays.stream(names.split("[\n、]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(name -> new Resident(side, name));
    }
}

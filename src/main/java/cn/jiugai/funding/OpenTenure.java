package cn.jiugai.funding;

import cn.jiugai.engine.Opener;
import cn.jiugai.engine.Step;
import cn.jiugai.engine.Variable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Names the community of a task, and brings what was said of it before (HG-6-3, HG-6-4). */
@Component
class OpenTenure extends Opener {

    private final HousingTenures tenures;

    OpenTenure(HousingTenures tenures) {
        this.tenures = tenures;
    }

    @Override
    public String label() {
        return "注明小区，带出产权情况";
    }

    @Override
    public List<Variable<?>> reads() {
        return List.of(TenureVariables.COMMUNITY);
    }

    @Override
    protected void open(Step step, Sheet sheet) {
        String community = step.get(TenureVariables.COMMUNITY);
        sheet.about(community);
        tenures.of(step.project()).stream()
                .filter(tenure -> tenure.community().equals(community))
                .forEach(tenure -> {
                    sheet.fill(TenureVariables.MIXED_USE, yes(tenure.mixedUse()));
                    sheet.fill(TenureVariables.PUBLIC_FLATS, tenure.publicFlats());
                    sheet.fill(TenureVariables.PUBLIC_OWNER, tenure.publicOwner());
                    sheet.fill(TenureVariables.STAFF_COMMUNITY, yes(tenure.originalOwner() != null));
                    sheet.fill(TenureVariables.ORIGINAL_OWNER, tenure.originalOwner());
                });
    }

    private static String yes(boolean value) {
        return value ? "yes" : "no";
    }
}

package cn.jiugai.acceptance;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who comes to the acceptance for community and residents (HG-4.1-5). */
@Component
class ShowResidentsSide extends View {

    private final AcceptanceResidents residents;

    ShowResidentsSide(AcceptanceResidents residents) {
        this.residents = residents;
    }

    @Override
    public String label() {
        return "列出参加验收的社区和居民代表";
    }

    @Override
    protected String show(Step step) {
        return residents.of(step.instance()).stream()
                .map(resident -> "- %s：%s".formatted(resident.side().title(), resident.name()))
                .collect(Collectors.joining("\n"));
    }
}

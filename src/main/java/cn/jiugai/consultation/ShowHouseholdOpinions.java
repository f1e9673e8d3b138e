package cn.jiugai.consultation;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many opinions there are, what became of them, and the first ones that are open (JA-3.2-4). */
@Component
class ShowHouseholdOpinions extends View {

    private static final int SHOWN = 20;
    private static final int LONGEST_QUOTE = 60;

    private final OpinionRegister opinions;

    ShowHouseholdOpinions(OpinionRegister opinions) {
        this.opinions = opinions;
    }

    @Override
    public String label() {
        return "显示居民意见";
    }

    @Override
    protected String show(Step step) {
        return text(step.project());
    }

    String text(String project) {
        List<Opinion> all = opinions.of(project);
        List<Opinion> open = all.stream().filter(Opinion::isOpen).toList();
        long adopted = all.stream()
                .filter(opinion -> opinion.outcome() == Outcome.ADOPTED)
                .count();
        String head = "共%d条：采纳%d条，不采纳%d条，待处理%d条"
                .formatted(all.size(), adopted, all.size() - adopted - open.size(), open.size());
        String lines =
                open.stream().limit(SHOWN).map(ShowHouseholdOpinions::line).collect(Collectors.joining("\n"));
        String rest = open.size() > SHOWN ? "\n\n其余%d条见居民意见表。".formatted(open.size() - SHOWN) : "";
        return open.isEmpty() ? head : head + "\n\n" + lines + rest;
    }

    private static String line(Opinion opinion) {
        String text = opinion.opinion();
        String quote = text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
        return "- 第%d号 %s：%s".formatted(opinion.number(), opinion.household(), quote);
    }
}

package cn.jiugai.board;

import cn.jiugai.engine.Step;
import cn.jiugai.engine.View;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where the boards are to be printed, and what they show by now. */
@Component
class ShowBoards extends View {

    private final BoardFacts facts;

    ShowBoards(BoardFacts facts) {
        this.facts = facts;
    }

    @Override
    public String label() {
        return "公示牌内容和打印页";
    }

    @Override
    protected String show(Step step) {
        SiteBoards boards = facts.of(step.district(), step.project());
        String pages = Arrays.stream(BoardKind.values())
                .map(kind -> "- [打印%s](/camunda/api/jiugai/projects/%s/boards/%s/print)"
                        .formatted(kind.title(), step.project(), kind.path()))
                .collect(Collectors.joining("\n"));
        return "%s\n\n责任主体%d家（%d家齐全），改造内容%d项，主要材料%d种。"
                .formatted(
                        pages,
                        boards.parties().size(),
                        boards.parties().stream().filter(BoardParty::isComplete).count(),
                        boards.contents(),
                        boards.materials());
    }
}

package cn.jiugai.board;

import cn.jiugai.rule.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What other phases may read of the boards at a site. */
@Component
public class BoardRecords {

    private final BoardFacts facts;
    private final BoardRegister register;

    BoardRecords(BoardFacts facts, BoardRegister register) {
        this.facts = facts;
        this.register = register;
    }

    /** What the boards lack, in content or at the site (HG-4.2-1); empty if both stand. */
    public List<Finding> missing(String district, String project) {
        return facts.of(district, project).findings();
    }

    /** The day since which all boards that are put up stand; empty while none does. */
    public Optional<LocalDate> standingSince(String project) {
        return register.standing(project).stream().map(StandingBoard::putUpOn).max(Comparator.naturalOrder());
    }
}

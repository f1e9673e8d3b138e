package cn.jiugai.plan;

import java.util.Optional;

/**
 * The borders between the groups (HG-3-1, HG-3-2).
 *
 * @param firstUntil last year of completion that is in the first group
 * @param secondUntil last year of completion that is in the second group; what is younger is not renovated
 */
public record AgeGroups(int firstUntil, int secondUntil) {

    public AgeGroups {
        if (firstUntil >= secondUntil) {
            throw new IllegalArgumentException("第二类的截止年份（%d）应晚于第一类的截止年份（%d）".formatted(secondUntil, firstUntil));
        }
    }

    /** Empty if it was built too late. */
    public Optional<AgeGroup> of(int builtYear) {
        if (builtYear <= firstUntil) {
            return Optional.of(AgeGroup.FIRST);
        }
        return builtYear <= secondUntil ? Optional.of(AgeGroup.SECOND) : Optional.empty();
    }

    /** Chinese name, e.g. 2000年底前建成. */
    public String name(AgeGroup group) {
        return switch (group) {
            case FIRST -> "%d年底前建成".formatted(firstUntil);
            case SECOND -> "%d至%d年建成".formatted(firstUntil + 1, secondUntil);
        };
    }
}

package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * What the original owner of a former staff community was asked for and answered (HG-6-3).
 *
 * @param community name of the community
 * @param owner its original owner
 * @param askedFor the part of the investment that was offered to it
 * @param amount what it gives; null unless it gives something
 * @param remark may be null
 */
record OwnerOffer(
        String community, String owner, Fen askedFor, LocalDate askedOn, Answer answer, Fen amount, String remark) {

    /** What the owner says; none of the answers holds the project. */
    enum Answer {
        GIVES("同意出资"),
        DECLINES("不出资"),
        SILENT("没有答复");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** How forms show it. */
    String text() {
        return "%s原产权单位%s：%s征询，商请支持%s，%s%s"
                .formatted(community, owner, askedOn, askedFor, answer.title(), amount == null ? "" : amount);
    }
}

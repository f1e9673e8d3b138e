package cn.jiugai.funding;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * What a utility answers to a case about its charge (JA-2-6).
 *
 * @param refund what it has paid back; null if nothing
 * @param correctedOn when the charge was paid back or called off; null if it was not
 * @param declared the declared charge on which it rests; null if the utility names none
 * @param text its explanation
 */
record ChargeAnswer(Kind kind, Fen refund, LocalDate correctedOn, String declared, String text) {

    /** The ways to answer. */
    enum Kind {
        REFUND("退费"),
        CANCEL("取消收费"),
        JUSTIFY("说明依据");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}

package cn.jiugai.feedback;

import cn.jiugai.consultation.Channel;
import cn.jiugai.project.Household;
import java.util.Map;

/**
 * What a household answers in a survey of satisfaction (JA-4.8-2).
 *
 * @param ratings one for each item that it has rated
 * @param opinion null if it has nothing to add
 */
record SatisfactionAnswer(Household household, Channel channel, Map<SatisfactionItem, Rating> ratings, String opinion) {

    /** Whether it says the same, however the address is spelled. */
    boolean saysTheSameAs(SatisfactionAnswer other) {
        return new SatisfactionAnswer(other.household, channel, ratings, opinion).equals(other);
    }
}

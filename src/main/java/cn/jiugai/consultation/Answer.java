package cn.jiugai.consultation;

import cn.jiugai.project.Household;
import java.util.Set;

/**
 * What a household answered.
 *
 * @param contact null if it named nobody
 * @param demands of the first round; may be empty: asked, and nothing wanted
 * @param stance to the draft scheme, of a later round; null in the first one
 * @param opinion null if it has none
 */
record Answer(
        Household household, Channel channel, String contact, Set<Demand> demands, Stance stance, String opinion) {

    /** Whether it says the same, however the address is spelled. */
    boolean saysTheSameAs(Answer other) {
        return new Answer(other.household, channel, contact, demands, stance, opinion).equals(other);
    }
}

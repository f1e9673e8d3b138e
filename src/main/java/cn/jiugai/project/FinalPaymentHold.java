package cn.jiugai.project;

import cn.jiugai.rule.Finding;
import java.util.List;

/**
 * What a part of the house knows to be open about a project and what has to be settled before the last payment (尾款) of its
 * contract: what is still owed after a permit that was issued ahead (HG-5.1-3), and whatever already held the acceptance and
 * came up again since. Every bean of this type is asked, right before each part of the last payment; {@link
 * FinalPaymentHolds} lists what all of them find, at once.
 */
public interface FinalPaymentHold {

    /** A finding for each kind of matter, or each matter, that is open now, by number and name; empty if none is. */
    List<Finding> open(String project);
}

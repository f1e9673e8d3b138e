package cn.jiugai.project;

import cn.jiugai.rule.Finding;
import java.util.List;

/**
 * What a part of the house knows to be open about a project and what has to be settled before either acceptance is issued:
 * cases, stops, investigations, remarks. Every bean of this type is asked; {@link AcceptanceHolds} lists what all of them
 * find, at once.
 */
public interface AcceptanceHold {

    /** A finding for each kind of matter, or each matter, that is open now, by number and name; empty if none is. */
    List<Finding> open(String project);
}

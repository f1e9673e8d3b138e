package cn.jiugai.scheme;

import cn.jiugai.consultation.Demand;

/**
 * What a scheme says to a demand of the households (HG-4.1-6).
 *
 * @param included whether the works list has works that serve it
 * @param reason why not; null if it is included and nothing is said
 */
record DemandReply(Demand demand, boolean included, String reason) {}

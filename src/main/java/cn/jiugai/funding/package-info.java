/**
 * Funding (资金筹措): who pays for a project, to the fen, and on whose word (chapter 二 of the plan). The phase is the
 * process {@code fundingPlan}; payments are booked against its sources by the construction.
 */
package cn.jiugai.funding;

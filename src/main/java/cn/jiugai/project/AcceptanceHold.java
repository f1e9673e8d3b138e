package cn.jiugai.project;

/**
 * What a part of the house knows to be open about a project and what has to be settled before either acceptance is issued:
 * cases, stops, investigations, remarks. Every bean of this type is asked; {@link AcceptanceHolds} lists what all of them
 * find, at once. What comes up again after the acceptance holds the last payment as well.
 */
public interface AcceptanceHold extends FinalPaymentHold {}

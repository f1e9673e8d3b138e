package cn.jiugai.application;

import cn.jiugai.project.Household;

/**
 * What a household said when it was asked whether it agrees to the renovation (HG-3-5).
 *
 * @param signer who signed; null if nobody is named
 */
record HouseholdConsent(Household household, boolean agrees, ConsentWay way, String signer) {}

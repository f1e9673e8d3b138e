/**
 * The month of a district (HG-4.2-4): every site at work is scored by the department in charge, contractors are ranked
 * across the district, the payment ratio follows from the place by the table {@code paymentRatio}, and the payments of the
 * month are started. Process {@code monthlyRanking}; the payments themselves are those of {@code cn.jiugai.payment}.
 */
package cn.jiugai.monthly;

package cn.jiugai.application;

import cn.jiugai.rule.Fen;
import java.time.LocalDate;

/**
 * What the owners have confirmed about the property management after the renovation (HG-3-6, HG-7-4).
 *
 * @param way how it will be managed
 * @param manager the firm or body that manages; null if it is still to be chosen
 * @param fee agreed fee for a square metre and month
 * @param document number or title of the written or online document
 * @param form whether it was confirmed on paper or online
 */
public record PropertyConsensus(
        ManagementWay way, String manager, Fen fee, String document, ConsentWay form, LocalDate agreedOn) {}

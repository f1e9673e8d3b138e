package cn.jiugai.funding;

import cn.jiugai.rule.Fen;

/**
 * One source of a project's money (JA-2-1).
 *
 * @param id its row
 * @param code what names it within the project, e.g. {@code CENTRAL}
 * @param title how offices call it, e.g. {@code 中央补助资金}
 * @param amount what it bears of the project
 */
public record FundingSource(long id, String code, String title, Fen amount) {}

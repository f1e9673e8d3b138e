package cn.jiugai.funding;

import cn.jiugai.rule.Fen;

/**
 * That public money of a project's plan was granted (HG-6-1).
 *
 * @param code the source that it belongs to, by its code
 * @param amount what this document grants, on top of earlier ones
 * @param document number of the document
 */
record GrantNotice(String code, Fen amount, String document) {}

package cn.jiugai.scheme;

import cn.jiugai.rule.Fen;

/** How many works items of a year have a class and a purpose, and what they cost together (JA-4.2-1). */
public record WorksFigure(WorksClass worksClass, Purpose purpose, int items, Fen cost) {}

package cn.jiugai.funding;

import cn.jiugai.rule.Fen;

/**
 * A works item of the scheme, as far as its funding is concerned.
 *
 * @param label how messages name it
 * @param utility name of the role that has to pay all of it, because the line is its own (JA-2-5); null if there is none
 * @param telecom whether it concerns the lines of the four carriers (JA-2-8)
 * @param elevator whether it installs elevators (JA-2-4)
 */
record Works(int number, String label, String utility, boolean telecom, boolean elevator, Fen cost) {}

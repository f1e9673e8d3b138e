package cn.jiugai.handover;

import java.time.LocalDate;

/**
 * The contract with the firm that the owners' assembly hired (JA-3.8-3).
 *
 * @param firm unit that is hired
 * @param assemblyOn day on which the owners' assembly decided
 */
record ServiceContract(String firm, LocalDate assemblyOn, String number, LocalDate signedOn, int months) {}

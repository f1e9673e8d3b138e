package cn.jiugai.application;

import java.time.LocalDate;

/**
 * How the street has the households asked whether they agree (HG-3-5).
 *
 * @param formsGivenOut paper forms; 0 if all are asked online
 * @param onlineNotice where they are asked online, e.g. the public account and the day; null if only on paper
 */
record ConsentSurvey(LocalDate begunOn, int formsGivenOut, String onlineNotice) {}

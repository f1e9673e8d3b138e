package cn.jiugai.funding;

/**
 * Where a project stands in the city's government investment plan (市本级政府性投资计划, JA-2-2).
 *
 * @param number number of the document and of the entry
 * @param year year of the plan
 */
record InvestmentPlanEntry(String number, int year) {}

/**
 * Weekly inspections of sites (每周抽检巡检): each party that the model names owes one for each week of the works. The daily
 * reconciler starts the process {@code weeklyInspection} for what is owed and not there; a week that nobody inspected is
 * closed as missed and stays on record.
 */
package cn.jiugai.patrol;

package cn.jiugai.survey;

import java.util.List;

/** What the workbook 摸底清单 lists for all communities of a project. */
record SurveyLists(List<ListedSite> sites, List<ListedViolation> violations) {}

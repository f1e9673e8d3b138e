package cn.jiugai.violation;

import java.util.List;

/** The list of a project: what is there, and what the survey saw that is not. */
record ViolationList(List<ListedViolation> violations, List<DismissedViolation> dismissed) {}

package cn.jiugai.project;

import cn.jiugai.rule.Verdict;

/** A community would have been in two projects of a year (JA-3.1-2); nothing was written. Says so in Chinese. */
public class CommunityTakenException extends RuntimeException {

    CommunityTakenException(Verdict verdict) {
        super(verdict.reasons());
    }
}

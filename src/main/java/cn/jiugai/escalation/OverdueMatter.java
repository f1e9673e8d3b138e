package cn.jiugai.escalation;

/** Knows whether something overdue that is no task is done by now. */
public interface OverdueMatter {

    /** Whether it is its matter and is done. */
    boolean isDone(Escalation escalation);
}

package cn.jiugai.cockpit;

import java.util.List;

/** The figures of a process in one district; where they come from is the matter of whoever implements this. */
interface Figures {

    /**
     * The figures of every element of the process that somebody waits at now or that was finished in the last two years,
     * all versions of the process together, since projects go on under the version with which they began.
     *
     * @param district tenant
     * @param process id of the process in its model
     */
    List<ElementFigures> of(String district, String process);
}

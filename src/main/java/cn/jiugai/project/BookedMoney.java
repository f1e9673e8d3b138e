package cn.jiugai.project;

import cn.jiugai.rule.Fen;
import java.util.Map;

/**
 * What payments have taken from the sources of a project's money. It stands here, because the funding asks for it and the
 * construction, which comes later, knows it: a new funding plan may not take away what is spent (JA-2-3).
 */
public interface BookedMoney {

    /** The sum by the source's row; a source with a payment of any state stands in it, if only with nothing. */
    Map<Long, Fen> bySource(String project);
}

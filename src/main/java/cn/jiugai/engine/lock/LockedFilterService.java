package cn.jiugai.engine.lock;

import java.util.List;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;

/**
 * A filter's kept query may use the known functions only; the query with which a user narrows a filter may use none:
 * the engine would evaluate the expressions of its or-queries.
 */
class LockedFilterService extends FilterServiceImpl {

    @Override
    public Filter saveFilter(Filter filter) {
        Query<?, ?> query = filter == null ? null : filter.getQuery();
        if (query != null) {
            QueryLock.refuseUnknownExpressions(query);
        }
        return super.saveFilter(filter);
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extendingQuery) {
        return super.list(filterId, locked(extendingQuery));
    }

    @Override
    public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q extendingQuery, int first, int max) {
        return super.listPage(filterId, locked(extendingQuery), first, max);
    }

    @Override
    public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extendingQuery) {
        return super.singleResult(filterId, locked(extendingQuery));
    }

    @Override
    public Long count(String filterId, Query<?, ?> extendingQuery) {
        return super.count(filterId, locked(extendingQuery));
    }

    private static <Q extends Query<?, ?>> Q locked(Q extendingQuery) {
        if (extendingQuery != null) {
            QueryLock.refuseExpressions(extendingQuery);
        }
        return extendingQuery;
    }
}

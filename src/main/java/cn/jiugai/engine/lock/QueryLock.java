package cn.jiugai.engine.lock;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;

/**
 * Refuses expressions in queries. The engine refuses them in a query itself, but evaluates those in its or-queries
 * whatever the settings say. Only task queries have expressions in or-queries (7.24.0).
 */
class QueryLock extends CommandInterceptor {
    /** What the lists of Tasklist need: who asks, that user's groups, the time. Nothing that could reach a bean. */
    private static final Pattern KNOWN = Pattern.compile(
            "[$#]\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|(now|dateTime)\\(\\)(\\.(plus|minus|with)\\w+\\(\\d*\\))*)\\s*}");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof Query<?, ?> query) {
            refuseExpressions(query);
        }
        return next.execute(command);
    }

    /** For a query that somebody sends: no expression at all, neither in the query nor in one of its or-queries. */
    static void refuseExpressions(Query<?, ?> query) {
        List<String> found = expressions(query).toList();
        if (!found.isEmpty()) {
            throw new BadUserRequestException("查询条件里不能使用表达式（包括 orQueries 里的）：" + found + "。请改用具体的值。");
        }
    }

    /** For a query that is kept in a filter: only the known functions. */
    static void refuseUnknownExpressions(Query<?, ?> query) {
        List<String> unknown = expressions(query)
                .filter(expression -> !KNOWN.matcher(expression).matches())
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadUserRequestException("过滤器里不能使用表达式 " + unknown
                    + "：只能使用 ${currentUser()}、${currentUserGroups()}、${now()}、${dateTime()} 及其加减。");
        }
    }

    private static Stream<String> expressions(Query<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getQueries().stream()
                    .map(AbstractQuery::getExpressions)
                    .flatMap(map -> map.values().stream());
        }
        return ((AbstractQuery<?, ?>) query).getExpressions().values().stream();
    }
}

package cn.jiugai.benchmark;

import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.util.function.ThrowingSupplier;

/** Counts what goes over the data sources that it watches, whichever thread sends it, while it is told to. */
final class Meter implements QueryExecutionListener, MethodExecutionListener {

    private final Map<Statement, String> shapes = Collections.synchronizedMap(new WeakHashMap<>());
    private volatile Tally current;
    private volatile boolean namesCallers;

    DataSource watch(DataSource database) {
        return ProxyDataSourceBuilder.create(database)
                .listener(this)
                .methodListener(this)
                .proxyResultSet()
                .build();
    }

    /** From now on a statement is named by who of our code asked for it; that costs time. */
    void nameCallers() {
        namesCallers = true;
    }

    /** Does something and adds what it asked of the database, and how long it took. */
    void count(Tally tally, Runnable work) {
        current = tally;
        long began = System.nanoTime();
        try {
            work.run();
        } finally {
            tally.took(System.nanoTime() - began);
            current = null;
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Tally tally = current;
        if (tally == null || queries.isEmpty()) {
            return;
        }
        String shape = Shape.of(queries.get(0).getQuery());
        String name = namesCallers ? shape + "  ←  " + Callers.now() : shape;
        shapes.put(execution.getStatement(), name);
        tally.sent(name, execution.isBatch() ? execution.getBatchSize() : 1, written(execution));
    }

    private static long written(ExecutionInfo execution) {
        Object result = execution.getResult();
        if (result instanceof int[] counts) {
            return IntStream.of(counts).filter(count -> count > 0).sum();
        }
        if (result instanceof Integer count) {
            return count;
        }
        return Boolean.FALSE.equals(result) ? updated(execution.getStatement()) : 0;
    }

    private static int updated(Statement statement) {
        return ThrowingSupplier.of(statement::getUpdateCount).get();
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {}

    @Override
    public void afterMethod(MethodExecutionContext call) {
        Tally tally = current;
        if (tally != null
                && call.getTarget() instanceof ResultSet rows
                && call.getMethod().getName().equals("next")
                && Boolean.TRUE.equals(call.getResult())) {
            tally.read(shapes.get(ThrowingSupplier.of(rows::getStatement).get()));
        }
    }
}

package cn.jiugai;

import java.sql.SQLException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in two languages why the application did not start, instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements FailureAnalyzer {
    /** H2: DATABASE_ALREADY_OPEN_1. */
    private static final int DATABASE_IN_USE = 90020;

    @Override
    public FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            FailureAnalysis analysis = analyzeOne(cause);
            if (analysis != null) {
                return analysis;
            }
        }
        return null;
    }

    private static FailureAnalysis analyzeOne(Throwable cause) {
        if (cause instanceof SettingMissing missing) {
            return new FailureAnalysis(missing.getMessage(), missing.remedy(), cause);
        }
        if (cause instanceof PortInUseException port) {
            return portInUse(port);
        }
        if (cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_IN_USE) {
            return databaseInUse(sql);
        }
        return null;
    }

    private static FailureAnalysis portInUse(PortInUseException port) {
        return new FailureAnalysis(
                "端口 %1$d 已被另一个程序占用。\nPort %1$d is in use by another program.".formatted(port.getPort()),
                "停止那个程序，或换一个端口：mvn spring-boot:run -Dspring-boot.run.arguments=--server.port=8081\n"
                        + "Stop that program or choose another port (command above).",
                port);
    }

    private static FailureAnalysis databaseInUse(SQLException sql) {
        return new FailureAnalysis(
                "数据文件 ./data 正由另一个旧改进程使用，同一份数据同时只能由一个进程打开。\n"
                        + "The data file in ./data is in use by another Jiugai process; only one may open it.",
                "停止另一个进程后再启动；需要多个节点时请用 PostgreSQL（docker/）。\n"
                        + "Stop the other process first; to run several nodes use PostgreSQL (docker/).",
                sql);
    }
}

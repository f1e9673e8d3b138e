package cn.jiugai.engine.bundle;

import cn.jiugai.SettingMissing;
import cn.jiugai.office.Offices;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the bundles of the folders at start: where a folder differs from what was last taken from it, and nobody has
 * changed the bundle in force since. A changed one stays in force and the folder's is offered with its differences.
 */
@Component
class FolderBundles {

    private static final Logger LOG = LoggerFactory.getLogger(FolderBundles.class);

    private final BundleFiles files;
    private final Bundles bundles;
    private final BundleCheck check;
    private final RepositoryService repository;
    private final Offices offices;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FolderBundles(
            BundleFiles files,
            Bundles bundles,
            BundleCheck check,
            RepositoryService repository,
            Offices offices,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.files = files;
        this.bundles = bundles;
        this.check = check;
        this.repository = repository;
        this.offices = offices;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(10)
    void takeAll() {
        offices.districts().forEach(district -> {
            try {
                transaction.executeWithoutResult(status -> take(district.id()));
            } catch (IllegalArgumentException e) {
                throw unfit(district.id(), e);
            }
        });
    }

    private static SettingMissing unfit(String district, IllegalArgumentException fault) {
        SettingMissing stop = new SettingMissing(
                "区 %1$s 的文件夹 processes/%1$s、forms/%1$s 不能启用：%n%2$s".formatted(district, fault.getMessage()),
                "The folders of district %s cannot be put in force, see above.".formatted(district),
                "按上面的说明改正文件后重新启动。 Correct the files and start again.");
        stop.initCause(fault);
        return stop;
    }

    void take(String district) {
        bundles.lock(district);
        Bundle folder = files.of(district);
        if (folder.resources().keySet().stream().noneMatch(name -> name.startsWith(district + "/"))) {
            LOG.warn("区 {} 还没有自己的流程和表单（processes/{}、forms/{}），没有部署任何流程", district, district, district);
            return;
        }
        if (!isNew(district, folder)) {
            return;
        }
        SortedSet<String> offered = offered(district);
        if (offered.isEmpty()) {
            deploy(district, folder);
        } else {
            LOG.warn("区 {} 的在用流程已由流程负责人修改，文件夹里的新版本没有启用，等待流程负责人决定。不同的文件：{}", district, offered);
            faults(district).forEach(fault -> LOG.warn("区 {} 的在用流程与本版软件不符，请流程负责人尽快接受新版本：{}", district, fault));
        }
    }

    /**
     * What a start has not put in force: the files in which a folder's new bundle differs from the one in force, because
     * an owner has changed that one since. Empty if there is nothing to decide.
     */
    SortedSet<String> offered(String district) {
        Bundle folder = files.of(district);
        Optional<Bundle> inForce = bundles.inForce(district);
        boolean changedByOwner =
                inForce.isPresent() && !inForce.map(Bundle::fingerprint).equals(lastTaken(district));
        return changedByOwner && isNew(district, folder) ? folder.differences(inForce.get()) : new TreeSet<>();
    }

    /** Where the bundle in force does not fit this version of the software, as an upgrade may leave it; usually empty. */
    List<String> faults(String district) {
        return bundles.inForce(district)
                .map(bundle -> check.faults(district, bundle))
                .orElse(List.of());
    }

    /** Puts the folder's bundle in force although an owner has changed the one in force: the owner has decided so. */
    void accept(String district) {
        transaction.executeWithoutResult(status -> {
            bundles.lock(district);
            deploy(district, files.of(district));
        });
    }

    private boolean isNew(String district, Bundle folder) {
        return lastTaken(district).filter(folder.fingerprint()::equals).isEmpty();
    }

    private void deploy(String district, Bundle folder) {
        check.requireWhole(district, folder);
        ((BundleRepositoryService) repository).deploy(district, folder);
        remember(district, folder);
    }

    private Optional<String> lastTaken(String district) {
        return jdbc.sql("select fingerprint from folder_bundle where district = ?")
                .param(district)
                .query(String.class)
                .optional();
    }

    private void remember(String district, Bundle folder) {
        jdbc.sql("delete from folder_bundle where district = ?").param(district).update();
        jdbc.sql("insert into folder_bundle (district, fingerprint, taken_at) values (?, ?, ?)")
                .params(district, folder.fingerprint(), OffsetDateTime.now(clock))
                .update();
    }
}

package cn.jiugai.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiugai.JiugaiTest;
import cn.jiugai.SettingMissing;
import cn.jiugai.office.Offices;
import cn.jiugai.office.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@JiugaiTest
@DisplayName("区、单位、用户和权限")
class IdentitySetupTest {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Offices offices;

    @Autowired
    private IdentitySetup setup;

    @Autowired
    private DemoUserList list;

    @AfterEach
    void logOut() {
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    @DisplayName("每个单位一个同名的组、两个用户，都属于本区")
    void everyUnitHasItsGroupAndTwoUsers() {
        IdentityService identities = engine.getIdentityService();
        for (Unit unit : offices.units("jinan")) {
            Group group = identities.createGroupQuery().groupId(unit.id()).singleResult();
            assertThat(group).as(unit.id()).isNotNull();
            assertThat(group.getName()).isEqualTo(unit.name());
            for (String user : List.of(unit.id(), unit.id() + "Head")) {
                assertThat(identities.checkPassword(user, DemoUsers.PASSWORD))
                        .as(user)
                        .isTrue();
                assertThat(identities.checkPassword(user, user)).as("口令不是用户名").isFalse();
                identities.unlockUser(user); // a wrong password locks the account, for the tests that follow as well
                assertThat(groupsOf(user)).as(user).contains(unit.id());
                assertThat(tenantsOf(user)).as(user).containsExactly("jinan");
            }
        }
    }

    @Test
    @DisplayName("经办人能进任务列表，不能进驾驶舱和管理；管理人员能进驾驶舱；管理员都能进")
    void applications() {
        assertThat(mayOpen("zhongshiStreet")).containsExactly("tasklist");
        assertThat(mayOpen("zhongshiStreetHead")).containsExactly("tasklist");
        assertThat(mayOpen("jinanHousing")).containsExactly("tasklist");
        assertThat(mayOpen("jinanHousingHead")).containsExactly("tasklist", "cockpit");
        assertThat(mayOpen("jinanLeadingGroupHead")).containsExactly("tasklist", "cockpit");
        assertThat(mayOpen("jinanOwner")).containsExactly("cockpit");
        assertThat(mayOpen("admin")).containsExactly("tasklist", "cockpit", "admin");
    }

    @Test
    @DisplayName("别的区的用户看不到本区的流程、任务和数目")
    void otherDistrictSeesNothing() {
        Task task = engine.getTaskService().newTask();
        task.setTenantId("jinan");
        engine.getTaskService().saveTask(task);
        engine.getTaskService().addCandidateGroup(task.getId(), "zhongshiStreet");

        assertThat(as("zhongshiStreetHead", () -> tasks(task))).isOne();
        assertThat(as("zhongshiStreetHead", this::definitions)).containsOnlyKeys("jinan");
        for (String stranger : strangers()) {
            assertThat(as(stranger, () -> tasks(task))).as(stranger).isZero();
            assertThat(as(stranger, this::definitions)).as(stranger).doesNotContainKey("jinan");
        }
        engine.getTaskService().deleteTask(task.getId(), true);
    }

    @Test
    @DisplayName("管理人员看得到本区的全部任务，经办人只看得到本单位的")
    void managersSeeAllTasksOfTheirDistrict() {
        String instance = engine.getRuntimeService()
                .createProcessInstanceByKey("schemeDraft")
                .processDefinitionTenantId("jinan")
                .businessKey("JA-ID-01")
                .execute()
                .getId();
        Supplier<Long> seen = () -> engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .count();

        assertThat(as("jinanHousingHead", seen)).isPositive();
        assertThat(as("jinanHousingHead", () -> instances(instance))).isOne();
        assertThat(as("jinanFinance", seen)).isZero();
        assertThat(as("jinanFinance", () -> instances(instance))).isZero();
        engine.getRuntimeService().deleteProcessInstance(instance, "test");
    }

    @Test
    @DisplayName("只有本区的流程负责人可以部署")
    void onlyOwnersDeploy() {
        assertThatThrownBy(() -> as("jinanHousingHead", () -> deploy("jinan")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("流程负责人");
        assertThatThrownBy(() -> as("zhongshiStreet", () -> deploy("jinan")))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> as("testtownOwner", () -> deploy("jinan")))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("jinan");
        assertThatThrownBy(() -> as("jinanOwner", () -> deploy("jinan")))
                .as("有权部署，但内容不行")
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    @DisplayName("再次启动不重复设立，也不恢复管理员收回的权限")
    void secondStartAddsNothing() {
        AuthorizationService authorizations = engine.getAuthorizationService();
        Authorization taken = authorizations
                .createAuthorizationQuery()
                .groupIdIn("luanGas")
                .resourceType(Resources.APPLICATION)
                .singleResult();
        authorizations.deleteAuthorization(taken.getId());
        long before = authorizations.createAuthorizationQuery().count();
        long users = engine.getIdentityService().createUserQuery().count();
        engine.getIdentityService().deleteUser("luanGasHead");

        setup.addMissing();

        assertThat(engine.getIdentityService().createUserQuery().count()).isEqualTo(users);
        assertThat(groupsOf("luanGasHead")).containsExactly("luanGas");
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("luanGas")
                        .resourceType(Resources.APPLICATION)
                        .count())
                .isZero();
        assertThat(authorizations.createAuthorizationQuery().count()).isEqualTo(before);
    }

    @Test
    @DisplayName("管理员口令太简单不启动；没有管理员时按设置重新设立")
    void administrator() {
        IdentityService identities = engine.getIdentityService();
        Identities own = new Identities(identities, engine.getAuthorizationService());
        identities.deleteUser(Administrator.ID);
        try {
            Administrator weak = new Administrator(identities, own, new Rights(own), "admin");
            assertThatThrownBy(() -> weak.addIfMissing(own.groups()))
                    .isInstanceOf(SettingMissing.class)
                    .hasMessageContaining("JIUGAI_ADMIN_PASSWORD")
                    .hasMessageContaining("至少 10 位");
            assertThat(own.users()).doesNotContain(Administrator.ID);
        } finally {
            setup.addMissing();
        }
        assertThat(groupsOf(Administrator.ID)).containsExactly("camunda-admin");
        assertThat(identities.checkPassword(Administrator.ID, DemoUsers.PASSWORD))
                .isTrue();
    }

    @Test
    @DisplayName("用户清单列出每个演示用户、单位和口令")
    void listOfUsers() throws IOException {
        assertThat(Files.readString(list.file()))
                .contains("`" + DemoUsers.PASSWORD + "`", "| zhongshiStreet | 中市街道办事处 | 经办人 |", "| jinanOwner |");
    }

    private List<String> mayOpen(String user) {
        return List.of("tasklist", "cockpit", "admin").stream()
                .filter(application -> engine.getAuthorizationService()
                        .isUserAuthorized(user, groupsOf(user), Permissions.ACCESS, Resources.APPLICATION, application))
                .toList();
    }

    private List<String> strangers() {
        return offices.units("testtown").stream()
                .map(unit -> unit.id() + "Head")
                .toList();
    }

    private long tasks(Task task) {
        return engine.getTaskService().createTaskQuery().taskId(task.getId()).count();
    }

    private long instances(String id) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(id)
                .count();
    }

    private Map<String, Long> definitions() {
        Map<String, Long> count = new TreeMap<>();
        for (ProcessDefinition definition :
                engine.getRepositoryService().createProcessDefinitionQuery().list()) {
            count.merge(String.valueOf(definition.getTenantId()), 1L, Long::sum);
        }
        return count;
    }

    private Object deploy(String district) {
        return engine.getRepositoryService()
                .createDeployment()
                .tenantId(district)
                .addString("a.dmn", "<definitions/>")
                .deploy();
    }

    private <T> T as(String user, Supplier<T> work) {
        List<String> groups = groupsOf(user);
        List<String> tenants = tenantsOf(user);
        engine.getIdentityService().setAuthentication(user, groups, tenants);
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private List<String> groupsOf(String user) {
        return engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> tenantsOf(String user) {
        return engine
                .getIdentityService()
                .createTenantQuery()
                .userMember(user)
                .includingGroupsOfUser(true)
                .list()
                .stream()
                .map(Tenant::getId)
                .toList();
    }
}
